import { foldSaid, wholeAmid } from './plier.ts';

/**
 * What people say in the middle of a procedure that is neither an answer nor a question about the portal. `attente`: they need a
 * moment. `expliquer`: they did not follow. `passe`: they cannot answer. `absent`: what is asked for does not exist. `plusieurs`: more
 * than one answer fits; `aucun`: none does. `position`: how far are we, or an answer was wrong.
 */
export type AuMilieu = 'attente' | 'expliquer' | 'passe' | 'absent' | 'plusieurs' | 'aucun' | 'position';

const AUTOUR =
  '(?:s il (?:te|vous) plait|svp|stp|please|merci|maintenant|ok|alors|bon|bah|ben|euh|heu|hum|ah|oh|mais|non|oui|desolee?|pardon|pour l instant|honnetement|franchement|sincerement|honestly|la|deja)';
const whole = wholeAmid(AUTOUR);

/** Somebody who does not follow, whatever was said. */
const PERDU = [
  '(?:(?:ca|c est|pour moi|tout ca) )*du (?:chinois|charabia|jargon)(?: pour moi)?',
  '(?:(?:je suis|on est|me voila) )?(?:(?:completement|totalement|un peu|tout) )*(?:perdue?s?|paumee?s?|larguee?s?|depassee?s?)',
  '(?:ce |c )?(?:n )?est pas (?:tres |bien )?clair|pas clair',
  '(?:je |j )?(?:n )?(?:y )?(?:comprends?|capte|pige) (?:vraiment )?(?:rien|que dalle|plus rien)(?: du tout)?(?: a .{1,30})?',
  '(?:je |j )?(?:n )?(?:ai )?(?:pas|rien) (?:bien |tout )?(?:compris|pige)(?: (?:la|votre) question)?',
  '(?:je )?(?:ne )?(?:comprends?|pige) (?:pas|rien|plus|pas bien)(?: (?:la|votre) question| ce que .{1,30})?',
  'aide[rz]?(?: moi)?|a l aide|au secours|besoin d aide',
  'i (?:do not|don t|dont) understand(?: the question| anything)?|i (?:am|m) lost',
];

