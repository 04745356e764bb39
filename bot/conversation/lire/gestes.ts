import type { Geste } from '../choix.ts';
import { foldSaid, wholeAmid } from './plier.ts';

/** What people add around an order, on folded text. */
const POLITE = '(?:s il (?:te|vous) plait|svp|stp|please|merci|maintenant|now|d accord|ok|alors|bon)';
const whole = wholeAmid(POLITE);

/** Orders that stand alone: « annuler » is one, « annuler ma facture » is a question. */
const ORDRES: readonly (readonly [Geste, RegExp])[] = [
  [
    'annuler',
    whole(
      'annul(?:er|e|ez|ons)(?: tout| ca| cela| la demarche| la procedure)?',
      '(?:j |on |je (?:veux|voudrais) )?(?:abandonne|arrete)(?:r|z|s)?(?: tout| la| ca)?',
      '(?:(?:pff+|bah|ben|oh|tant pis|non|allez) )*(?:laiss(?:e|er|ez)(?: tomber| ca| moi)|tant pis)',
      'stop',
      'quitter',
      'cancel(?: that| it| everything)?',
      'never ?mind',
      'forget it',
    ),
  ],
  [
    'retour',
    whole(
      '(?:un )?retour(?: en arriere)?',
      '(?:je (?:veux|voudrais) )?(?:reven(?:ir|ez|ons)|reviens)(?: en arriere)?',
      '(?:l )?(?:etape|question) d avant',
      '(?:en )?arriere',
      '(?:etape |question )?precedente?',
      '(?:go )?back',
      'previous(?: step| question)?',
    ),
  ],
  [
    'recommencer',
    whole(
      '(?:on )?recommenc(?:e|er|ez|ons)(?: tout| a zero| depuis le debut| du debut)?',
      '(?:(?:reprendre|repart(?:ir|ons)) )?(?:du|au|depuis le) debut',
      'repartir (?:a|de) zero',
      '(?:re ?)?start(?: over| again)?',
      'begin again',
    ),
  ],
  [
    'position',
    whole(
      'ou (?:en )?(?:j |on |nous |je )?(?:en )?(?:etais|etait|etions|suis|est|sommes)(?: je| on| nous)?(?: deja| dans la demarche)?',
      '(?:on|nous|j) en (?:etait|etions|etais|est|sommes) ou(?: deja)?',
      'where (?:was|am) i',
      'where were we',
    ),
  ],
  [
    'reprendre',
    whole(
      '(?:on )?repren(?:dre|ds|ons|d|ez)(?: la demarche| ou (?:on|nous|j) en (?:etait|etions|etais))?',
      'resume',
      'continuer la demarche',
    ),
  ],
  [
    'pourquoi',
    whole(
      'pourquoi(?: cette question| ca| cela| donc)?',
      'pourquoi (?:me |tu |vous )*demand(?:e|es|ez|er)(?: tu| vous)?(?: moi)?(?: ca| cela| ceci)?',
      '(?:a|pour) quoi (?:ca|cela) (?:sert|vous sert)',
      'why(?: this question| that| do you ask(?: that| this)?| are you asking)?',
    ),
  ],
  [
    'passer',
    whole(
      '(?:je )?(?:ne )?(?:sais|sait) (?:pas|plus)(?: du tout| trop)?',
      'jsp',
      '(?:(?:moi )?(?:je n |j )(?:en )?sais|sais) (?:\\w+ )?rien(?: du tout)?',
      '(?:on )?(?:ne )?(?:me |m )?(?:l )?a jamais dit',
      '(?:ca )?(?:je |j )?(?:ne )?saurais pas(?: (?:vous |te )?(?:le )?dire)?|(?:je )?l ignore|bonne question|va savoir|(?:qu est ce que )?j en sais',
      'pas (?:la moindre )?idee|(?:je (?:ne )?(?:me |m en )?)?(?:souviens|rappelle) (?:pas|plus)',
      'ch(?:ais|ai) pas|dunno|no clue|(?:i have )?no idea',
      '(?:je n ai )?aucune idee',
      '(?:je )?passe(?:r|z)?(?: cette question)?',
      'skip(?: it| this)?',
      'i (?:don t|do not|dont) know',
      'not sure',
    ),
  ],
  [
    'personne',
    whole(
      '(?:je (?:veux|voudrais) )?(?:un |une |des )?(?:humains?|conseillere?|agents?|quelqu un|qqn|vraie personne|etre humain|personne)',
      '(?:a )?(?:human|real person|agent)',
    ),
  ],
  [
    'menu',
    whole(
      'menu',
      'aide',
      'help',
      'accueil',
      'autre question',
      'que (?:peux|pouvez|sais|savez)(?: tu| vous)(?: faire)?',
      'what can you do',
    ),
  ],
];

