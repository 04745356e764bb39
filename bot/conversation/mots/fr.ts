import type { Cache } from '../contract.ts';

const CACHES_FR: Readonly<Record<Cache, string>> = {
  iban: 'un IBAN',
  carte: 'un numéro de carte',
  code: 'un code',
  'mot-de-passe': 'un mot de passe',
  cle: 'une clé secrète',
};

const enumerate = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

/** The dialogue's own words. They assert nothing of the portal: that is the catalogue's, with its sources. */
export const FR = {
  accueil:
    'Bonjour. Je suis **Diapason**, un programme : aucune personne ne lit cette conversation. Je ne suis pas un service officiel.\n\nJe vous explique Chorus Pro et je vous guide, une question à la fois. Pour joindre une personne, dites-le ou appuyez sur « Parler à quelqu’un ».\n\nN’écrivez ici ni mot de passe, ni code, ni numéro de carte. Pour tout effacer, écrivez « oubliez-moi ».\n\nQue voulez-vous faire ?',
  menu: 'Posez-moi votre question, ou choisissez :',
  jePeux:
    'Je sais expliquer les espaces de Chorus Pro, les démarches et le parcours d’une facture. Je ne vois ni votre compte ni vos factures.',
  retourAccueil: 'Nous revoilà. Que voulez-vous faire ?',

  personne: 'Parler à quelqu’un',
  autreQuestion: 'Autre question',
  retour: 'Retour',
  annuler: 'Annuler',
  recommencer: 'Recommencer',
  pourquoi: 'Pourquoi cette question ?',
  passer: 'Passer cette question',
  nesaispas: 'Je ne sais pas',
  reprendre: (titre: string) => `Reprendre : ${titre}`,
  guider: 'Me guider pas à pas',
  guiderVers: (titre: string) => `Me guider : ${titre}`,
  fait: 'C’est fait',
  continuer: 'Continuer',
  suite: 'C’est envoyé, la suite',
  termine: 'J’ai ce qu’il me faut',
  bloque: 'Ça ne marche pas',
  aucun: 'Rien de cela',
  valider: 'C’est tout',
  onglets: 'Je vois une barre d’onglets',
  domaines: 'Je vois des domaines',
  diagnostic: 'Il me manque un espace',

  vouliezVous: 'Je ne suis pas sûr de comprendre. Parlez-vous de :',
  aussi: 'Vous demandiez aussi autre chose :',
  pasCompris:
    'Je n’ai pas de réponse sûre à cette question, alors je n’invente rien. Essayez avec d’autres mots, ou choisissez :',
  pasComprisReponse: 'Je n’ai pas compris votre réponse.',
  pasUneAutre: 'D’accord, rien de cela. Dites-le-moi avec d’autres mots, en une phrase.',
  enFrancais: '',
  dAnglais: 'D’accord, je continue en français.',

  reprenons: (titre: string) => `Reprenons « ${titre} ».`,
  reprenonsEtape: (titre: string, index: number, total: number, action: string) =>
    `Reprenons « ${titre} ». Nous en étions à l’étape ${index} sur ${total} : ${action}`,
  position: (titre: string) => `Vous suivez « ${titre} ». Voici ce que vous m’avez dit :`,
  rienEnCours: 'Aucune démarche n’est en cours.',
  changer: (quoi: string) => `Changer : ${quoi}`,
  rienDit: (titre: string) => `Vous suivez « ${titre} ». Vous ne m’avez encore rien dit.`,
  annule: (titre: string) => `C’est arrêté : « ${titre} ». Rien n’a été envoyé nulle part.`,
  rienAAnnuler: 'Rien n’est en cours, il n’y a donc rien à annuler.',
  debut: (titre: string) => `Reprenons « ${titre} » depuis le début.`,
  premiere: 'C’est la première question : on ne peut pas revenir plus loin.',
  rienAPasser: 'Il n’y a pas de question à passer.',
  nePeutPasPasser: 'Sans cette réponse, je ne peux pas vous guider.',
  pasDeQuestion: 'Je ne vous ai pas posé de question.',
  note: (label: string) => `C’est noté : ${label}.`,
  corrige: (label: string) => `C’est corrigé : ${label}.`,
  fini: (titre: string) => `Nous avons terminé : « ${titre} ». Est-ce que cela a marché ?`,
  ouiMarche: 'Oui, merci',
  autreSouci: 'Autre chose',
  vieuxBouton: 'Ce bouton ne mène plus nulle part. Que voulez-vous faire ?',

  vous: 'Vous',
  voiciQui: 'Voici comment joindre une personne, par les moyens officiels.',
  deuxEchecs: 'Je n’ai pas su vous répondre deux fois de suite. Une personne le saura mieux que moi.',
  deuxReponses: 'Je ne comprends pas votre réponse. Vous pouvez passer la question, ou vous adresser à une personne.',
  copiez: 'Vous pouvez copier notre conversation pour ne rien répéter. Relisez-la avant de l’envoyer.',
  oublie: 'C’est effacé : je ne garde rien de notre conversation. Voulez-vous commencer autre chose ?',
  deCote: (titre: string) => `Vous avez mis de côté « ${titre} ».`,
  reprendreIci: 'Reprendre ici',
  ouEnEtaisJe: 'Où en étais-je ?',
  epoqueNotee: {
    espaces: 'C’est noté : vous voyez la barre d’onglets.',
    services: 'C’est noté : vous voyez les domaines.',
  },
  panne: 'Je n’ai pas pu traiter ce message. Rien n’est perdu : réessayez, ou choisissez autre chose.',
  coches: (labels: readonly string[]) => `Noté : ${labels.join(', ')}. Autre chose ?`,
  rienVu: 'rien de la liste',
  inconnus: (noms: readonly string[]) =>
    `Je ne connais pas ${noms.map((nom) => `« ${nom} »`).join(', ')} : je n’en tiens pas compte.`,
  quelSouci: 'Que se passe-t-il ?',
  ennuiInconnu: 'Je n’ai pas de réponse pour ce souci-là. Une personne pourra vous aider.',
  champVide: 'À remplir.',
  tropLong: (max: number) => `Trop long : ${max} caractères au plus.`,
  siretFaux: 'Ce SIRET n’est pas valable : relisez ses 14 chiffres.',
  siren:
    'Ces 9 chiffres sont un SIREN : ils désignent toute l’entreprise. Il me faut le SIRET : les mêmes 9 chiffres, puis 5 autres.',
  formulaire: 'Écrivez avec vos mots. N’y mettez ni mot de passe, ni code, ni numéro de carte.',
  formulaireSuivant: (champ: string) => `Pour commencer : ${champ.toLowerCase()} ?`,
  formulaireRelu: 'Relisez vos réponses, puis préparez le texte.',
  preparer: 'Préparer le texte',
  brouillonTitre: {
    ouverture: 'Message à votre gestionnaire',
    rattachement: 'Message à votre gestionnaire',
    support: 'Votre demande au support',
    client: 'Votre demande au client public',
    nomination: 'Votre demande au support',
  },
  brouillonNote: {
    ouverture: 'Ajoutez votre nom, complétez ce qui manque, puis envoyez-le à votre gestionnaire.',
    rattachement: 'Ajoutez votre nom, complétez ce qui manque, puis envoyez-le à votre gestionnaire.',
    support: 'Je ne l’envoie pas : vous le collerez dans le formulaire du portail. Relisez-le.',
    client: 'Je ne l’envoie pas : vous le collerez dans le formulaire du portail. Relisez-le.',
    nomination: 'Je ne l’envoie pas : vous le collerez dans le formulaire du portail. Relisez-le.',
  },
  brouillonManque: (quoi: readonly string[]) => `Si vous l’avez, ajoutez : ${quoi.join(', ').toLowerCase()}.`,
  verdictsSuite: 'Que voulez-vous faire ?',
  enBref: 'En bref',
  verdict: {
    present: 'Il est là',
    'a-ajouter': 'À ajouter',
    'en-attente': 'Pas encore possible',
    'non-concerne': 'Vous n’en avez pas besoin',
    'a-preciser': 'Une réponse manque',
    inconnu: 'Je ne peux pas conclure',
  },
  cache: (caches: readonly Cache[]) =>
    `J’ai caché ${enumerate(caches.map((one) => CACHES_FR[one]))} : ni moi ni nos registres ne les avons gardés. Ne les écrivez jamais ici.`,
  bavardage: {
    bonjour: 'Bonjour ! Dites-moi ce qui vous amène, ou choisissez :',
    merci: 'Avec plaisir. Autre chose ?',
    'au-revoir': 'Au revoir, et bon courage. Je reste là si besoin.',
    insulte: 'Je comprends que ce soit pénible. Dites-moi en une phrase ce qui coince, et je fais de mon mieux.',
    'qui-es-tu':
      'Je suis Diapason, un programme. Je ne suis ni une personne, ni ClaudIA, ni un service de l’État. Je réponds avec des guides que je cite.',
    cava: 'Je suis un programme, tout va bien. Et vous, qu’est-ce qui vous amène ?',
    instructions: 'Je ne sais faire qu’une chose : vous aider avec Chorus Pro. Dites-moi ce qui vous bloque.',
    'facture-precise': '',
    'autre-outil': '',
  },
  pieceJointe: 'Je ne peux pas lire de fichier, et je n’en garde aucun. Décrivez-moi ce qu’il montre, en une phrase.',
  avisNegatif: 'Merci de me l’avoir dit. Posez votre question avec d’autres mots, ou parlez à quelqu’un.',
  attente: 'Prenez votre temps, je garde votre place.',
  vuPage: 'J’ai lu votre écran : je passe ce que j’y ai trouvé.',
  oui: 'Oui',
  nonMerci: 'Non merci',
  brouillonPret: 'Copiez ce message et envoyez-le. Et ensuite ?',
  ou: (place: string) => `Où : ${place}`,
  cherchez: (target: string) => `Cherchez ${target}`,
};

export type Mots = typeof FR;
