import { describe, expect, it } from 'vitest';
import { idOf } from '../../bot/conversation/choix.ts';
import { type Etat, INITIAL } from '../../bot/conversation/etat.ts';
import { FR } from '../../bot/conversation/mots/fr.ts';
import { questionOf } from '../../bot/conversation/procedures/avancer.ts';
import { PASSE } from '../../bot/conversation/procedures/ecriture.ts';
import { CHAMPS, type Champ, cleOf } from '../../bot/conversation/procedures/formulaires.ts';
import { PROCEDURE_IDS, type ProcedureId } from '../../bot/conversation/procedures/ids.ts';
import type { Emplacement } from '../../bot/conversation/procedures/procedure.ts';
import { procedureFor, procedureOf } from '../../bot/conversation/procedures/registre.ts';
import { type Dit, eventOf } from '../dialogues/en-memoire.ts';
import { shownBy } from '../dialogues/shown.ts';
import { DIALOGUE, SAVOIR } from './conversation-savoir.ts';

/** A question as it is asked, in the state where it is. */
interface Pose {
  readonly procedure: ProcedureId;
  readonly question: Emplacement;
  readonly etat: Etat;
}

const NUMEROS: Readonly<Record<string, readonly [string, string]>> = {
  ue: ['BE0123456789', 'DE123456789'],
  'hors-ue': ['CHHelvetia', 'USAcme'],
  'outre-mer': ['0123456001', 'FRWFPêcheries'],
};
const SIRETS = ['73282932000074', '35600000000048'] as const;

const play = (etat: Etat, said: Dit) => DIALOGUE.reduce(etat, eventOf(said, 1));
const write = (etat: Etat, text: string) => play(etat, { kind: 'text', text, caches: [] });
const press = (etat: Etat, ...choices: readonly string[]) => play(etat, { kind: 'choice', choices });

/** What may be written in answer: the labels of the buttons, numbers, names of the screen. */
function reponsesA({ question, etat }: Pose): readonly string[] {
  const { cadre } = etat;
  if (cadre === null) return [];
  if (question.sorte === 'multiple')
    return ['Mon compte', 'Accueil connecté, Mon compte', 'Accueil connecté, Factures émises, Mon compte'];
  if (question.sorte === 'identifiant') {
    // Of two that are compared, the second is not the first.
    const used = Object.values(cadre.reponses);
    return (NUMEROS[cadre.reponses.lieu ?? ''] ?? SIRETS).filter((one) => !used.includes(one));
  }
  return question
    .options(cadre.reponses, SAVOIR)
    .filter(({ valeur }) => question.rouvre(valeur) === null)
    .map(({ label }) => label.fr);
}

const posedIn = (etat: Etat): Pose | null => {
  const question = etat.cadre === null ? null : questionOf(etat.cadre);
  return etat.cadre === null || question === null ? null : { procedure: etat.cadre.procedure, question, etat };
};

/** The diagnosis asks by what is seen: its activities are told apart by themselves. */
const ACTIVITE = /Travaux$|Groupement$|Justice$|Agricole$|OuApi$|Paiement$/;

/** Every question that a procedure may ask, in the first state where each is met by each way of answering the others. */
function posesOf(debut: string): readonly Pose[] {
  const met = new Set<string>();
  const poses: Pose[] = [];
  function follow(etat: Etat): void {
    const pose = posedIn(etat);
    if (pose === null || etat.cadre === null) return;
    const told = Object.entries(etat.cadre.reponses).filter(([nom]) => !ACTIVITE.test(nom));
    const key = JSON.stringify([pose.question.nom, told]);
    if (met.has(key)) return;
    met.add(key);
    poses.push(pose);
    for (const said of reponsesA(pose)) follow(write(etat, said).state);
    if (pose.question.passable) follow(press(etat, 'geste/passer').state);
  }
  follow(press(play(INITIAL, { kind: 'open', langue: 'fr', generation: null }).state, debut).state);
  return poses;
}

/** The guides that have no procedure of their own. */
const GUIDES = SAVOIR.catalogues.fr.entrees
  .filter(({ dossier, topic }) => dossier === 'guides' && procedureFor(topic) === 'guide')
  .map(({ topic }) => topic);
const POSES = [
  ...PROCEDURE_IDS.filter((id) => id !== 'guide').flatMap((procedure) =>
    posesOf(idOf({ sorte: 'guider', procedure, reponses: {} })),
  ),
  ...GUIDES.flatMap((topic) => posesOf(idOf({ sorte: 'guider', procedure: 'guide', reponses: { topic } }))),
];

/** Whatever is wrong is told with the question and the answers before it. */
const at = ({ procedure, question, etat }: Pose): string =>
  `${procedure}/${question.nom} ${JSON.stringify(etat.cadre?.reponses)}`;

/** What fails, of all that is asked. */
const failing = (check: (pose: Pose) => boolean): readonly string[] => POSES.filter((pose) => !check(pose)).map(at);

const isStillAsked = ({ question }: Pose, { cadre }: Etat): boolean =>
  cadre?.position === `q:${question.nom}` && cadre.reponses[question.nom] === undefined;

