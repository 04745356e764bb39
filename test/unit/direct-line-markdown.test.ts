import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../bot/channels/direct-line/markdown.ts';
import { toActivity } from '../../bot/channels/direct-line/outgoing.ts';
import type { Message } from '../../bot/conversation/message.ts';

const citation = {
  key: 'C-ENG',
  titre: 'Guide [des] engagements',
  url: 'https://example.fr/g',
  nature: 'officiel',
  date: null,
} as const;
const base = { id: '1-1', langue: 'fr', sources: [], exits: [{ id: 'retour', label: 'Retour' }] } as const;
const choices = [
  { id: 'oui', label: 'Oui' },
  { id: 'non', label: 'Non' },
];

/** One message of each kind: the compiler asks for the kind that would be added. */
const MESSAGES: { readonly [K in Message['kind']]: Extract<Message, { kind: K }> } = {
  text: { ...base, kind: 'text', text: 'La **réponse**.', sources: [citation] },
  choices: { ...base, kind: 'choices', text: 'Êtes-vous gestionnaire ?', choices, multiple: false },
  card: {
    ...base,
    kind: 'card',
    espace: 'engagements',
    titre: 'Engagements',
    generation: 'espaces',
    verdict: { verdict: 'a-ajouter', raison: 'pas-gestionnaire', text: 'Demandez au gestionnaire.' },
    sections: [{ titre: 'À quoi il sert', text: 'À consulter vos commandes.' }],
  },
  step: {
    ...base,
    kind: 'step',
    guide: 'tache:ajouter-un-espace',
    titre: 'Ouvrir un espace',
    index: 2,
    total: 5,
    text: 'Cliquez sur le crayon.',
    path: ['Activités du gestionnaire', 'Mes structures'],
    target: { role: 'button', label: 'Modifier' },
    done: 'La structure s’ouvre.',
    trap: 'Le crayon est gris.',
    choices: [{ id: 'fait', label: 'C’est fait' }],
  },
  form: {
    ...base,
    kind: 'form',
    form: 'sollicitation',
    text: 'Décrivez votre demande.',
    fields: [
      {
        name: 'objet',
        label: 'Objet',
        kind: 'line',
        required: true,
        hint: null,
        value: '',
        error: 'Il manque.',
        maxLength: 100,
        options: [],
      },
      {
        name: 'date',
        label: 'Date',
        kind: 'date',
        required: false,
        hint: null,
        value: '',
        error: null,
        maxLength: 10,
        options: [],
      },
    ],
    submit: 'Envoyer',
  },
  draft: {
    ...base,
    kind: 'draft',
    titre: 'Message au gestionnaire',
    text: 'Bonjour,\n* merci * ``` fin',
    note: 'À coller dans un courriel.',
  },
  sources: { ...base, kind: 'sources', text: 'Cela vient de :', sources: [citation, { ...citation, date: '2024-05' }] },
  'hand-over': {
    ...base,
    kind: 'hand-over',
    text: 'Une personne peut vous aider.',
    contacts: [
      { label: 'Téléphone', value: '04 77 78 39 57', url: null, hours: 'du lundi au vendredi' },
      { label: 'Formulaire', value: 'Nous contacter', url: 'https://example.fr/c', hours: null },
    ],
    transcript: 'Vous : bonjour',
  },
};

/** Every string that a person must read in a message, wherever it stands. */
const HIDDEN = new Set([
  'id',
  'langue',
  'kind',
  'key',
  'nature',
  'espace',
  'generation',
  'raison',
  'guide',
  'role',
  'form',
  'name',
  'submit',
  'target',
  'exits',
  'choices',
]);
function readable(value: unknown, key = ''): string[] {
  if (HIDDEN.has(key)) return [];
  if (typeof value === 'string') return value === '' || value === 'a-ajouter' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => readable(item));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, held]) => readable(held, name)) : [];
}

describe('a message as Markdown', () => {
  it.each(Object.keys(MESSAGES) as Message['kind'][])('of kind %s loses nothing that a person must read', (kind) => {
    const text = toMarkdown(MESSAGES[kind]).replaceAll('\\', '');
    const said = readable(MESSAGES[kind]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
  });

  it('says the source and its date, or that it has none', () => {
    expect(toMarkdown(MESSAGES.text)).toBe(
      'La **réponse**.\n\nSource : [Guide \\[des\\] engagements](https://example.fr/g) (sans date)',
    );
    expect(toMarkdown({ ...MESSAGES.text, langue: 'en' })).toContain('undated');
    expect(toMarkdown(MESSAGES.sources)).toContain('Sources : ');
  });

  it('numbers a step, and shows where it is', () => {
    expect(toMarkdown(MESSAGES.step)).toContain('**Ouvrir un espace** (Étape 2 sur 5)');
    expect(toMarkdown(MESSAGES.step)).toContain('Où : « Activités du gestionnaire » → « Mes structures »');
  });

  it('keeps a draft as it is, whatever it holds', () => {
    expect(toMarkdown(MESSAGES.draft)).toContain('````\nBonjour,\n* merci * ``` fin\n````');
  });

  it('shows labels as they are', () => {
    expect(toMarkdown({ ...MESSAGES.card, titre: '*_[x](y)' })).toContain('**\\*\\_\\[x\\]\\(y\\)**');
  });
});

describe('a reply as an activity', () => {
  const activityOf = (message: Message) =>
    toActivity('c', { seq: 7, author: 'bot', at: 0, body: JSON.stringify({ message, replyTo: 6 }) });

  it.each(Object.keys(MESSAGES) as Message['kind'][])(
    'of kind %s has what Web Chat needs, a way out, and the message as data',
    (kind) => {
      const activity = activityOf(MESSAGES[kind]);
      expect(activity).toMatchObject({
        id: 'c|0000007',
        replyToId: 'c|0000006',
        timestamp: '1970-01-01T00:00:00.000Z',
        from: { role: 'bot', name: 'Diapason' },
        channelData: { diapason: MESSAGES[kind] },
      });
      expect(activity?.suggestedActions?.actions.at(-1)).toMatchObject({ title: 'Retour', value: { choice: 'retour' } });
    },
  );

  it('offers the choices of a question before the ways out', () => {
    const titles = activityOf(MESSAGES.choices)?.suggestedActions?.actions.map(({ title }) => title);
    expect(titles).toEqual(['Oui', 'Non', 'Retour']);
  });
});
