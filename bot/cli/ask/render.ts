import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { type Reponse, urlsOf } from './answer.ts';

const WORDS = {
  fr: {
    which: 'Pour bien vous répondre : parlez-vous de…',
    also: 'Vous demandez aussi :',
    else: 'Sinon, peut-être :',
    sources: 'Sources :',
    nothing: 'Je ne peux pas répondre à cela. Je peux vous aider sur les espaces, vos droits et vos factures dans Chorus Pro.',
  },
  en: {
    which: 'To answer well: is this about…',
    also: 'You also ask about:',
    else: 'Or perhaps:',
    sources: 'Sources:',
    nothing: 'I cannot answer that. I can help with spaces, rights and invoices in Chorus Pro.',
  },
} as const;

/** Said of an entry that nobody has translated. */
const FRENCH_ONLY = 'This answer exists in French only.';

/** The answer as a person reads it in a terminal. */
export function renderLines(reponse: Reponse): readonly string[] {
  const { examen, catalogue, entree, propos } = reponse;
  const { mode, topic, alternatives, also, langue } = examen.comprehension;
  const words = WORDS[langue === 'en' ? 'en' : 'fr'];
  const titleOf = (one: Topic): string => (catalogue.entreeOf(one) ?? loadCatalogue('fr').entreeOf(one))?.titre ?? one;
  const list = (topics: readonly Topic[]): readonly string[] => topics.map((one) => `  - ${titleOf(one)}`);
  if (mode === 'decline') return [propos?.lignes.join('\n') ?? words.nothing];
  if (mode === 'clarify') return [words.which, ...list([topic, ...alternatives])];
  return [
    entree?.titre ?? '',
    '',
    ...(langue === 'en' && catalogue.langue === 'fr' ? [FRENCH_ONLY, ''] : []),
    ...(propos?.lignes ?? []),
    ...(also.length === 0 ? [] : ['', words.also, ...list(also)]),
    '',
    words.sources,
    ...urlsOf(reponse).map((url) => `  ${url}`),
  ];
}
