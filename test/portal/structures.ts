/** A legal entity of the replica. Its number has correct keys and lies in a range that INSEE does not give. */
export interface Structure {
  readonly nom: string;
  readonly siret: string;
}

/** The structures of the replica: none exists. */
export const STRUCTURES = {
  fleurs: { nom: 'FLEURS D’ESSAI (société fictive)', siret: '00000010900017' },
  menuiserie: { nom: 'MENUISERIE D’EXEMPLE (société fictive)', siret: '00000020800017' },
  toutespace: { nom: 'TOUT-ESPACE DÉMONSTRATION (société fictive)', siret: '00000030700017' },
  granit: { nom: 'BÂTIMENT DE DÉMONSTRATION (société fictive)', siret: '00000040600017' },
  commune: { nom: 'COMMUNE DE VILLEFICTIVE', siret: '00000050500016' },
  traiteur: { nom: 'TRAITEUR D’ESSAI (société fictive)', siret: '00000060400017' },
  ferme: { nom: 'FERME DE DÉMONSTRATION (exploitation fictive)', siret: '00000070300017' },
  acheteur: { nom: 'ACHETEUR PUBLIC D’EXEMPLE', siret: '00000080200017' },
} as const satisfies Readonly<Record<string, Structure>>;