/** Wanting a person is heard inside a sentence too. */
const PERSONNE = [
  /\b(?:parler|discuter|echanger|dialoguer|etre (?:mis|mise) en (?:relation|contact)|passez? (?:moi)?|joindre|avoir|voir|contacter)(?: directement)?(?: (?:a|avec))? (?:quelqu un|quelqun|qqn|qq1|une (?:vraie |autre )?personne|un (?:vrai )?(?:humain|conseiller|agent|etre humain|operateur|interlocuteur)|une conseillere|une operatrice|un vrai)\b/,
  /\b(?:avoir|prendre|demander|fixer)(?: (?:un|avec vous))? (?:rdv|rendez vous)\b/,
  /\b(?:rappel|appel|telephon)(?:ez|le|er)(?: moi| nous)\b/,
  /\b(?:pas|impossible|jamais)(?: (?:a|de|reussi a))* joindre (?:le |l |un |une )?(?:support|assistance|conseiller|agent)\b/,
  // There is no telephone line: the official ways say so.
  /\b(?:(?:numero|num|no|n) de (?:tel(?:ephone)?|fixe|hotline)|telephone|hotline|(?:appeler|telephoner)(?: (?:a|au|le))?|phone number)\b.{0,12}\b(?:support|assistance|hotline|chorus|aife|conseill\w+|service (?:client|technique)|help ?desk)\b/,
  /\b(?:par|au) (?:telephone|tel)\b|\b(?:vous|t|te) (?:appeler|telephoner)\b|\b(?:someone|somebody|anyone|who|person) .{0,12}\bcall\b|\bcall (?:someone|somebody|you|support)\b|\bphone (?:number|line|support)\b/,
  // When somebody answers, and where their assistant is.
  /\b(?:horaires?|(?:quelles?|cette) heures?|\d{1,2} ?h\d*|ce soir|dimanche|samedi|week ?end|opening hours)\b.{0,40}\b(?:support|assistance|conseill\w+|agents?|quelqu un|personne|joindre|anyone|someone|chat)\b|\b(?:support|assistance|conseill\w+|agents?|livechat)\b.{0,30}\b(?:horaires?|ouverte?s?|quelles? heures?|fermee?s?|samedi|dimanche|week ?end|ce soir|hours|open)\b/,
  /\bclaud?ia\b.{0,30}\b(?:ou|joindre|trouve\w*|contacter|acceder|where)\b|\b(?:ou|comment|where|how)\b.{0,30}\b(?:joindre|trouve\w*|contacter|acceder|parler|est|find|reach|contact)\b.{0,15}\bclaud?ia\b/,
  /\b(?:talk|speak|chat)(?: (?:to|with))? (?:someone|somebody|a (?:real )?(?:human|person|agent)|an (?:agent|advisor|adviser|operator))\b/,
];

/** « oubliez-moi »: the whole text, or nearly. */
const OUBLI = whole(
  'oubli(?:e|ez|er)(?: moi| tout(?: ce que j ai (?:dit|ecrit))?)',
  '(?:(?:je (?:veux|voudrais|souhaite)|j aimerais|il faut|(?:pouvez|peux) (?:vous|tu)|(?:vous|tu) (?:pouvez|peux)|merci de|veuillez) )?(?:qu?e? ?(?:vous|tu) )?(?:effac|supprim|detrui)(?:e[srz]?|ons|iez|s|sez|siez|re)(?: moi)? (?:tout(?: ce que j ai (?:dit|ecrit))?|(?:toutes )?mes (?:donnees|messages|informations|traces)|(?:cette|notre|la|ma) conversation|l historique)(?: personnelles)?',
  'forget (?:me|everything|all(?: of (?:it|this))?)',
  '(?:delete|erase) (?:my (?:data|messages)|this conversation|everything)',
);

const MOTS_MAX = 9;

/** What people write instead of pressing « Me guider pas à pas ». */
const GUIDEZ = whole(
  '(?:oui |yes )?(?:(?:je (?:veux|voudrais|souhaite)|peux tu|pouvez vous|vous pouvez|tu peux) )?(?:etre |me |m )?(?:guid|accompagn)(?:e|er|ez|es)(?: moi)?(?: pas a pas| etape par etape)?',
  '(?:on y va |oui )?(?:pas a pas|etape par etape)',
  '(?:yes )?(?:(?:can|could) you )?guide me(?: step by step)?',
  'step by step',
);
/** An agreement, with nothing else in it. */
const OUI = whole(
  'oui(?: oui)?',
  'yes',
  'yep',
  'vas y',
  'allez y',
  'allons y',
  'on y va',
  'je veux bien',
  'avec plaisir',
  'volontiers',
);

