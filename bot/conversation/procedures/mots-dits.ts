/** How people name organisations and places, as alternatives on folded text. */

export const PUBLIC =
  '(?:mairie|maire|communes?|collectivites?|hopital|chu|lycee|college|ecole|universite|ministere|departement|region|prefecture|administration|communaute de communes|metropole|agglomeration|syndicat (?:mixte|intercommunal|des eaux|d energie)|office (?:hlm|public|de tourisme)|sivom|epci|regie|ehpad|ccas|sdis|entite publique|organisme public|etablissement public|town hall|city hall|municipality|public body)';

export const PRIVE =
  '(?:entreprise|fournisseur|societe|association|asso|artisane?|macon|plombier|electricien(?:ne)?|menuisier|peintre|couvreur|carreleur|paysagiste|independante?|(?:auto|micro) ?entreprene\\w*|(?:auto|micro) ?entreprise|profession liberale|liberale?|sarl|sas|sasu|eurl|sci|scop|scic|gie|gaec|earl|pme|tpe|commercante?|club|scp|selarl|agricult(?:eur|rice)|avocate?|medecin|infirmiere?|interprete|traduct(?:eur|rice)|company|supplier|contractor|builder|freelancer?)';

/** The Union outside France: countries, who lives there, capitals. */
export const UNION =
  '(?:union europeenne|ue|european union|allemagne|allemande?s?|berlin|germany|german|autriche|autrichien(?:ne)?s?|austria|austrian|belgique|belges?|bruxelles|belgium|belgian|brussels|bulgarie|bulgaria|chypre|cyprus|croatie|croatia|danemark|danoise?s?|denmark|danish|espagne|espagnole?s?|madrid|barcelone|spain|spanish|estonie|estonia|finlande|finland|grece|grecque?s?|greece|greek|hongrie|hungary|irlande|irlandaise?s?|dublin|ireland|irish|italie|italien(?:ne)?s?|rome|milan|italy|italian|lettonie|latvia|lituanie|lithuania|luxembourg|luxembourgeoise?s?|malte|malta|pays bas|hollande|neerlandaise?s?|hollandaise?s?|amsterdam|netherlands|dutch|pologne|polonaise?s?|varsovie|poland|polish|portugal|portugaise?s?|lisbonne|portuguese|republique tcheque|tchequie|czechia|roumanie|roumaine?s?|romania|romanian|slovaquie|slovakia|slovenie|slovenia|suede|suedoise?s?|sweden|swedish)';

export const HORS_UNION =
  '(?:hors (?:de l )?(?:union|ue)|suisses?|geneve|lausanne|switzerland|swiss|royaume uni|angleterre|ecosse|britanniques?|anglaise?s?|londres|united kingdom|british|england|london|uk|usa|etats unis|americaine?s?|american|canada|quebec|canadien(?:ne)?s?|canadian|maroc|marocaine?s?|algerie|algerien(?:ne)?s?|tunisie|tunisien(?:ne)?s?|senegal|cote d ivoire|cameroun|norvege|norway|islande|iceland|turquie|turkey|ukraine|chine|chinoise?s?|china|japon|japan|inde|india|israel|bresil|brazil|monaco|andorre|outside)';

/** France, where an organisation has a SIRET: overseas departments included. */
export const FRANCE =
  '(?:france|francaise?s?|french|metropole|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|toulon|grenoble|dijon|angers|nimes|brest|tours|limoges|metz|rouen|caen|nancy|orleans|(?:la |l ile de la )?reunion|guadeloupe|martinique|guyane|mayotte|corse|dans le \\d\\d)';
