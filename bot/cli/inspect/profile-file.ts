import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import { UserError } from '../user-error.ts';

const SHAPE = z.strictObject({
  kind: z.enum(['fournisseur', 'entite-publique']).optional(),
  gestionnaire: z.boolean().optional(),
  rattache: z.union([z.boolean(), z.literal('en-attente')]).optional(),
  ccagTravaux: z.boolean().optional(),
  sousTraitanceOuGroupement: z.boolean().optional(),
  decisionDeJustice: z.boolean().optional(),
  professionAgricole: z.boolean().optional(),
  ediOuApi: z.boolean().optional(),
  factureMiseEnPaiement: z.boolean().optional(),
});

const KEYS = Object.keys(SHAPE.shape).join(', ');

/** @throws UserError when the file is not a profile, or contradicts itself */
export function parseProfile(text: string): Profil {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UserError('Le profil n’est pas du JSON valide. Exemple : {"kind":"fournisseur","gestionnaire":true}');
  }
  const keys = [...text.matchAll(/"(\w+)"\s*:/g)].map((match) => match[1]);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new UserError(`Le profil donne deux fois « ${twice} ». Gardez une seule réponse.`);
  const parsed = SHAPE.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (issue?.code === 'unrecognized_keys')
      throw new UserError(`Le profil contient une clé inconnue : « ${issue.keys.join(', ')} ». Clés permises : ${KEYS}.`);
    throw new UserError(
      `Le profil contient une valeur qui n’est pas permise pour « ${issue?.path.join('.') || 'profil'} ». Clés permises : ${KEYS}.`,
    );
  }
  const profil = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined)) as Profil;
  if (profil.gestionnaire === true && profil.rattache === false) {
    throw new UserError(
      'Le profil se contredit : un gestionnaire est rattaché à sa structure. Corrigez « gestionnaire » ou « rattache ».',
    );
  }
  return profil;
}

export function readProfileFile(path: string): Profil {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError(`Le profil « ${path} » est introuvable ou illisible. Vérifiez son nom et son dossier.`);
  }
  return parseProfile(text);
}