const FAIT = whole(
  'ca y est(?: c est (?:fait|bon))?',
  '(?:(?:ca )?c est |ca |j (?:l )?ai |je l ai )?(?:(?:deja|bien|tout) )*(?:faite?|bon|ok|finie?|terminee?|envoyee?|validee?|cliquee?|trouvee?|regle|nickel)(?: (?:ca|cela|tout ca|cette etape))?(?: (?:hier|avant hier|ce matin|aujourd hui|avant|tout a l heure|pour moi|de mon cote|chez moi))?',
  '(?:(?:c est bon|ca y est|voila) )+(?:j ai|on a) (?:bien |tout )?(?:fait|trouve|reussi|clique|valide|envoye)(?: (?:dessus|ca|tout))?',
  'voila|j y suis|oui|ok|(?:la )?suite|suivante?|(?:l |a l )?(?:etape|question) suivante|(?:on )?continue(?:r|z|ons)?|next(?: step)?|done|go on',
);
const BLOQUE = [
  /\b(?:(?:ca|cela|il|elle|rien) (?:ne |n )?(?:marche|fonctionne|passe|apparait|se passe) (?:pas|plus|toujours pas)|(?:ca (?:ne )?(?:marche|fonctionne|bouge) pas|(?:ca|cela) (?:ne )?(?:change|fait|donne) rien|rien (?:ne )?(?:marche|fonctionne|bouge|se passe|change|apparait))|(?:je suis|me voila|toujours) (?:bloque|coince)e?|je (?:ne )?(?:trouve|vois) (?:pas|rien|plus)|(?:je n )?(?:y arrive|arrive) pas|message d erreur|(?:j ai|(?:il )?y a) une erreur|je vois (?:autre chose|tout autre chose)|(?:il|elle|ca) (?:n est|est) pas la|(?:il )?(?:n )?y (?:a pas(?: (?:ce|de|le) \w+)?|en a (?:pas|aucune?))$|j(?:e n)? ai pas (?:ca|cela|ce \w+|cette \w+)|pas (?:pareil|la meme chose)|(?:ca|site|page|portail) (?:bug|bugge|plante|rame)|acces refuse)\b/,
  /\b(?:(?:it|this|that) (?:does not|doesn t|doesnt|is not|isn t) work(?:ing)?|i (?:can t|cannot|don t|dont) (?:find|see)|i (?:am|m) stuck)\b/,
];

/** « et après ? »: what comes next. */
const SUITE = whole(
  '(?:et )?(?:apres|ensuite|maintenant)(?: (?:je fais|on fait) quoi)?',
  '(?:et )?apres ca',
  'c est quoi (?:la suite|apres|ensuite)',
  '(?:la )?suite',
  'quoi (?:apres|ensuite|maintenant)',
  'what next',
  '(?:and )?then(?: what)?',
);

export const isSuite = (text: string): boolean => SUITE.test(foldSaid(text));

export type Ordre = { readonly geste: Geste } | { readonly oubli: true };

/** The order that a text gives; null when it gives none. */
export function readOrdre(text: string): Ordre | null {
  const folded = foldSaid(text);
  const words = folded === '' ? 0 : folded.split(' ').length;
  if (words === 0) return null;
  if (words <= MOTS_MAX + 3 && OUBLI.test(folded)) return { oubli: true };
  const ordre = words <= MOTS_MAX ? ORDRES.find(([, form]) => form.test(folded)) : undefined;
  if (ordre !== undefined) return { geste: ordre[0] };
  return PERSONNE.some((form) => form.test(folded)) ? { geste: 'personne' } : null;
}

/** « ok merci »: thanks, and no word of what was done. */
const REMERCIE = /^(?:(?:ok|oui|d accord|super|parfait|top|bien|ah) )*(?:merci|thanks|thank you)\b/;

/** On a step: is it done, or is something wrong? null: about something else. */
export function readAvancement(text: string): 'fait' | 'bloque' | null {
  const folded = foldSaid(text);
  if (BLOQUE.some((form) => form.test(folded))) return 'bloque';
  return folded.split(' ').length <= MOTS_MAX && !REMERCIE.test(folded) && (FAIT.test(folded) || SUITE.test(folded))
    ? 'fait'
    : null;
}

/** « guidez-moi », or a plain « oui »; null for anything else. */
export function readGuidage(text: string): 'guidez' | 'oui' | null {
  const folded = foldSaid(text);
  if (folded.split(' ').length > MOTS_MAX) return null;
  return GUIDEZ.test(folded) ? 'guidez' : OUI.test(folded) ? 'oui' : null;
}

const DIAGNOSTIC = whole(
  '(?:(?:je (?:veux|voudrais)|j aimerais|on peut|pouvez vous|i want to|i would like to) )?(?:(?:re)?(?:faire|lancer|commencer|avoir|start|run) )?(?:(?:un|le|mon|a|the|my) )?diagnosti(?:c|k|que|cs|s|ques)',
  'diagnosis',
);

/** « diagnostic », « je voudrais faire un diagnostic » */
export const isDiagnostic = (text: string): boolean => DIAGNOSTIC.test(foldSaid(text));
