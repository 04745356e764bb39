import type { Raison } from '../diagnosis/vocabulary.ts';
import type { EspaceId, Generation } from './ids.ts';
import { nomOf, questionOf } from './noms.ts';
import type { Topic } from './topics.ts';

/** What to do next. `text` is a whole sentence in French, with what to look for between « guillemets ». */
export interface Suite {
  readonly kind: 'guide' | 'message' | 'question' | 'attendre' | 'aucun';
  readonly topic: Topic | null;
  readonly text: string;
}

type Writer = (espace: EspaceId, generation: Generation | null, ligne: number) => Suite;

const aucun =
  (text: (nom: string) => string): Writer =>
  (espace) => ({ kind: 'aucun', topic: null, text: text(nomOf(espace)) });
const step =
  (kind: Suite['kind'], topic: Topic, text: (nom: string) => string): Writer =>
  (espace) => ({ kind, topic, text: text(nomOf(espace)) });

const GESTIONNAIRE = 'Êtes-vous gestionnaire de votre structure ?';

/** The row where the answer depends on being a manager, whatever the space is for. */
const LIGNE_DU_GESTIONNAIRE = 11;

/** Where to look before anything can be said, in the `services` portal. */
const OPEN_FIRST: Partial<Record<EspaceId, string>> = {
  'accueil-connecte': 'Revenez à l’accueil du portail une fois connecté : je pourrai vous répondre.',
  'mon-compte': 'Cliquez sur votre nom, en haut à droite : « Mon compte » s’y trouve.',
  'activites-du-gestionnaire': 'Ouvrez le domaine Organisation : je pourrai vous répondre.',
  'factures-emises': 'Ouvrez le domaine Facturation : je pourrai vous répondre.',
  'factures-recues': 'Ouvrez le domaine Facturation : je pourrai vous répondre.',
  'factures-de-travaux': 'Ouvrez le domaine Facturation : je pourrai vous répondre.',
  'remboursement-tic': 'Ouvrez le domaine Facturation : je pourrai vous répondre.',
  engagements: 'Ouvrez le domaine Commande : je pourrai vous répondre.',
  'raccordements-edi-api': 'Ouvrez le domaine Raccordements : je pourrai vous répondre.',
  'sollicitations-emises': 'Cherchez « Support » en haut de la page, puis « Nous contacter ».',
};

const HABILITATIONS = 'Cliquez sur votre nom, puis sur « Mes habilitations » : je pourrai vous répondre.';

/** The row where the place was read whole, and holds something that may be the space. */
export const LIGNE_DE_L_ENTREVU = 8;

const incomplete: Writer = (espace, generation, ligne) => ({
  kind: 'attendre',
  topic: null,
  text:
    ligne === LIGNE_DE_L_ENTREVU
      ? 'La page montre un nom que je ne connais pas : c’est peut-être cet espace. Ouvrez-le pour le savoir.'
      : generation === 'services'
        ? (OPEN_FIRST[espace] ?? HABILITATIONS)
        : 'Laissez la page se charger en entier, avec l’onglet « Mon compte », puis regardez de nouveau.',
});

