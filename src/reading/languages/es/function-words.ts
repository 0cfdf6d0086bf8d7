import { words } from '../../tokens/phrases.ts';
import type { FunctionWords } from '../fields/function-words.ts';

export const functionWords: FunctionWords = {
  definite: new Map([
    ['el', 'm'],
    ['la', 'f'],
    ['los', null],
    ['las', null],
    ['del', 'm'],
    ['al', 'm'],
  ]),
  demonstratives: words('este esta estos estas ese esa esos esas todos todas'),
  indefinite: words(
    'un una unos unas otro otra varios varias algunos algunas muchos muchas dos tres cada',
  ),
  articles: words('un una el'),
  owners: new Map([
    ['su', 'any'],
    ['sus', 'any'],
    ['mi', 'self'],
    ['nuestro', 'self'],
    ['nuestra', 'self'],
  ]),
  pronouns: new Map([
    ['él', 'm'],
    ['ella', 'f'],
    ['ellos', 'they'],
    ['ellas', 'they'],
    ['yo', 'self'],
    ['usted', 'self'],
    ['vos', 'self'],
  ]),
  prepositions: words(
    'de del en con por para a al desde hasta sobre contra ante entre hacia según sin tras bajo durante y e o como mediante',
  ),
  locatives: words('en desde hasta hacia'),
  of: words('de del'),
  per: words('por'),
  from: words('de del desde'),
  to: words('a al hasta'),
  by: words('por en un una'),
  at: words('en'),
  between: words('entre'),
  and: words('y e'),
  or: words('o u'),
  joins: words('y e pero o ni'),
  breaks: words('cuando mientras porque aunque donde si tras'),
  relatives: words('que quien quienes cual cuales cuyo cuya'),
  more: words('más'),
  less: words('menos'),
  than: words('que'),
  auxiliaries: words(
    'es son era eran fue fueron será serán sea sean sería serían ser sido ha han haya hayan había habían haber hay hubo está están estaba estaban estuvo puede pueden podrá podrán podía podían podría podrían debe deben deberá deberán debía debían llega llegan llegó se',
  ),
  passive: words('fue fueron sido era eran es son ser'),
  denials: words('no nunca tampoco sin'),
};
