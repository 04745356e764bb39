import '../../panel/style.css';
import { FeuilleAImprimer } from '../../panel/ma-structure/feuille-a-imprimer.tsx';
import { openPoste } from '../../panel/poste.ts';
import { show } from '../../panel/show.tsx';

const poste = openPoste();
const query = new URLSearchParams(location.search);
show(<FeuilleAImprimer coffre={poste.coffre} qui={query.get('qui')} siret={query.get('siret')} />);
