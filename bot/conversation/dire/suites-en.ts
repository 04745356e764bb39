import type { Raison } from '../../../knowledge/diagnosis/vocabulary.ts';

type Writer = (nom: string) => string;

/** The next step in English, as `knowledge/catalogue/suites.ts` says it in French. The names of the screen stay in French. */
export const NEXT_EN: Readonly<Record<Raison, Writer>> = {
  'page-non-reconnue': () => 'Open Chorus Pro and sign in. I do not recognise this page, so I conclude nothing.',
  'non-connecte': () => 'Sign in to Chorus Pro: your spaces are only shown once you are signed in.',
  visible: (nom) => `Nothing to do: « ${nom} » is there.`,
  'autre-nom-aujourdhui': (nom) => `Nothing to do: what was called « ${nom} » is there, under another name.`,
  'entite-publique-seulement': (nom) => `Nothing to do: « ${nom} » is for public bodies.`,
  'hors-ccag-travaux': () => 'Nothing to do: this space is for works contracts only.',
  'sans-sous-traitance-ni-groupement': () =>
    'Nothing to do: this space is for approving the invoices of subcontractors or partners.',
  'sans-decision-de-justice': () => 'Nothing to do: this space is for work ordered by the courts.',
  'hors-profession-agricole': () => 'Nothing to do: this space is for farmers.',
  'sans-edi-ni-api': () => 'Nothing to do: this space is for those who send invoices by EDI or API.',
  'pas-gestionnaire': (nom) =>
    nom === 'Activités du gestionnaire'
      ? 'Nothing to do: only managers see this space.'
      : `Ask the manager of your organisation to open « ${nom} », then subscribe to it.`,
  'page-incomplete': () => 'I have not seen enough of the screen to tell. Show me the whole list, or another page.',
  'aucun-rattachement': () => 'First ask to be attached to the SIRET of your organisation, from « Mon compte ».',
  'rattachement-en-attente': () =>
    'The manager of the organisation must accept your request. Contact the manager if it takes long.',
  'profil-inconnu': () => 'One answer is missing to decide.',
  'aucune-facture-en-paiement': () => 'This space opens when one of your invoices reaches the status « Mise en paiement ».',
  'reconnexion-necessaire': (nom) => `Sign out, then sign in again: « ${nom} » will appear.`,
  'abonnement-en-attente': () => 'Your request awaits the manager’s approval. Contact the manager if it takes long.',
  'ouvert-mais-pas-abonne': (nom) =>
    `« ${nom} » is open for your organisation: subscribe in « Mon compte », « Mes abonnements aux espaces ».`,
  'ajout-libre': (nom) => `Add « ${nom} » yourself, without approval, then sign out and sign in again.`,
  'ouvert-par-defaut': (nom) =>
    `« ${nom} » is open by default for new accounts. Add it from « Mon compte », « Mes abonnements aux espaces ».`,
  'habilitation-a-demander': (nom) =>
    `Ask for the right to « ${nom} »: your name, then « Mes habilitations ». The manager approves it in « Approbations ».`,
  'pas-ouvert-sur-la-structure': (nom) =>
    `Open « ${nom} » for the organisation: « Activités du gestionnaire », « Mes structures », the pencil, « Ajouter des espaces ».`,
};
