import { words } from '../../tokens/phrases.ts';
import { functionWordsFrom } from '../fields/function-words.ts';

export const functionWords = functionWordsFrom(
  {
    determiners: `
definite, m: o do no ao pelo
definite, f: a da na à pela
definite: os as dos das
demonstrative: este esta estes estas esse essa esses essas aquele aquela todos todas
indefinite, one: um uma
indefinite: uns umas outro outra vários várias alguns algumas muitos muitas dois duas três cada
`,
    pronouns: `
m: ele
f: ela
they: eles elas
self: eu você
stranger: alguém este esta aquele aquela outro outra
owner, any: seu sua seus suas
owner, self: meu minha nosso nossa
`,
    prepositions: `
of, from: de do da dos das
per, by: por
from, place: desde
to: a ao aos à às
to, judges: para
to, place: até
by, at, place: em
by: pelo pela
by, no preposition: um uma
at, place: nos
between: entre
place: no na nas
other: com pelos pelas sobre contra ante perante segundo sem após sob durante e ou como mediante
`,
    links: `
and, joins: e
or, joins: ou
joins: mas nem
breaks: quando enquanto porque embora onde se após
relative, said: que
relative: quem qual quais cujo cuja
`,
    comparisons: `
more: mais
less: menos
than: que
`,
    auxiliaries: `
passive: foi foram sido era eram é são ser
other: será serão seja sejam seria seriam tem têm tinha tinham ter teve tiveram há havia haviam houve está estão
  estava estavam esteve pode podem poderá poderão podia podiam poderia deve devem deverá deverão devia deviam
  chega chegam chegou se vai vão
`,
  },
  words('não nunca tampouco sem'),
);
