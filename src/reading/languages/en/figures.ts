import type { FigureLanguage } from '../../figures/figures.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';
import { qualifiers } from './qualifiers.ts';

export const figures: FigureLanguage = {
  nouns,
  qualifiers,
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
  ages: {
    aged: phrases('aged, ages, at the age of, at age, the age of'),
    being: phrases('he is, she is, who is, he was, she was, who was, turned, turns'),
    years: 'years',
  },
  unitLeaders: {
    measures: phrases('magnitude'),
    numberOf: phrases('number of, numbers of, tally of, count of'),
  },
};
