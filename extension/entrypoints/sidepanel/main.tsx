import '../../panel/style.css';
import { App } from '../../panel/app.tsx';
import { openPoste } from '../../panel/poste.ts';
import { show } from '../../panel/show.tsx';

const poste = openPoste();
show(<App poste={poste} />);
