import '../../panel/style.css';
import { PremiereFois } from '../../panel/accueil/premiere-fois.tsx';
import { openPoste } from '../../panel/poste.ts';
import { show } from '../../panel/show.tsx';

const poste = openPoste();
show(<PremiereFois poste={poste} />);
