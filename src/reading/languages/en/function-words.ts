import { words } from '../../tokens/phrases.ts';
import type { FunctionWords } from '../fields/function-words.ts';

export const functionWords: FunctionWords = {
  definite: new Map([
    ['the', null],
    ['this', null],
  ]),
  demonstratives: words('this that these those both all'),
  indefinite: words(
    'a an some any no every each another many several two three four five most these those both all',
  ),
  articles: words('a an'),
  owners: new Map([
    ['his', 'm'],
    ['her', 'f'],
    ['its', 'it'],
    ['their', 'they'],
    ['my', 'self'],
    ['our', 'self'],
  ]),
  pronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
    ['it', 'it'],
    ['they', 'they'],
    ['we', 'self'],
    ['i', 'self'],
    ['you', 'self'],
    ['him', 'm'],
    ["he'd", 'm'],
    ["he'll", 'm'],
    ["he's", 'm'],
    ["she'd", 'f'],
    ["she'll", 'f'],
    ["she's", 'f'],
    ["they've", 'they'],
  ]),
  prepositions: words(
    'of for in at from with by to on about against over under near between after before than like as into through during since without within around behind across above below beside beneath outside inside along past opposite towards toward upon off onto beyond among amid despite until and or plus',
  ),
  locatives: words('in at near from to around outside across into through'),
  of: words('of'),
  per: words('per an'),
  from: words('from since'),
  to: words('to through till until'),
  by: words('by'),
  at: words('at'),
  between: words('between'),
  and: words('and'),
  or: words('or'),
  joins: words('and but or then'),
  breaks: words(
    'when while because since whether if although though after before until as than where',
  ),
  relatives: words('who whose whom which that'),
  more: words('more higher'),
  less: words('less fewer lower'),
  than: words('than'),
  auxiliaries: words(
    'is are was were be been being am has have had having do does did will would can could may might must shall should',
  ),
  passive: words('been was were is are be being'),
  denials: new Set([
    ...words('no not never cannot without'),
    ...words('is are was were do does did has have had ca wo would should could must')
      .values()
      .flatMap((verb) => [`${verb}n't`, `${verb}n’t`]),
  ]),
};
