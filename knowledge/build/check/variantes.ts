import { foldLabel } from '../../catalogue/label.ts';
import { type Constat, conseil, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { cutVariante, type Variante, variantesOf } from '../variantes-de.ts';
import { contentStems, difference } from '../words.ts';
import type { Rule } from './rule.ts';

const MIN_DIFFERENCE = 2;
const MIN_HORS_SUJET = 300;

/** A situation is told by someone who does not know these words. */
const PORTAL_WORDS =
  /\b(?:chorus|espaces?|onglets?|habilitations?|habilite[es]*|rattache\w*|abonne\w*|sollicitations?|tickets?|portail|claudia|livechat|approbations?|siret|siren|cadre de facturation|factures emises|factures recues|domaines?|applications?)\b/;

interface Mesuree extends Variante {
  readonly chemin: string;
  readonly question: string;
  readonly stems: ReadonlySet<string>;
}

const measure = (fichier: Fichier): readonly Mesuree[] =>
  variantesOf(fichier).map((variante) => {
    const { question } = cutVariante(variante.texte);
    return { ...variante, chemin: fichier.chemin, question, stems: contentStems(question) };
  });

function pairs(variantes: readonly Mesuree[], judge: (a: Mesuree, b: Mesuree) => Constat | null): readonly Constat[] {
  return variantes.flatMap((a, index) => variantes.slice(index + 1).flatMap((b) => judge(a, b) ?? []));
}

const said = ({ question }: Mesuree): string => `« ${question.length > 70 ? `${question.slice(0, 70)}…` : question} »`;

/** Within a topic a variant counts only when it brings two content stems; between topics, one that brings none is ambiguous. */
function judge(a: Mesuree, b: Mesuree): Constat | null {
  if (a.langue !== b.langue) return null;
  const apart = difference(a.stems, b.stems);
  if (a.topic === b.topic) {
    if (apart >= MIN_DIFFERENCE) return null;
    const message = `${said(a)} et ${said(b)} ne diffèrent pas de deux mots qui comptent`;
    // Small talk is short: « merci » and « merci beaucoup » are two things people type.
    return a.topic === 'hors-sujet'
      ? a.question === b.question
        ? faute('variantes', b.chemin, `${said(a)} est écrite deux fois`)
        : null
      : faute('variantes', b.chemin, message);
  }
  if (apart > 0 || a.stems.size === 0)
    return apart === 1 && a.stems.size > 3
      ? conseil('variantes', b.chemin, `${said(b)} est très proche de ${said(a)} (${a.topic})`)
      : null;
  return faute('variantes', b.chemin, `${said(b)} se demande aussi pour ${a.topic} : ${said(a)}`);
}

function checkHorsSujet(variantes: readonly Mesuree[]): readonly Constat[] {
  const out = variantes.filter(({ topic }) => topic === 'hors-sujet');
  const near = out.filter(({ sorte }) => sorte === 'proches').length;
  return [
    ...(out.length >= MIN_HORS_SUJET
      ? []
      : [faute('variantes', 'fr/hors-sujet/', `${out.length} questions hors sujet : il en faut ${MIN_HORS_SUJET}`)]),
    ...(near * 2 >= Math.min(out.length, MIN_HORS_SUJET)
      ? []
      : [faute('variantes', 'fr/hors-sujet/', `${near} questions « proches » sur ${out.length} : il en faut la moitié`)]),
  ];
}

/** Every topic is asked in ways that differ, and no way of asking belongs to two topics. */
export const checkVariantes: Rule = ({ fichiers }) => {
  const variantes = fichiers.flatMap(measure);
  return [
    ...fichiers
      .filter(({ langue, entree, questions }) => langue === 'fr' && questions === null && entree.dossier !== 'assistance')
      .map(({ chemin }) => faute('variantes', chemin, 'aucune façon de demander : ajoutez « questions: »')),
    ...variantes
      .filter(({ sorte, question }) => sorte === 'situations' && PORTAL_WORDS.test(foldLabel(question)))
      .map((one) =>
        faute(
          'variantes',
          one.chemin,
          `situation ${said(one)} : le mot « ${PORTAL_WORDS.exec(foldLabel(one.question))?.[0]} » est du portail`,
        ),
      ),
    ...pairs(variantes, judge),
    ...checkHorsSujet(variantes),
  ];
};
