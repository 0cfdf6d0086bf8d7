import type { RelationWords } from '../../relations/words.ts';
import { phrases, words } from '../../tokens/phrases.ts';

const list = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim()));

export const relations: RelationWords = {
  inAll: phrases('in all, in total, altogether, all told'),
  totalOf: phrases(
    'for a total of, totaling, totalling, making a total of, adding up to, add up to, adds up to, added up to, making, a combined total of, for a combined, which makes, to make a total of',
  ),
  runningTotal: phrases(
    'bringing the total to, bringing the total number to, bringing the toll to, bringing the death toll to, bringing its total to, bringing their total to, taking the total to, taking the toll to',
  ),
  listedTotal: phrases('a total of, total of, in all, in total'),
  ofThem: phrases('of them, of whom, of which'),
  among: phrases(
    'including, of whom, of which, of them, among them, among them are, among them were, among those',
  ),
  partOf: words('of'),
  kinds: [
    words('dead deaths death killed fatalities died'),
    words('injured injuries injury wounded hurt'),
  ],
  determiners: words('the its their his her our all'),
  or: words('or'),
  shareLinks: words(
    'about roughly nearly almost some just over under exactly approximately around more less than is that',
  ),
  rises: words(
    'widened expanded rose risen rises rise rising increased increases increase increasing grew grown grows growth climbed climbs climb jumped jumps jump surged surge up gained advanced soared',
  ),
  falls: words(
    'shrink shrunk shrank narrowed fell fallen falls fall falling decreased decreases decrease declined declines decline dropped drops drop plunged plunge slid slipped down sank shrank tumbled',
  ),
  multiples: new Map([
    ['doubled', 2],
    ['doubling', 2],
    ['tripled', 3],
    ['tripling', 3],
    ['trebled', 3],
    ['quadrupled', 4],
    ['halved', 0.5],
  ]),
  by: words('by of'),
  from: words('from'),
  to: words('to'),
  points: list('percentage points, percentage point, points'),
  opensUp: list(
    'at least, more than, over, well over, just over, above, no fewer than, no less than, not fewer than, not less than, in excess of, upwards of, upward of, exceeding, slightly more than, a little over, a little more than, or more, plus, +, a minimum of, >, ≥, north of',
  ),
  opensDown: list(
    'at most, less than, fewer than, under, below, up to, as many as, as much as, no more than, not more than, nearly, almost, just under, close to, a maximum of, or less, or fewer, <, ≤',
  ),
};
