import { describe, expect, it } from 'vitest';
import { findEntree } from '../../bot/conversation/dire/entree.ts';
import { saySection } from '../../bot/conversation/dire/section.ts';
import { INITIAL, type Reponses } from '../../bot/conversation/etat.ts';
import { parcoursOf } from '../../bot/conversation/procedures/avancer.ts';
import { PROCEDURE_IDS, type ProcedureId } from '../../bot/conversation/procedures/ids.ts';
import type { Morceau } from '../../bot/conversation/procedures/procedure.ts';
import { procedureFor, procedureOf } from '../../bot/conversation/procedures/registre.ts';
import { SAVOIR } from './conversation-savoir.ts';

const NUMEROS = ['73282932000074', '73282932000082', '35600000000048', 'passe'];

/** Every way of answering a procedure, down to its plans. The diagnosis asks according to what is seen: it is followed elsewhere. */
function plansOf(id: ProcedureId, first: Reponses = {}): readonly { reponses: Reponses; plan: readonly Morceau[] }[] {
  const { emplacements, plan } = procedureOf(id);
  const ended: { reponses: Reponses; plan: readonly Morceau[] }[] = [];
  function follow(reponses: Reponses): void {
    const asked = emplacements.find((one) => reponses[one.nom] === undefined && one.voulu({ reponses, etat: INITIAL, at: 0 }));
    if (asked === undefined) {
      ended.push({ reponses, plan: plan(reponses, SAVOIR) });
      return;
    }
    const options = asked.options(reponses, SAVOIR).map(({ valeur }) => valeur);
    const valeurs = asked.sorte === 'identifiant' ? NUMEROS : [...options, ...(asked.passable ? ['passe'] : [])];
    for (const valeur of valeurs) follow({ ...reponses, [asked.nom]: valeur });
  }
  follow(first);
  return ended;
}

const OWN = PROCEDURE_IDS.filter((id) => id !== 'guide' && id !== 'diagnostic');
const GUIDES = SAVOIR.catalogues.fr.entrees.filter(({ dossier }) => dossier === 'guides');
const plans = [
  ...OWN.flatMap((id) => plansOf(id).map((one) => ({ id, ...one }))),
  ...GUIDES.flatMap(({ topic }) => plansOf('guide', { topic }).map((one) => ({ id: 'guide' as const, ...one }))),
];

function isSaid(part: Morceau): boolean {
  if (part.sorte === 'parcours') return (parcoursOf(part, SAVOIR, 'fr')?.etapes.length ?? 0) > 0;
  if (part.sorte !== 'section') return true;
  const found = findEntree(part.topic, part.ancre, SAVOIR, 'fr');
  return found !== null && saySection(found.entree, part.ancre, 'fr') !== null;
}

describe('every way of answering a procedure', () => {
  it('leads to parts that the catalogue holds', () => {
    expect(plans.length).toBeGreaterThan(300);
    const lacking = plans.flatMap(({ id, plan }) =>
      plan.filter((part) => !isSaid(part)).map((part) => `${id} ${JSON.stringify(part)}`),
    );
    expect([...new Set(lacking)]).toEqual([]);
    expect(isSaid({ sorte: 'section', topic: 'tache:se-connecter', ancre: 'no-such-section' })).toBe(false);
  });

  it('leads somewhere: no plan is empty', () => {
    expect(plans.filter(({ plan }) => plan.length === 0)).toEqual([]);
  });

  it('reaches every way through the guides, on both portals', () => {
    const reached = new Set(
      plans.flatMap(({ plan }) => plan.flatMap((part) => (part.sorte === 'parcours' ? [`${part.topic}#${part.ancre}`] : []))),
    );
    const ways = GUIDES.flatMap(({ topic, parcours }) =>
      parcours.filter(({ etapes }) => etapes.length > 0).map(({ ancre }) => `${topic}#${ancre}`),
    );
    expect(ways.length).toBeGreaterThan(25);
    expect(ways.filter((way) => !reached.has(way))).toEqual([]);
  });

  it('a guide has its own procedure when one was written, and the general one otherwise', () => {
    expect(procedureFor('tache:ajouter-un-espace')).toBe('ajouter');
    expect(procedureFor('tache:suivre-une-sollicitation')).toBe('guide');
  });
});

describe('who must act decides the way', () => {
  const partsOf = (id: ProcedureId, reponses: Reponses): readonly string[] =>
    procedureOf(id)
      .plan(reponses, SAVOIR)
      .map((part) => ('ancre' in part ? part.ancre : part.sorte));

  it('adding a space: the manager opens it, a user asks him, and « Factures émises » needs nobody', () => {
    const base = { rattache: 'oui', espace: 'factures-de-travaux' };
    expect(partsOf('ajouter', { ...base, epoque: 'espaces', role: 'gestionnaire' })).toEqual(['ouvrir']);
    expect(partsOf('ajouter', { ...base, epoque: 'espaces', role: 'utilisateur' })).toEqual(['brouillon', 's-abonner']);
    expect(partsOf('ajouter', { ...base, epoque: 'services', role: 'utilisateur' })).toEqual(['brouillon', 'demander']);
    expect(partsOf('ajouter', { rattache: 'oui', espace: 'factures-emises', epoque: 'espaces' })).toEqual([
      'ajout-libre',
      's-abonner',
    ]);
    expect(partsOf('ajouter', { ...base, epoque: 'services', rattache: 'non' })).toEqual(['relais']);
    expect(partsOf('ajouter', { ...base, epoque: 'services', role: 'parti' })).toEqual(['gestionnaire-parti', 'relais']);
  });

  it('changing SIRET: another SIREN is told apart', () => {
    const base = { kind: 'fournisseur', role: 'gestionnaire', epoque: 'services', ancien: '73282932000074' };
    expect(partsOf('changer-siret', { ...base, nouveau: '73282932000082' })).not.toContain('autre-siren');
    expect(partsOf('changer-siret', { ...base, nouveau: '35600000000048' })).toContain('autre-siren');
  });
});
