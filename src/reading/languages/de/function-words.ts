import { words } from '../../tokens/phrases.ts';
import type { FunctionWords } from '../fields/function-words.ts';

export const functionWords: FunctionWords = {
  definite: new Map(
    ['der', 'die', 'das', 'den', 'dem', 'des'].map((word) => [word, null] as const),
  ),
  demonstratives: words('dieser diese dieses diesen diesem beide beiden alle allen aller'),
  indefinite: words(
    'ein eine einen einem einer eines kein keine keinen keiner mehrere einige viele andere jeder jede jedes zwei drei vier manche etliche weitere alle beide zahlreiche',
  ),
  articles: words('einer eines'),
  owners: new Map([
    ...['sein', 'seine', 'seinen', 'seinem', 'seiner', 'seines'].map(
      (word) => [word, 'm'] as const,
    ),
    ...['ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihres'].map((word) => [word, 'f'] as const),
    ...['mein', 'meine', 'meinen', 'meiner', 'unser', 'unsere', 'unseren', 'unserer'].map(
      (word) => [word, 'self'] as const,
    ),
  ]),
  pronouns: new Map([
    ['er', 'm'],
    ['ihm', 'm'],
    ['ihn', 'm'],
    ['sie', 'f'],
    ['wir', 'self'],
    ['ich', 'self'],
    ['man', 'any'],
  ]),
  // “Um” stands before the size of a change alone, and is in `by`.
  prepositions: words(
    'ab an auf aus außer bei bis durch für gegen gegenüber hinter in mit nach neben ohne seit statt trotz über unter von vor während wegen zu zwischen gemäß angesichts aufgrund dank als wie und oder im am zum zur vom beim ins ans fürs ums',
  ),
  locatives: words('in aus nach im bei'),
  of: words('von vom der des'),
  per: words('pro je'),
  from: words('von'),
  to: words('bis auf'),
  by: words('um von vom durch'),
  at: words('bei auf mit'),
  between: words('zwischen'),
  and: words('und'),
  or: words('oder'),
  joins: words('und oder aber sowie'),
  breaks: words(
    'wie dass weil während obwohl wenn als ob nachdem bevor damit sodass falls solange sobald da wo wohin warum was wer',
  ),
  relatives: words('der die das den dem dessen deren denen welcher welche welches'),
  more: words('mehr höher'),
  less: words('weniger niedriger geringer'),
  than: words('als'),
  auxiliaries: words(
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte soll sollen sollte muss müssen will wollen darf dürfen durfte',
  ),
  passive: words('wurde wurden wird werden worden'),
  denials: words('nicht nie niemals kein keine keinen keinesfalls ohne'),
};