describe('every question of every procedure', () => {
  it('is met', () => {
    const met = new Set(POSES.map(({ procedure, question }) => `${procedure}/${question.nom}`));
    const all = PROCEDURE_IDS.flatMap((id) => procedureOf(id).emplacements.map(({ nom }) => `${id}/${nom}`));
    // On the sign-up page nothing is seen yet: which portal it is, is known or left out, never asked.
    expect(all.filter((one) => !met.has(one))).toEqual(['creer-compte/epoque']);
  });

  it('valid: takes each of its answers, written as its button says it, and goes on', () => {
    expect(
      failing((pose) => {
        const said = reponsesA(pose);
        return said.length > 0 && said.every((one) => !isStillAsked(pose, write(pose.etat, one).state));
      }),
    ).toEqual([]);
  });

  it('invalid: keeps nothing of what answers nothing, says so, and asks again', () => {
    expect(
      failing((pose) =>
        (pose.question.sorte === 'identifiant' ? ['xyzzy plugh', '12', 'mon numéro'] : ['xyzzy plugh']).every((wrong) => {
          const { state, messages } = write(pose.etat, wrong);
          const asked = pose.question.question(state.cadre?.reponses ?? {}).texte.fr;
          return isStillAsked(pose, state) && shownBy(messages).includes(asked);
        }),
      ),
    ).toEqual([]);
  });

  it('corrected later: is asked again from « où en étais-je ? », and takes another answer', () => {
    expect(
      failing((pose) => {
        const { procedure, question } = pose;
        const [first, other] = reponsesA(pose);
        if (first === undefined) return false;
        const answered = write(pose.etat, first).state;
        if (answered.cadre === null) return true;
        const id = idOf({ sorte: 'corriger', procedure, nom: question.nom });
        const offered = JSON.stringify(write(answered, 'où en étais-je ?').messages).includes(`"${id}"`);
        const again = press(answered, id).state;
        if (!offered || !isStillAsked(pose, again)) return false;
        const before = answered.cadre.reponses[question.nom];
        return other === undefined || write(again, other).state.cadre?.reponses[question.nom] !== before;
      }),
    ).toEqual([]);
  });

  it('skipped: goes on without it, or says that it cannot', () => {
    expect(
      failing((pose) => {
        const { state, messages } = write(pose.etat, 'je ne sais pas');
        return pose.question.passable
          ? state.cadre === null || state.cadre.reponses[pose.question.nom] === PASSE
          : isStillAsked(pose, state) && shownBy(messages).includes(FR.nePeutPasPasser);
      }),
    ).toEqual([]);
  });

  it('« pourquoi cette question ? »: says why, with its sources, and asks again', () => {
    expect(
      failing((pose) => {
        const { state, messages } = write(pose.etat, 'pourquoi cette question ?');
        const { texte, sources } = pose.question.pourquoi;
        const shown = shownBy(messages);
        return isStillAsked(pose, state) && shown.includes(texte.fr) && sources.every((key) => shown.includes(`{${key}}`));
      }),
    ).toEqual([]);
  });
});

/** A form, by what leads to it. */
const FORMES = [
  ['support', 'guider/solliciter/objet/panne/epoque/services/connecte/oui/voie/ecrire'],
  ['client', 'guider/solliciter/objet/paiement/epoque/services'],
  ['nomination', 'guider/gestionnaire/situation/parti/epoque/services'],
] as const;

describe.each(FORMES)('every field of the form « %s », in sentences', (forme, debut) => {
  const required = CHAMPS[forme].filter((champ) => champ.required);
  const writtenFor = ({ kind, nom }: Champ): string => (kind === 'siret' ? SIRETS[0] : `un mot pour ${nom}`);
  const begun = (): Etat => {
    const { state } = press(INITIAL, debut);
    return state.cadre?.position === 'p:1.0' || forme !== 'client' ? state : write(state, 'continuer').state;
  };
  const keptIn = ({ cadre }: Etat, { nom }: Champ): string | undefined => cadre?.reponses[cleOf(forme, nom)];

  /** Each field with the state where it is asked. */
  const asked = required.map((champ, rank) => ({
    champ,
    etat: required.slice(0, rank).reduce((etat, before) => write(etat, writtenFor(before)).state, begun()),
  }));

  it('valid: is kept as it was written', () => {
    for (const { champ, etat } of asked) expect(keptIn(write(etat, writtenFor(champ)).state, champ)).toBe(writtenFor(champ));
  });

  it('invalid: says what is wrong, and keeps nothing', () => {
    for (const { champ, etat } of asked) {
      const wrong = champ.kind === 'siret' ? '73282932000075' : 'a'.repeat(champ.maxLength + 1);
      const { state, messages } = write(etat, wrong);
      expect(keptIn(state, champ)).toBeUndefined();
      expect(shownBy(messages)).toMatch(champ.kind === 'siret' ? /clé de contrôle/ : /Trop long/);
    }
  });

  it('corrected later: sent again with another value, the text that is prepared says the new one', () => {
    const all = Object.fromEntries(required.map((champ) => [champ.nom, writtenFor(champ)]));
    const filled = play(begun(), { kind: 'form', form: forme, values: all, caches: [] }).state;
    for (const champ of required) {
      const other = champ.kind === 'siret' ? SIRETS[1] : 'tout autre chose';
      const { messages } = play(filled, { kind: 'form', form: forme, values: { ...all, [champ.nom]: other }, caches: [] });
      expect(shownBy(messages).replace(/(?<=\d) (?=\d)/g, '')).toContain(other);
    }
  });

  it('skipped: goes on without it, down to the text', () => {
    let etat = begun();
    for (const champ of required) {
      etat = write(etat, 'je ne sais pas').state;
      expect(keptIn(etat, champ)).toContain('ne l’ai pas');
    }
    expect(etat.cadre?.position).not.toBe(begun().cadre?.position);
  });

  it('« pourquoi cette question ? »: says why, and the field is still asked', () => {
    for (const { champ, etat } of asked) {
      const { state, messages } = write(etat, 'pourquoi cette question ?');
      expect(shownBy(messages)).toContain('j’écris le texte à envoyer');
      expect(shownBy(messages)).toContain(champ.label.fr);
      expect(state.cadre).toEqual(etat.cadre);
    }
  });
});
