import { describe, expect, it } from 'vitest';
import { readStructureLue } from '../../extension/overlay/structure.ts';
import { jugerStructure } from '../../extension/panel/ma-structure/juger.ts';
import { pourquoiUn, quiAgit } from '../../extension/panel/ma-structure/mots.ts';
import type { StructureLue } from '../../extension/platform/storage/formes.ts';
import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import { COMPTES } from '../portal/comptes.ts';
import { renderDocument } from '../portal/document.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { buildPage, pagesOf } from '../portal/pages/index.ts';
import { DAY, NOW } from './panel-harness.ts';
import { parse } from './recognition-harness.ts';

const lue = (ouverts: readonly EspaceId[], more: Partial<StructureLue> = {}): StructureLue => ({
  siret: '00000020800017',
  nom: 'MENUISERIE D’EXEMPLE',
  date: NOW,
  complete: true,
  ouverts,
  ...more,
});

const TOLD: Profil = {
  kind: 'fournisseur',
  ccagTravaux: true,
  sousTraitanceOuGroupement: false,
  decisionDeJustice: false,
  professionAgricole: false,
  ediOuApi: false,
  factureMiseEnPaiement: true,
};

const told = (structure: StructureLue, profil: Profil): Readonly<Record<string, string>> =>
  Object.fromEntries(jugerStructure(structure, profil, NOW).map(({ id, ouverture }) => [id, ouverture]));

describe('a structure', () => {
  it('says what is open, what lacks for what it does, and what it does not need', () => {
    expect(told(lue(['factures-emises', 'activites-du-gestionnaire']), TOLD)).toEqual({
      'activites-du-gestionnaire': 'ouvert',
      'factures-emises': 'ouvert',
      'factures-recues': 'pas-utile',
      'factures-a-valider': 'pas-utile',
      'factures-de-travaux': 'manque',
      'sollicitations-emises': 'manque',
      'sollicitations-recues': 'pas-utile',
      engagements: 'manque',
      'memoires-de-frais-de-justice': 'pas-utile',
      'remboursement-tic': 'pas-utile',
      'raccordements-edi-api': 'pas-utile',
      'suivi-des-flux': 'pas-utile',
    });
  });

  it('is not judged where its need is not told: no space is called missing, whatever is open', () => {
    const unknown = told(lue([]), {});
    expect(unknown['factures-de-travaux']).toBe('inconnu');
    expect(Object.values(unknown).filter((one) => one === 'manque').length).toBeLessThan(4);
    expect(Object.values(told(lue([], { complete: false }), TOLD)).filter((one) => one === 'manque')).toEqual([]);
    expect(Object.values(told(lue([], { date: NOW - 31 * DAY }), TOLD)).filter((one) => one === 'manque')).toEqual([]);
    // Control: read whole, and lately, the same structure lacks some.
    expect(Object.values(told(lue([]), TOLD)).filter((one) => one === 'manque').length).toBe(5);
  });

  it('keeps as open what its screen shows open, even where the answers say it is of no use', () => {
    expect(told(lue(['factures-recues']), TOLD)['factures-recues']).toBe('ouvert');
    expect(told(lue(['factures-recues'], { complete: false, date: NOW - 99 * DAY }), {})['factures-recues']).toBe('ouvert');
  });

  it('has a sentence for whoever must act, and a reason for each line that needs one', () => {
    expect(quiAgit('manque', true)).toContain('C’est à vous, comme gestionnaire');
    expect(quiAgit('manque', undefined)).toContain('C’est au gestionnaire de la structure');
    for (const profil of [{}, TOLD, { ...TOLD, kind: 'entite-publique' as const, factureMiseEnPaiement: false }])
      for (const structure of [lue([]), lue([...ESPACE_IDS]), lue([], { complete: false })])
        for (const one of jugerStructure(structure, profil, NOW))
          expect(pourquoiUn(one) === '').toBe(one.ouverture === 'manque' || one.ouverture === 'ouvert');
  });
});

describe('the screen of a structure', () => {
  const screens = COMPTES.filter((compte) => pagesOf(compte).includes('structure')).flatMap((compte) =>
    habillagesOf(compte.generation).map((skin) => ({ compte, html: renderDocument(skin.dress(buildPage(compte, 'structure'))) })),
  );

  it('names the structure in every skin of the replica', () => {
    expect(screens.length).toBeGreaterThan(20);
    for (const { compte, html } of screens)
      expect(readStructureLue(parse(html))).toEqual({ siret: compte.structure?.siret, nom: compte.structure?.nom });
  });

  it('names none when it shows several numbers, or one whose keys are wrong', () => {
    const page = (text: string): Document =>
      parse(`<body><dl><dt>Structure</dt><dd>ESSAI</dd><dt>SIRET</dt><dd>${text}</dd></dl></body>`);
    expect(readStructureLue(page('000 000 208 00017'))).toEqual({ siret: '00000020800017', nom: 'ESSAI' });
    expect(readStructureLue(page('00000020800018'))).toBe(null);
    expect(readStructureLue(page('00000020800017</dd><dd>00000030700017'))).toBe(null);
    expect(readStructureLue(page('1234567890123456789'))).toBe(null);
  });
});
