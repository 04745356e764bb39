import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, reponseOf } from '../../extension/panel/mes-espaces/questionnaire.ts';
import { questionsUtiles, tell } from '../../extension/panel/mes-espaces/questions.ts';
import { isProfil } from '../../extension/platform/storage/formes.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { diagnose } from '../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import { barre, MINIMALE, NOW } from './panel-harness.ts';

const NONE: ReadonlySet<string> = new Set();
const ids = (vues: readonly Vue[], profil: Profil = {}, passees = NONE): readonly string[] =>
  questionsUtiles(vues, profil, passees, NOW).map(({ id }) => id);

const minimale = [barre(MINIMALE)];

describe('questions', () => {
  it('are asked only when they decide something: none before a page was seen, none when every space is there', () => {
    expect(ids([])).toEqual([]);
    expect(ids([barre(ESPACE_IDS)])).toEqual([]);
    expect(ids(minimale)).toEqual(['kind', 'activites']);
  });

  it('are four at most for a newcomer, whatever is answered', () => {
    const answers = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(answers, fc.subarray([...ESPACE_IDS]), (stream, seen) => {
        const vues = [barre(seen)];
        let profil: Profil = {};
        let asked = 0;
        for (
          let [question] = questionsUtiles(vues, profil, NONE, NOW);
          question;
          [question] = questionsUtiles(vues, profil, NONE, NOW)
        ) {
          const pick = stream.next().value;
          const isSeveral = question.id === 'activites';
          const choix = question.choix[pick % question.choix.length];
          if (choix === undefined) throw new Error('A question without an answer');
          profil = tell(profil, isSeveral ? reponseOf(question.choix, new Set([choix])) : choix.reponse);
          asked++;
        }
        expect(asked).toBeLessThanOrEqual(4);
        expect(diagnose(vues, profil, NOW).filter(({ verdict }) => verdict === 'a-preciser')).toEqual([]);
        expect(isProfil(profil)).toBe(true);
      }),
    );
  });

  it('each name the spaces that they decide, and no other', () => {
    const [kind] = questionsUtiles(minimale, {}, NONE, NOW);
    expect(kind?.espaces).toEqual(['factures-recues', 'sollicitations-recues', 'engagements']);
  });

  it('ask of the manager only when that decides', () => {
    expect(ids(minimale, { kind: 'entite-publique' })).toContain('gestionnaire');
    expect(ids(minimale, { kind: 'fournisseur' })).not.toContain('gestionnaire');
  });

  it('ask whether one is attached only of somebody whose page does not show it', () => {
    expect(ids([barre(['accueil-connecte', 'mon-compte'])])[0]).toBe('rattache');
    expect(ids([barre(['mon-compte'])])).toEqual(['rattache']);
    expect(ids([barre(['accueil-connecte', 'factures-emises', 'mon-compte'])])).not.toContain('rattache');
    expect(ids([barre(['accueil-connecte', 'mon-compte'])], { gestionnaire: true })).not.toContain('rattache');
  });

  it('are not asked again once told or passed', () => {
    expect(ids(minimale, { kind: 'fournisseur' })).not.toContain('kind');
    expect(ids(minimale, {}, new Set(['kind']))).toEqual(['activites']);
  });

  it('offer only the cases that a missing space depends on', () => {
    const vues = [barre([...MINIMALE, 'factures-de-travaux', 'factures-a-valider', 'suivi-des-flux', 'raccordements-edi-api'])];
    const activites = questionsUtiles(vues, { kind: 'fournisseur' }, NONE, NOW).find(({ id }) => id === 'activites');
    expect(activites?.choix.map(({ reponse }) => reponse)).toEqual([
      { decisionDeJustice: true },
      { professionAgricole: true },
      { factureMiseEnPaiement: true },
    ]);
  });
});

describe('an answer', () => {
  it('never contradicts another: a manager is attached', () => {
    expect(tell({ rattache: false }, { gestionnaire: true })).toEqual({ gestionnaire: true });
    expect(tell({ gestionnaire: true }, { rattache: false })).toEqual({ rattache: false });
    expect(tell({ gestionnaire: false }, { rattache: false })).toEqual({ gestionnaire: false, rattache: false });
    expect(tell({ kind: 'fournisseur' }, { gestionnaire: true })).toEqual({ kind: 'fournisseur', gestionnaire: true });
  });

  it('among several says no of what was offered and left out, and nothing of what was not offered', () => {
    const activites = QUESTIONS.find(({ plusieurs }) => plusieurs)?.choix ?? [];
    const [travaux, ...others] = activites.slice(0, 3);
    if (travaux === undefined) throw new Error('No activity');
    expect(reponseOf([travaux, ...others], new Set([travaux]))).toEqual({
      ccagTravaux: true,
      sousTraitanceOuGroupement: false,
      decisionDeJustice: false,
    });
  });
});
