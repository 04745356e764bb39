import '../../panel/style.css';
import { openPoste } from '../../panel/poste.ts';
import { PageDeReglages } from '../../panel/reglages/page.tsx';
import { show } from '../../panel/show.tsx';

const poste = openPoste();
show(<PageDeReglages poste={poste} />);
