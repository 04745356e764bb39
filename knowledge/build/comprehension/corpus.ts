import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Langue } from '../../catalogue/entree.ts';
import { TOPICS } from '../../catalogue/topics.ts';
import type { Contenu } from '../read-content.ts';
import { CONTENT } from '../read-content.ts';
import { cutVariante, variantesOf } from '../variantes-de.ts';

/** One text whose class is known. */
export interface Texte {
  readonly texte: string;
  readonly langue: Langue;
  /** a topic; `hors-sujet/<entry>`; `vague/<group>` */
  readonly classe: string;
  /** the section that answers; null for the entry as a whole */
  readonly ancre: string | null;
  /** mots-cles, phrases, situations, sms, longs, en, autres; proches, lointains; vague; titre; section; ailleurs */
  readonly sorte: string;
  /** in which fold it is held out; null when it never is */
  readonly pli: number | null;
}

/** All that the model learns from. */
export interface Corpus {
  readonly textes: readonly Texte[];
  readonly titresDeSections: readonly Texte[];
  /** the ways of saying each idea, separated by commas */
  readonly concepts: Readonly<Record<Langue, Readonly<Record<string, string>>>>;
  readonly abreviations: Readonly<Record<Langue, Readonly<Record<string, string>>>>;
  readonly choix: Readonly<Record<string, readonly string[]>>;
  readonly courants: Readonly<Record<Langue, readonly string[]>>;
  /** administrative questions that are not ours, none of which is in `textes` */
  readonly ailleurs: readonly string[];
}

export const PLIS = 5;
/** How many foreign questions teach the classifier; the others only fit the confidence. */
const TAUGHT = 300;

const LANGUES = ['fr', 'en'] as const;
const CONCEPTS = z.record(z.string(), z.strictObject({ fr: z.string(), en: z.string() }));
const ABREVIATIONS = z.strictObject({
  fr: z.record(z.string(), z.string()),
  en: z.record(z.string(), z.string()),
});
const VAGUES = z.array(
  z.strictObject({
    id: z.string(),
    choix: z.array(z.enum(TOPICS)).min(2).max(4),
    fr: z.array(z.string()).min(1),
    en: z.array(z.string()).min(1),
  }),
);

const VARIANTES = z.record(z.string(), z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }));

