import type { FigureLanguage } from '../../figures/figures.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';

export const figures: FigureLanguage = {
  nouns,
  qualifiers: {
    before: phrases(
      'at least, at most, no better than, no worse than, at the very least, plus or minus, give or take, more than, less than, fewer than, no more than, no less than, no fewer than, not more than, not less than, not fewer than, about, around, roughly, approximately, approx, approx ., circa, c ., ca ., est ., nearly, almost, close to, near, up to, as many as, as much as, as few as, as little as, as high as, as low as, as long as, some, over, well over, just over, just under, well under, slightly more than, slightly less than, slightly fewer than, slightly over, slightly under, a little over, a little more than, a little under, a little less than, just above, just below, just shy of, just short of, shy of, well above, well below, a bit more than, a bit over, far more than, many more than, much more than, well more than, under, above, below, beneath, exceeding, in excess of, well in excess of, a minimum of, a maximum of, approaching, nigh on, not far off, not far short of, comfortably more than, considerably more than, significantly more than, substantially more than, somewhat more than, rather more than, rather less than, just less than, just more than, no fewer than about, upwards of, upward of, north of, south of, an estimated, estimated, an estimated total of, estimated at, a reported, reported, reportedly, allegedly, supposedly, apparently, an approximate, in the region of, in the order of, on the order of, somewhere around, anywhere from, anything up to, virtually, practically, probably, possibly, perhaps, maybe, projected, a projected, an expected, an additional estimated, barely, hardly, roughly around, not quite, greater than, larger than, higher than, lower than, better than, longer than, older than, younger than, bigger than, smaller than, a rough, believed to be, thought to be, said to be, a believed, an alleged, alleged, a supposed, a claimed, a suspected, a presumed, an unconfirmed, unofficially, officially, around about, or so, less than about, close on, getting on for',
    ),
    after: phrases(
      'or more, or so, or fewer, or less, or thereabouts, or over, or under, or above, or older, or younger, or higher, plus, - plus, - odd, odd, approximately, approx, or longer, and above, and over, and older, and under, and counting, at least, at most, at the least, at the most',
    ),
    adding: words('plus'),
    verbs: words('reported alleged'),
    determiners: words('the its their his her our this that these those'),
    spanning: words('over'),
    courses: words(
      'stages laps climbs rounds legs holes races matches sets sessions sittings innings overs episodes visits trips meetings phases generations',
    ),
    bounding: words(
      'for in after of with than took take takes taking last lasts lasted spent spend spending need needs needed is was are were be been by wait waits waited at has have had just well slightly worked served',
    ),
    arrivals: phrases('up to'),
    moving: words(
      'tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept creeping move moves moved moving go goes went gone going climb climbs climbed climbing shoot shoots shot push pushes pushed pushing bring brings brought bringing bump bumped nudge nudges nudged drift drifted get gets got rise rose rises round rounded rounds add adds added sped catch caught came',
    ),
    distant: words('reportedly allegedly supposedly'),
  },
  ranges: {
    openers: words('from between'),
    between: words('between'),
    and: words('and'),
    articles: new Set(),
    links: words('to through till'),
    or: words('or'),
    hyphenLinks: phrases('- for -, - to -'),
    changeVerbs: words(
      'rose rise rises rising risen fell fall falls falling fallen dropped drop drops dropping gained gain gains gaining lost lose loses losing climbed climb climbs climbing jumped jump jumps surged surge surges surging slid slide slides sank sink dipped dip dips declined decline declines declining increased increase increases increasing decreased decrease decreases grew grow grows growing grown shrank shrink slipped slip slips tumbled plunged soared advanced added adding add up down cut cuts cutting raised raise raises raising lowered lower reduced reduce reduces shed sheds plummeted rallied eased edged ticked jumping hiked lifted trimmed slashed expanded contracted widened widens widen widening narrowed narrows narrow narrowing strengthened strengthens weakened weakens weakening firmed firms improved improves swelled ballooned recovered rebounded bounced retreated swung spiked leapt leaped crept inched bumped nudged',
    ),
    ratio: phrases('in, in every, out of, out of every, of every, - in -'),
    timeMeasures: words(
      'days day years year months month weeks week hours hour minutes minute seconds second games matches attempts decades',
    ),
  },
  unitLeaders: {
    measures: phrases('magnitude'),
    numberOf: phrases('number of, numbers of, tally of, count of'),
  },
};