const FORMES: readonly (readonly [AuMilieu, RegExp])[] = [
  [
    'attente',
    whole(
      '(?:attend(?:s|ez)|patientez)(?: (?:un peu|une? (?:instant|minute|seconde|moment)|deux (?:minutes|secondes)|2 (?:minutes|secondes)|je (?:cherche|regarde|vais voir|verifie)))?',
      'attend(?:s|ez) (?!.*\\b(?:depuis|toujours|encore|validation|reponse)\\b).{1,40}',
      '(?:une?|deux|2|cinq|5) (?:instant|minutes?|secondes?|moment|sec|min)',
      'je reviens(?: .{1,20})?|a (?:demain|plus tard|tout a l heure)',
      'je (?:cherche|regarde|verifie|vais (?:voir|verifier|regarder|demander|(?:le |la |les )?chercher)|dois (?:chercher|verifier|demander)(?: .{1,30})?)',
      'pas encore',
      'hold on',
      '(?:one|a) (?:moment|minute|second)',
      'wait',
    ),
  ],
  [
    'expliquer',
    whole(
      ...PERDU,
      'hein|quoi|comment ca(?: .{1,20})?|c est a dire|c est quoi(?: la question)?|pardon',
      '(?:pouvez vous |vous pouvez |peux tu |tu peux )?(?:m |me )?(?:re ?)?expliqu(?:e|er|ez)(?: moi)?(?: (?:la question|mieux|ca))?',
      '(?:pouvez vous |vous pouvez |peux tu |tu peux )?(?:la |le )?(?:re ?formul|repet)(?:e|er|ez)(?: (?:la question|ca))?',
      'redi(?:s|tes)(?: moi)?',
      '(?:comment|ou)(?: est ce qu(?: |e )?| qu )?(?: ?(?:je|on|j))?(?: (?:le|la|peux|peut|dois|pourrais))* ?(?:sais|savoir|trouve|trouver|vois|voir|fait|faire)(?: (?:ca|cela|ce bouton))?',
      'ou (?:ca|est ce|est ce bouton)(?: se trouve)?|c est ou(?: ca)?',
      '(?:et |la |ici |donc )*(?:je|on) (?:dois |doit |peux |peut )?(?:clique|cliquer|appuie|appuyer|vais|va|aller|tape|taper|met|mets|mettre) (?:sur )?(?:ou|quoi)(?: (?:la|ici|alors|exactement))?',
      'montre[rz]?(?: moi)?|encore(?: une fois)?',
      '(?:le|la|les|l) \\w+ (?:ils?|elles?) (?:est|sont) ou|ou (?:est|sont|se trouve) (?:le |la |les |l )?\\w+',
      '(?:ou (?:trouver|est|se trouve|trouve t on|je trouve)|c est ou|c est sur le kbis|comment trouver)(?: (?:le|mon|ce|son))?(?: numero(?: de)?)?(?: siret| numero)?',
      'help(?: me)?',
      'what do you mean|pardon me|explain',
    ),
  ],
  [
    'passe',
    whole(
      '(?:j )?(?:je |on |nous )?(?:ne |n )?(?:en )?(?:sais|sait|sai|savons) (?:pas|plus|rien)(?: .{1,20})?',
      'jsais pas|j sais pas|jsai pas|chais pas|chai pas|ch ?e?pas?|jsp|aucune idee',
      'peut etre(?: bien)?|ca depend',
      '(?:je (?:ne )?suis )?pas (?:trop |tres |vraiment |bien )?sure?(?: du tout)?',
      'je (?:ne )?(?:l |le |la |les )(?:ai|connais|sais|trouve|retrouve) (?:pas|plus)(?: .{1,20})?',
      'je (?:ne )?connais pas (?:mon|le|ce|notre) (?:siret|numero|identifiant)',
      '(?:je (?:n )?|j )?(?:ai )?pas (?:de|le|mon) (?:siret|numero)(?: .{1,15})?',
      'plus tard|(?:question )?suivante?|passons',
      'je (?:ne )?vois rien(?: .{1,20})?',
      'je (?:ne )?suis pas (?:connectee?|devant (?:l |mon |un )?(?:ordi|ordinateur|ecran|pc|poste))',
      'lequel(?: .{1,25})?',
      'je prefere (?:ne )?pas (?:repondre|le dire|dire)',
    ),
  ],
  [
    'absent',
    whole(
      '(?:il )?(?:n )?y a personne',
      '(?:il )?(?:n )?y en a (?:pas|aucune?)(?: (?:du tout|chez (?:nous|moi)|ici))?',
      '(?:je |j |on |nous )(?:n )?en (?:ai|a|avons) (?:pas|aucune?)(?: (?:du tout|encore|sous la main))?',
      'neant|sans(?: numero| objet)?|pas de (?:numero|reference)(?: .{1,20})?|(?:there is )?none',
    ),
  ],
  [
    'plusieurs',
    whole(
      '(?:(?:un peu|je vois|j ai|on a|je fais|nous faisons|tous) )*(?:l )?(?:des|les) (?:deux|2|trois|3)(?: (?:a la fois|en meme temps|ensemble))?',
      '(?:un peu )?(?:de )?tout(?:es)?(?: (?:ca|cela|a la fois))?|plusieurs|les deux mon (?:general|capitaine)',
      '(?:l )?une? et (?:l )?autre|both(?: of them)?|all of them',
    ),
  ],
  [
    'aucun',
    whole(
      'aucune? des (?:deux|2|trois|3)',
      'ni l une? ni l autre',
      'ni (?:\\w+ )?\\w+ ni (?:\\w+ )?\\w+',
      'neither(?: of them)?',
    ),
  ],
  [
    'position',
    whole(
      '(?:je me suis trompee?|j ai fait une erreur|je (?:veux|voudrais|peux|dois|souhaite) )?(?:changer|modifier|corriger)(?: (?:ma|une|la|mes|d)? ?(?:reponses?|espace|avis))?',
      'je me suis trompee?(?: (?:d|de|dans) \\w+(?: \\w+)?)?',
      '(?:c est une |j ai fait une )?erreur(?: de ma part)?|oups|mince|zut',
      '(?:je (?:veux|voudrais) )?(?:un )?autre espace',
      '(?:il (?:me )?reste |encore |il y a )?combien (?:d etapes|de questions|d etape|de question)(?: .{1,20})?',
      '(?:c est|on a) (?:bientot |presque )?fini',
      '(?:et )?(?:apres|ensuite)|c est quoi la suite',
    ),
  ],
];

/** null: an answer, a question, or something else. */
export function readAuMilieu(text: string): AuMilieu | null {
  const folded = foldSaid(text);
  if (folded === '') return 'expliquer';
  return FORMES.find(([, form]) => form.test(folded))?.[0] ?? null;
}

const LOST = whole(...PERDU);

/** Whoever writes no word at all, « ? » or « … », does not follow either. */
export function isPerdu(text: string): boolean {
  const folded = foldSaid(text);
  return folded === '' || LOST.test(folded);
}

/** « aucun », « autre chose »: none of the answers offered. */
export const isAucun = (text: string): boolean =>
  whole(
    '(?:un |une )?autres?(?: chose| sujet| espace)?',
    'aucune?',
    'rien(?: de (?:tout )?(?:ca|cela))?',
    'none(?: of these)?',
    'other',
  ).test(foldSaid(text));
