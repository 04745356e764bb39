import { foldSaid } from './plier.ts';

/** How people come to such a question. */
const AVANT =
  '(?:(?:mais|et|donc|alors|en fait|au fait|attend[sz]?|attendez|euh|heu|hein|ah|bonjour|bonsoir|salut|dis|dites|sinon|du coup|ok|oui|non|d accord|excusez moi|pardon|but|so|and|hello|hi|sorry|wait) )*(?:est ce qu(?:e)? )?(?:que )?';
const VOUS_ETES = '(?:t es|tu es|c es|vous etes|etes vous|es tu|are you|you are|you re)';
const CE_QUI_PARLE =
  '(?:robot|bot|ia|humaine?|machine|programme|logiciel|ordinateur|(?:vraie?s?|real) (?:personnes?|humains?|conseillere?s?|gens|agents?|person|people|humans?)|intelligence artificielle|chat ?gpt|claudia|chorus(?: pro)?|aife|etat|officiel(?:le)?s?|fonctionnaires?|administration|ministere|gouvernement|tresor(?: public)?|service public|support|finances publiques|impots|official|human|person|machine|government|ai)';

const QUI_ES_TU = [
  new RegExp(`^${AVANT}${VOUS_ETES}(?: (?!pas)\\w+){0,4}? (?:${CE_QUI_PARLE}|personne|conseillere?|agent|qui|quoi|who|what)\\b`),
  new RegExp(
    `^${AVANT}(?:c est|est ce|je (?:parle|discute|ecris|cause)(?: (?:bien|la))?(?: (?:a|avec))?|j ecris a|am i (?:talking|speaking|chatting) (?:to|with)|is (?:this|it))(?: (?:bien|a|avec|le|la|l|un|une|une?|du|de|des|au|site|a|an|the)){0,4} ${CE_QUI_PARLE}\\b(?! (?:que|de|d)\\b| qui (?!(?:me |nous )?(?:repond|parle|lit|ecri)))`,
  ),
  new RegExp(
    `^${AVANT}(?:(?:vous|tu) (?:travaill|boss|depend|appart|fai)\\w+|(?:travaillez|dependez|faites) vous|do you work)(?: \\w+){0,4} ${CE_QUI_PARLE}\\b`,
  ),
  new RegExp(
    `^${AVANT}(?:il )?(?:n )?y a (?:t il )?(?:bien )?(?:quelqu un|une personne|un humain)(?: (?:derriere|en face|qui (?:lit|repond)).*)?$`,
  ),
  new RegExp(
    `^${AVANT}(?:qui (?:es tu|etes vous|t a|vous a|me (?:repond|parle)|est ce qui (?:me )?(?:repond|parle)).*|who (?:are you|made you).*|comment (?:tu t |vous vous )appel\\w+.*|(?:tu|vous) t? ?(?:appelles|appelez) comment)$`,
  ),
];

const GARDER =
  '(?:gard|conserv|enregistr|stock|sauvegard|memoris|archiv|revend|transm\\w*|partag|communiqu|keep|stor|record|sav|shar|sell)\\w*';
const DIT =
  '(?:ce qu(?:e)? (?:je|j|on)|(?:mes|nos|les|ces|my|our|the) (?:donnees|messages?|infos?|informations?|conversations?|discussions?|echanges|questions|data|chats?|information)|(?:la|cette|notre|this|the|our) (?:conversation|discussion|chat)|une trace|des traces|tout ca|what i (?:write|type|say))';

const VIE_PRIVEE = [
  new RegExp(`\\b(?:vous|tu|on|ca|c|est|sont|do you|does it|is|are)\\b.{0,15}\\b${GARDER}\\b.{0,20}\\b${DIT}\\b`),
  new RegExp(
    `\\b${DIT}\\b.{0,40}\\b(?:est|sont|va|vont|is|are|reste\\w*)\\b.{0,15}\\b(?:${GARDER}|lue?s?|visibles?|publi\\w+|confidentiel\\w*|seen|read|ou)\\b`,
  ),
  /\b(?:peut|peuvent|va|vont|pourra) (?:lire|voir|relire) (?:ce que (?:je|j|on)|(?:mes|nos) (?:messages?|conversations?|questions?|echanges))\b/,
  /\b(?:qui|quelqu un|personne|who|anyone|somebody)\b.{0,20}\b(?:lit|lire|voit|voir|lisent|voient|recoit|acces|reads?|sees?|see)\b.{0,20}\b(?:ce qu|ca|cela|la|messages?|conversation|discussion|donnees|tape|ecris|dis|this|what i|chat)\b/,
  /^.{0,40}\b(?:c est|est ce(?: que c est)?|ce chat est|is (?:this|it))(?: \w+)? (?:confidentiel|securisee?|anonyme|privee?|enregistree?|rgpd|sans danger|confidential|private|secure|anonymous|recorded)(?: (?:ici|tout ca|votre|ton|ce|cette|la|ou|here).{0,20})?$/,
  /\b(?:rgpd|gdpr|vie privee|donnees perso(?:nnelles)?|confidentialite|privacy|personal data)\b/,
  /\b(?:mes|nos|my) (?:donnees|messages|data)\b.{0,20}\b(?:partent|vont|vous faites|devien\w+|go)\b|\bvous faites quoi (?:de|avec) (?:mes|nos)\b/,
];

/** Longer, it tells a story and asks something of the portal. */
const MOTS_MAX = 14;

const isOne = (text: string, forms: readonly RegExp[]): boolean => {
  const folded = foldSaid(text);
  return folded.split(' ').length <= MOTS_MAX && forms.some((form) => form.test(folded));
};

/** Who, or what, answers here. */
export const isQuiEsTu = (text: string): boolean => isOne(text, QUI_ES_TU);

/** What becomes of what is written here, and who reads it. */
export const isViePrivee = (text: string): boolean => isOne(text, VIE_PRIVEE);
