const BONJOUR =
  /^\s*(?:(?:re)?(?:bonjour|bonsoir|salut|coucou|slt|bjr|hello|hi|hey|good (?:morning|afternoon|evening))(?: (?:à tous|a tous|madame|monsieur|messieurs|mesdames|diapason|there|all))*[\s,.!:;-]+)+(?=\S+\s+\S)/i;

/** A greeting before a question says nothing of it, and is small talk when it stands alone. */
export const withoutBonjour = (text: string): string => text.replace(BONJOUR, '');
