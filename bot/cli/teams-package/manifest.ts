import { ACCENT_COLOR } from './icons.ts';

/** Microsoft's schema that the package is written for, and checked with. */
export const SCHEMA = '1.22';

export interface Publication {
  /** the application's id in Azure: the bot's, and the package's */
  readonly clientId: string;
  readonly version: string;
  /** who publishes it to his people: a name, and pages of his */
  readonly publisher: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

/** What the menu of the message box offers: words that the dialogue understands in any state. */
export const COMMANDS = [
  { title: 'Aide', description: 'Ce que je sais faire', en: { title: 'Help', description: 'What I can do' } },
  {
    title: 'Ajouter un espace',
    description: 'Faire apparaître un onglet ou une application qui manque',
    en: { title: 'Add a space', description: 'Make a missing tab or application appear' },
  },
  {
    title: 'Me rattacher à un SIRET',
    description: 'Rejoindre la structure pour laquelle vous travaillez',
    en: { title: 'Attach to a SIRET', description: 'Join the structure you work for' },
  },
  {
    title: 'Écrire au support',
    description: 'Préparer une demande au support de Chorus Pro',
    en: { title: 'Write to support', description: 'Prepare a request to the support of Chorus Pro' },
  },
  {
    title: 'Parler à quelqu’un',
    description: 'Les moyens officiels de joindre une personne',
    en: { title: 'Talk to someone', description: 'The official ways to reach a person' },
  },
  {
    title: 'Oubliez-moi',
    description: 'Effacer ce que je garde de notre conversation',
    en: { title: 'Forget me', description: 'Erase what I keep of our conversation' },
  },
] as const;

const FULL_FR =
  'Diapason répond aux questions sur les espaces, les habilitations et les démarches de Chorus Pro, une question à la fois, à partir de fiches courtes, sourcées et datées. ' +
  'Il guide pas à pas, prépare un message au gestionnaire ou une demande au support, et dit comment joindre une personne. ' +
  'Ce n’est pas un service officiel : il ne voit pas vos dossiers, ne remplace ni le support de Chorus Pro ni ClaudIA, et ne demande jamais de mot de passe.';

const FULL_EN =
  'Diapason answers questions on the spaces, authorisations and procedures of Chorus Pro, one at a time, from short, sourced and dated notes. ' +
  'It guides step by step, prepares a message to the manager or a request to the support, and tells how to reach a person. ' +
  'It is not an official service: it does not see your files, replaces neither the support of Chorus Pro nor ClaudIA, and never asks for a password.';

const TEXTS = {
  fr: {
    short: 'Comprendre les espaces de Chorus Pro',
    full: FULL_FR,
    name: 'Diapason, pour s’y retrouver dans Chorus Pro (non officiel)',
  },
  en: {
    short: 'Make sense of the spaces of Chorus Pro',
    full: FULL_EN,
    name: 'Diapason, to find one’s way in Chorus Pro (unofficial)',
  },
};

const SCOPES = ['personal', 'team', 'groupChat'];

const schemaOf = (kind: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams${kind}.schema.json`;

/** The manifest of the Teams package. No permission is asked for, no page is embedded, no file is taken. */
export const makeManifest = ({ clientId, version, publisher, website, privacy, terms }: Publication): object => ({
  $schema: schemaOf(''),
  manifestVersion: SCHEMA,
  version,
  id: clientId,
  developer: { name: publisher, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
  name: { short: 'Diapason', full: TEXTS.fr.name },
  description: { short: TEXTS.fr.short, full: TEXTS.fr.full },
  icons: { color: 'color.png', outline: 'outline.png' },
  accentColor: ACCENT_COLOR,
  localizationInfo: { defaultLanguageTag: 'fr', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] },
  bots: [
    {
      botId: clientId,
      scopes: SCOPES,
      supportsFiles: false,
      isNotificationOnly: false,
      commandLists: [{ scopes: SCOPES, commands: COMMANDS.map(({ title, description }) => ({ title, description })) }],
    },
  ],
  validDomains: [],
});

/** The same, in English, for who set Teams so. */
export const makeEnglish = (): object => ({
  $schema: schemaOf('.Localization'),
  'name.short': 'Diapason',
  'name.full': TEXTS.en.name,
  'description.short': TEXTS.en.short,
  'description.full': TEXTS.en.full,
  ...Object.fromEntries(
    COMMANDS.flatMap(({ en: { title, description } }, index) => [
      [`bots[0].commandLists[0].commands[${index}].title`, title],
      [`bots[0].commandLists[0].commands[${index}].description`, description],
    ]),
  ),
});