const readYaml = <T>(name: string, shape: z.ZodType<T>): T => shape.parse(parse(readFileSync(new URL(name, CONTENT), 'utf8')));
const readLines = (name: string): readonly string[] =>
  readFileSync(new URL(`donnees/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function variantes({ fichiers }: Contenu): readonly Texte[] {
  return fichiers.flatMap((fichier) => {
    const { topic, id } = fichier.entree;
    const classe = topic === 'hors-sujet' ? `hors-sujet/${id}` : topic;
    return variantesOf(fichier).map(({ texte, langue, sorte }, index) => {
      const { question, ancre } = cutVariante(texte);
      return { texte: question, langue, classe, ancre, sorte, pli: index % PLIS };
    });
  });
}

const ours = ({ fichiers }: Contenu) => fichiers.filter(({ entree }) => entree.topic !== 'hors-sujet');

const titres = (contenu: Contenu): readonly Texte[] =>
  ours(contenu).map(({ entree, langue }) => ({
    texte: entree.titre,
    langue,
    classe: entree.topic,
    ancre: null,
    sorte: 'titre',
    pli: null,
  }));

/** More ways of asking than the entries hold. */
function autres(): readonly Texte[] {
  return Object.entries(readYaml('variantes.yaml', VARIANTES)).flatMap(([classe, ways]) =>
    LANGUES.flatMap((langue) =>
      ways[langue].map((texte, index) => ({
        texte,
        langue,
        classe,
        ancre: null,
        sorte: 'autres',
        pli: index % PLIS,
      })),
    ),
  );
}

const titresDeSections = (contenu: Contenu): readonly Texte[] =>
  ours(contenu).flatMap(({ entree, langue }) =>
    entree.sections
      .flatMap((section) => [section, ...section.cas])
      .map(({ titre, ancre }) => ({ texte: titre, langue, classe: entree.topic, ancre, sorte: 'section', pli: null })),
  );

/** The names of spaces on either screen: a named space weighs more than its words. */
const names = ({ fichiers }: Contenu, langues: readonly Langue[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fichiers.flatMap(({ fiche }) => {
      const own = (fiche?.noms ?? [])
        .filter(({ langue }) => langues.includes(langue))
        .map(({ label }) => label.replaceAll(',', ' '));
      return fiche === null ? [] : [[`nom:${fiche.id}`, [...new Set(own)].join(',')] as const];
    }),
  );

/** Who does it to himself, before a French verb. */
const PRONOMS = ['se', 'me', 'nous'];
const DETERMINANTS = { fr: ['une', 'un', 'ma', 'mon', 'mes', 'la', 'le', 'les', 'des'], en: ['an', 'a', 'my', 'the'] } as const;

/** Titles that are an order, and the same with another determiner or pronoun: « Déposer une facture », « déposer ma facture », « me connecter ». */
const orders = (contenu: Contenu, langue: Langue): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ours(contenu).flatMap(({ entree, langue: own }) => {
      const [verb = '', determiner = '', ...rest] = entree.titre.replaceAll(',', ' ').split(' ');
      const others: readonly string[] = DETERMINANTS[langue];
      if (own === langue && PRONOMS.includes(verb.toLowerCase()))
        return [[`nom:${entree.topic}`, PRONOMS.map((one) => [one, determiner, ...rest].join(' ')).join(',')] as const];
      if (own !== langue || rest.length === 0 || !others.includes(determiner)) return [];
      return [[`nom:${entree.topic}`, ['', ...others].map((one) => [verb, one, ...rest].join(' ')).join(',')] as const];
    }),
  );

/** Gathers what people wrote for the model, in a fixed order. */
export function readCorpus(contenu: Contenu): Corpus {
  const concepts = readYaml('concepts.yaml', CONCEPTS);
  const abreviations = readYaml('sms.yaml', ABREVIATIONS);
  const vagues = readYaml('vagues.yaml', VAGUES);
  const foreign = readLines('questions-service-public.txt');
  const step = Math.floor(foreign.length / TAUGHT);
  const isTaught = (index: number): boolean => index % step === 0;
  const ideas = (langue: Langue): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(concepts).map(([id, ways]) => [id, ways[langue].replace(/\s*,\s*/g, ',').trim()]));
  return {
    textes: [
      ...variantes(contenu),
      ...autres(),
      ...titres(contenu),
      ...vagues.flatMap(({ id, ...group }) =>
        LANGUES.flatMap((langue) =>
          group[langue].map((texte, index) => ({
            texte,
            langue,
            classe: `vague/${id}`,
            ancre: null,
            sorte: 'vague',
            pli: index % PLIS,
          })),
        ),
      ),
      ...foreign.flatMap((texte, index): readonly Texte[] =>
        isTaught(index)
          ? [{ texte, langue: 'fr', classe: 'hors-sujet/autre', ancre: null, sorte: 'ailleurs', pli: (index / step) % PLIS }]
          : [],
      ),
    ],
    titresDeSections: titresDeSections(contenu),
    concepts: {
      fr: { ...ideas('fr'), ...names(contenu, ['fr']), ...orders(contenu, 'fr') },
      en: { ...ideas('en'), ...names(contenu, ['fr', 'en']), ...orders(contenu, 'en') },
    },
    abreviations,
    choix: Object.fromEntries(vagues.map(({ id, choix }) => [id, choix])),
    courants: { fr: readLines('mots-courants.fr.txt'), en: readLines('mots-courants.en.txt') },
    ailleurs: foreign.filter((_, index) => !isTaught(index)),
  };
}
