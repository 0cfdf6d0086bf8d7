import { words } from '../../tokens/phrases.ts';
import { functionWordsFrom } from '../fields/function-words.ts';
import { denied } from './conjugation.ts';

export const functionWords = functionWordsFrom(
  {
    determiners: `
definite: the
definite, demonstrative: this
demonstrative: that
demonstrative, indefinite: these those both all
indefinite, one: a an
indefinite: some any no every each another many several two three four five most
`,
    pronouns: `
m: he him he'd he'll he's
f: she she'd she'll she's
it: it
they: they they've
self: we i you
stranger: one another someone somebody everyone others many some
owner, m: his
owner, f: her
owner, it: its
owner, they: their
owner, self: my our
`,
    prepositions: `
of: of
per, no preposition: per an
from, place: from
from: since
to, place: to through
to, no preposition: till
to: until
by: by
at, place: at
between: between
place: in near around outside across into
other, judges: for
other: with on about against over under after before than like as during without within alongside throughout behind above below
  beside beneath inside along past opposite towards toward upon off onto beyond among amid despite and or plus
`,
    links: `
and, joins: and
or, joins: or
joins: but then
breaks: when while because since whether if although though after before until as than where
relative: who whose whom
relative, thing: which
relative, said: that
`,
    comparisons: `
more: more higher
less: less fewer lower
than: than
`,
    auxiliaries: `
passive: been was were is are be being
other: am has have had having do does did will would can could may might must shall should
`,
  },
  new Set([...words('no not never cannot without'), ...denied]),
);
