import { sensePhrases } from '../../figures/senses.ts';
import type { NounFields } from '../fields/noun-fields.ts';

export const qualifiers: NounFields['qualifiers'] = {
  before: sensePhrases({
    atLeast:
      'at least, at the very least, no worse than, as few as, as little as, as low as, upwards of, upward of, a minimum of, minimum, anywhere from, at the least, at least or equal to, equal to or more than, equal to or greater than, more than or equal to, greater than or equal to',
    moreThan:
      'more than, over, well over, above, well above, far more than, many more than, much more than, well more than, exceeding, exceed, exceeds, exceeded, surpass, surpasses, surpassed, surpassing, in excess of, well in excess of, comfortably more than, considerably more than, significantly more than, substantially more than, somewhat more than, rather more than, greater than, larger than, higher than, better than, longer than, older than, bigger than, north of',
    justOver:
      'just over, slightly more than, slightly over, a little over, a little more than, just above, a bit more than, a bit over, just more than',
    atMost:
      'at most, up to, as many as, as much as, as high as, as long as, a maximum of, maximum, at the most, capped at, limited to, anything up to, at most or equal to, equal to or less than, less than or equal to',
    lessThan:
      'less than, fewer than, under, well under, below, well below, beneath, rather less than, lower than, smaller than, younger than, south of, falling short of, fell short of, falls short of',
    nearly:
      'nearly, almost, close to, close on, just under, slightly less than, slightly fewer than, slightly under, a little under, a little less than, just below, just less than, just shy of, just short of, shy of, not quite, not far off, not far short of, approaching, nigh on, getting on for',
    about:
      'plus or minus, plus - or - minus, give or take, about, around, around about, roughly, roughly around, approximately, approx, approx ., circa, c ., ca ., est ., near, some, an estimated, estimated, an estimated total of, estimated at, an additional estimated, an approximate, in the region of, in the order of, on the order of, somewhere around, virtually, practically, probably, possibly, perhaps, maybe, barely, hardly, a rough, or so',
    reported:
      'a reported, reported, reportedly, allegedly, supposedly, apparently, believed to be, thought to be, said to be, a believed, an alleged, alleged, a supposed, a claimed, a suspected, a presumed, an unconfirmed, unofficially',
    expected: 'projected, a projected, an expected',
  }),
  after: sensePhrases({
    atLeast:
      'or more, or over, or above, or older, or higher, or longer, or greater, plus, - plus, and above, and over, and older, and counting, at least, at the least',
    atMost: 'or fewer, or less, or under, or younger, or lower, and under, at most, at the most',
    about: 'or so, or thereabouts, - odd, odd, approximately, approx',
  }),
};
