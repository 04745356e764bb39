/** The guided procedures. The ids are in the state and in the choices of old messages: they do not change. */
export const PROCEDURE_IDS = [
  'ajouter',
  'rattacher',
  'solliciter',
  'creer-compte',
  'connecter',
  'gestionnaire',
  'changer-siret',
  'diagnostic',
  'guide',
] as const;

export type ProcedureId = (typeof PROCEDURE_IDS)[number];
