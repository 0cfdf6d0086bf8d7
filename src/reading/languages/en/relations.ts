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
    'raised raises raising lifted lifts boosted boosts hiked hikes widened expanded rose risen rises rise rising increased increases increase increasing grew grown grows growth climbed climbs climb jumped jumps jump surged surge up gains gain gained advanced soared rallied widening growing climbing jumping',
  ),
  falls: words(
    'cut cuts cutting reduced reduces reducing reduction lowered lowers lowering trimmed slashed shed sheds slips lost loses eased dipped falling dropping declining narrowing shrinking sliding shrink shrunk shrank narrowed fell fallen falls fall falling decreased decreases decrease declined declines decline dropped drops drop plunged plunge slid slipped down sank shrank tumbled',
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
  comparedWith: phrases('compared with, compared to, against, versus, from'),
  at: words('at'),
  otherVerbs: words(
    'pushed pushing pushes sent sending drove driving led leading meant meaning took taking brought bringing helped forced went going moved moving shifted swung turned changed came though although while whereas but because when after before since despite and then than which who that',
  ),
  periods: words(
    'in on a an the of this last previous same year years month months week weeks quarter half first second third fourth day days earlier before ago prior period season decade yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec end early late spring summer autumn winter at by since just',
  ),
  basisPoints: list('basis points, basis point, bps, bp'),
  hundredths: words('cents cent c ¢ pence p'),
  points: list('percentage points, percentage point, points'),
  opensUp: list(
    'at least, more than, over, well over, just over, above, no fewer than, no less than, not fewer than, not less than, in excess of, upwards of, upward of, exceeding, slightly more than, a little over, a little more than, or more, plus, +, a minimum of, >, ≥, north of',
  ),
  opensDown: list(
    'at most, less than, fewer than, under, below, up to, as many as, as much as, no more than, not more than, nearly, almost, just under, close to, a maximum of, or less, or fewer, <, ≤',
  ),
};