const WRITERS: Readonly<Record<Raison, Writer>> = {
  'page-non-reconnue': aucun(
    () => 'Ouvrez Chorus Pro et connectez-vous. Je ne reconnais pas cette page, donc je ne conclus rien.',
  ),
  'non-connecte': step(
    'guide',
    'tache:se-connecter',
    () => 'Connectez-vous à Chorus Pro : vos espaces ne se voient qu’une fois connecté.',
  ),
  visible: aucun((nom) => `Rien à faire : « ${nom} » est là.`),
  'autre-nom-aujourdhui': aucun((nom) => `Rien à faire : ce qui s’appelait « ${nom} » est là, sous un autre nom.`),
  'entite-publique-seulement': aucun((nom) => `Rien à faire : « ${nom} » sert aux entités publiques.`),
  'hors-ccag-travaux': aucun(() => 'Rien à faire : cet espace ne sert qu’aux marchés de travaux.'),
  'sans-sous-traitance-ni-groupement': aucun(
    () => 'Rien à faire : cet espace sert à viser les factures de sous-traitants ou de cotraitants.',
  ),
  'sans-decision-de-justice': aucun(() => 'Rien à faire : cet espace sert aux prestations demandées par la justice.'),
  'hors-profession-agricole': aucun(() => 'Rien à faire : cet espace sert aux professions agricoles.'),
  'sans-edi-ni-api': aucun(() => 'Rien à faire : cet espace sert à ceux qui envoient leurs factures par EDI ou par API.'),
  'pas-gestionnaire': (espace) =>
    espace === 'activites-du-gestionnaire'
      ? { kind: 'aucun', topic: null, text: 'Rien à faire : cet espace n’est visible que des gestionnaires.' }
      : {
          kind: 'message',
          topic: 'tache:ajouter-un-espace',
          text: `Demandez au gestionnaire de votre structure d’ouvrir « ${nomOf(espace)} », puis abonnez-vous.`,
        },
  'page-incomplete': incomplete,
  'aucun-rattachement': step(
    'guide',
    'tache:se-rattacher-a-un-siret',
    () => 'Demandez d’abord votre rattachement au SIRET de votre structure, depuis « Mon compte ».',
  ),
  'rattachement-en-attente': step(
    'attendre',
    'tache:se-rattacher-a-un-siret',
    () => 'Le gestionnaire de la structure doit valider votre demande de rattachement. Contactez-le si elle tarde.',
  ),
  'profil-inconnu': (espace, _, ligne) => ({
    kind: 'question',
    topic: `espace:${espace}`,
    text: ligne === LIGNE_DU_GESTIONNAIRE ? GESTIONNAIRE : (questionOf(espace) ?? GESTIONNAIRE),
  }),
  'aucune-facture-en-paiement': step(
    'attendre',
    'espace:engagements',
    () => 'Cet espace s’ouvre quand une de vos factures atteint le statut « Mise en paiement ».',
  ),
  'reconnexion-necessaire': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) => `Déconnectez-vous, puis reconnectez-vous : « ${nom} » apparaîtra.`,
  ),
  'abonnement-en-attente': step(
    'attendre',
    'tache:abonner-un-utilisateur',
    () => 'Votre demande attend la validation du gestionnaire. Contactez-le si elle tarde.',
  ),
  'ouvert-mais-pas-abonne': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) => `« ${nom} » est ouvert sur la structure : abonnez-vous dans « Mon compte », « Mes abonnements aux espaces ».`,
  ),
  'ajout-libre': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) => `Ajoutez « ${nom} » vous-même, sans validation, puis déconnectez-vous et reconnectez-vous.`,
  ),
  'ouvert-par-defaut': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) =>
      `« ${nom} » est ouvert par défaut pour les nouveaux comptes. Ajoutez-le depuis « Mon compte », « Mes abonnements aux espaces ».`,
  ),
  'habilitation-a-demander': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) =>
      `Demandez l’habilitation pour « ${nom} » : votre nom, puis « Mes habilitations ». Le gestionnaire l’approuve dans « Approbations ».`,
  ),
  'pas-ouvert-sur-la-structure': step(
    'guide',
    'tache:ajouter-un-espace',
    (nom) =>
      `Ouvrez « ${nom} » sur la structure : « Activités du gestionnaire », « Mes structures », crayon, « Ajouter des espaces ».`,
  ),
};

/**
 * The next step for a space and a reason: always one whole sentence, and a topic of the closed list when a guide exists for it.
 * @param ligne the row of the diagnosis that was kept: one reason may come from two rows that ask different questions
 */
export const nextStep = (espace: EspaceId, raison: Raison, generation: Generation | null, ligne: number): Suite =>
  WRITERS[raison](espace, generation, ligne);
