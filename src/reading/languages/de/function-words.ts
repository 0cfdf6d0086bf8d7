import { words } from '../../tokens/phrases.ts';
import { functionWordsFrom } from '../fields/function-words.ts';

export const functionWords = functionWordsFrom(
  {
    determiners: `
definite: der die das den dem des
definite, demonstrative: dieser diese dieses diesen diesem
demonstrative: beiden allen aller
demonstrative, indefinite: beide alle
indefinite: ein eine einen einem kein keine keinen keiner mehrere einige viele andere jeder jede jedes zwei drei
  vier manche etliche weitere zahlreiche
indefinite, one: einer eines
`,
    pronouns: `
m: er ihm ihn
f: sie
self: wir ich
any: man
latter, m: dieser
latter, f: diese
stranger, impersonal: es
stranger: jemand einer niemand viele manche einige andere beide alle mehrere
owner, m: sein seine seinen seinem seiner seines
owner, f: ihr ihre ihren ihrem ihrer ihres
owner, self: mein meine meinen meiner unser unsere unseren unserer
`,
    prepositions: `
of, from, by: von
of, by: vom
of, no preposition: der des
per, no preposition: pro je
to: bis
to, at: auf
by, no preposition: um
by: durch
at, place: bei
at: mit
between: zwischen
place: in aus nach im
other, judges: für
other: ab an außer laut gegen gegenüber hinter neben ohne seit statt trotz über unter vor während wegen zu gemäß
  angesichts aufgrund dank als wie und oder am zum zur beim ins ans fürs ums
`,
    links: `
and, joins: und
or, joins: oder
joins: aber sowie
breaks: wie weil während obwohl wenn als ob nachdem bevor damit sodass falls solange sobald da wo wohin warum was
  wer zumal indem wobei wonach weshalb wodurch womit wofür wogegen sofern soweit ehe seitdem obgleich wenngleich
breaks, said: dass
relative: der die das den dem dessen deren denen welcher welche welches
`,
    comparisons: `
more: mehr höher
less: weniger niedriger geringer
than: als
`,
    auxiliaries: `
passive: wurde wurden wird werden worden
other: ist sind war waren hat haben hatte hatten habe kann können konnte soll sollen sollte muss müssen will
  wollen darf dürfen durfte
`,
  },
  words('nicht nie niemals kein keine keinen keinesfalls ohne'),
);
