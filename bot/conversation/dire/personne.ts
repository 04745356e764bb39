import type { Ligne } from '../../../knowledge/catalogue/entree.ts';
import { keysOf, textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import type { Etat, Trait } from '../etat.ts';
import type { Contact } from '../message.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { cite } from './citation.ts';
import { paragraphs, plain } from './ecrire.ts';
import { findById } from './entree.ts';
import { motsOf } from './mots.ts';
import { findSection, saySection } from './section.ts';

const PORTAIL = 'https://portail.chorus-pro.gouv.fr/';

/** Where these ways are, on the portal of today and on the one before. */
const [OU, OU_AVANT] = ['ou-cliquer', 'ou-cliquer-avant'] as const;

const contactOf = ({ cellules: [moyen = '', quoi = '', quand = ''] }: Ligne): Contact => ({
  label: moyen,
  value: quoi,
  url: PORTAIL,
  hours: quand === '' ? null : quand,
});

/** The conversation as the user may hand it on: what was written, masked, and what was answered. */
export function transcriptOf(journal: readonly Trait[], { vous, diapason }: { vous: string; diapason: string }): string {
  return journal
    .flatMap(({ dit, repondu }) => [dit === '' ? null : `${vous} : ${dit}`, repondu === '' ? null : `${diapason} : ${repondu}`])
    .filter((line) => line !== null)
    .join('\n');
}

/** To a person: the official ways, their hours, and the conversation ready to copy. */
export function sayPersonne(etat: Etat, savoir: Savoir, intro: string): Propos {
  const { langue, journal } = etat;
  const mots = motsOf(langue);
  const found = findById('canaux-et-horaires', savoir, langue);
  const bloc =
    found === null ? undefined : findSection(found.entree, 'quatre-moyens')?.blocs.find(({ sorte }) => sorte === 'tableau');
  const lignes = bloc?.sorte === 'tableau' ? bloc.lignes : [];
  const ou = found === null ? null : saySection(found.entree, etat.generation === 'espaces' ? OU_AVANT : OU, found.langue);
  const transcript = transcriptOf(journal, { vous: mots.vous, diapason: 'Diapason' });
  return {
    kind: 'hand-over',
    text: paragraphs(
      plain(intro),
      found === null ? null : plain(textOf(found.entree.enBref)),
      ou === null ? null : ou.text,
      transcript === '' ? null : plain(mots.copiez),
    ),
    contacts: lignes.map(contactOf),
    transcript,
    sources:
      found === null
        ? []
        : cite(
            [...keysOf(found.entree.enBref), ...(ou?.keys ?? []), ...lignes.flatMap(({ sources }) => sources)],
            found.catalogue,
          ),
  };
}
