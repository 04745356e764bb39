const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Small words that may stand between « mot de passe » and the password. Folded. */
export const LIAISON: ReadonlySet<string> = set(`
  a au aux actuel ancien bien c ce cela ces cet cette chorus compte connexion d dans de des du en encore est et etait
  for from j je la le les l m ma mes mien mon my n notre nos new nouveau of old on par pour portail pro provisoire qui
  sa sera ses son sur suivant temporaire the to toujours tu un une utilisateur voici votre vos vous was is it its
`);

/** Ordinary words around a password that is spoken of and not told. Folded. */
export const CONTENU: ReadonlySet<string> = set(`
  accepte acceptee access acces account activer admin administrateur adresse again ai aide aider aidez apres arrive arriver as asks
  aucun aucune autre avant avec avez avoir avons ca can cannot car caracteres change changed changee changer changez choisi choisir
  claudia choruspro clavier code collegue comment comme complexe compris compte compter connais connait connecte connecter connu
  contient correct corriger courriel creation cree creer dans deja demande demandee demander depasse depuis dernier dernieres des
  deux dit dois doit doivent donne donner dont double echoue ecran effacer elle email encore entre entrer envoye erreur error es est
  ete etes etre eux expire expiree expired faire fais fait fausse faut faux fin fois fonctionne fonctionner forgot forgotten forget
  force gestionnaire ici identifiant identique il ils impossible inconnu incorrect incorrecte indique ineffectif initial initialise
  initialiser interdit invalid invalide invalides is j je jamais jour jours juste la lequel lettres lien login long longueur lost
  lui mail majuscules mais mal manque marche marchent marcher me meme mes message messagerie mettre minuscules mis mise modifie
  modifier mois moi n ne need needs ni non not nous nouvel nouvelle obligatoire on or ou oublie oubliee oublier oublies out outlook
  page parce parfois pas passe password perdu perdue perdus personne peut peux plus plusieurs portail possible pourquoi pouvez pouvoir
  precedent premier probleme prochain propre puis qu quand que quel quelle quelqu qui quoi rappelle recevoir reclame recommence
  recois recoit recu recue recuperer redemande refait refus refuse refusee refuser regles reinit reinitialisation reinitialise
  reinitialiser rejected rejete renouvele renouveler reset respecte retape retrouve retrouver rien sa saisi saisie saisir sait
  sans savoir se secret secure securise securite semaine sera serai service si site soit sont souvenir souviens special speciaux
  suis support svp stp sms sur t tape taper tapez te tel telephone tellement temps tous tout toute toutes trop trouve trouver tu
  un unique utilise utiliser va valable valide validee valider vais verifie verifier veut veux vide voir vole voudrais vouloir
  vrai working work works wrong y you your i have has had been do does don doesn t what when where which why how must should
  with and but so please help want would like lost after before new longer than too short weak strong change changing
  merci bonjour salut rapidement urgent urgence dossier facture factures structure siret entreprise societe espace onglet mairie
  matin soir hier demain aujourd hui ce que qu ait avais avait avoir etaient chaque cinq dix quatre trois six sept huit neuf
  parti partie quitte absent absente malade retraite bloque bloquee verrouille verrouillee ordi ordinateur perime perimee mauvais mauvaise
  oui d accord ok alors donc puisque lorsque tant peu beaucoup voila
`);
