import { words } from '../../tokens/phrases.ts';
import { functionWordsFrom } from '../fields/function-words.ts';

export const functionWords = functionWordsFrom(
  {
    determiners: `
definite, m: le du au
definite, f: la
definite: l' les aux
definite, indefinite: des
definite, demonstrative, m: ce cet
definite, demonstrative, f: cette
definite, demonstrative: ces
demonstrative: tous toutes
indefinite, one: un une
indefinite: plusieurs certains certaines quelques deux trois chaque autre autres
`,
    pronouns: `
m: il lui
f: elle
they: ils elles
self: je j'
latter, m: dernier intéressé
latter, f: dernière intéressée
latter, stranger, m: celui-ci
latter, stranger, f: celle-ci
before verbs: ne n' se s' y me m' te t'
stranger: on quelqu'un certains d'autres autrui l'un l'une
owner, any: son sa ses
owner, they: leur leurs
owner, self: mon ma notre nos
`,
    prepositions: `
of, from: de d' du des
per, by: par
to, at, place: à
to, place: au aux
by, at, place: en
between: entre
place: dans depuis chez vers
other, judges: pour
to: jusqu'
other: avec sur contre devant selon sans sous pendant durant et ou comme parmi après avant derrière
  malgré via lors auprès dès envers outre
`,
    links: `
and, joins: et
or, joins: ou
joins: mais ni puis
breaks: quand lorsque lorsqu' tandis alors parce puisque où si dont car
breaks, said: que qu'
relative: qui lequel laquelle lesquels lesquelles
`,
    comparisons: `
more: plus
less: moins
than: que qu'
`,
    auxiliaries: `
passive: été fut furent
copula: est sont était étaient sera seront
other: soit soient serait seraient être a ont ait avait avaient aura auront eu
  peut peuvent pourra pourront pouvait doit doivent devra devront devait se
`,
  },
  words('pas jamais sans ni'),
);
