import { words } from '../../tokens/phrases.ts';
import type { ChangeWordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';

/** What words say of how numbers move, and of which is the larger. */
export const changes: ChangeWordings = {
  rises: words(
    'accelerated accelerates quickened raised raises raising lifted lifts boosted boosts hiked hikes widened expanded rose risen rises rise rising increased increases increase increasing grow grew grown grows growth climbed climbs climb jumped jumps jump surged surge up gain gains advanced soared soar widen expand rallied widening growing climbing jumping surging strengthened strengthens firmed firms swelled ballooned recovered rebounded bounced spiked leapt leaped rocketed rocketing soaring mounted mounting multiplied swelling swells escalated escalating uptick upturn upsurge rebounding recovering exploded mushroomed crept inched edged lengthened broadened rallying hike expands expansion',
  ),
  falls: words(
    'plunge slip slide tumble tumbled dwindled narrow slowed slows slow slowing cooled cut cuts cutting reduced reduces reducing reduction lowered lowers lowering trimmed slashed shed sheds slips eased dipped falling dropping declining narrowing shrinking sliding shrink shrunk shrank narrowed fell fallen falls fall decreased decreases decrease declined declines decline dropped drops drop plunged slid slipped down sank sunk sink slides dips dip plummeted contracted weakened weakens weakening retreated narrows dwindle dwindles dwindling thinned thinning shrinks plunging tumbling tumbles plummeting plummets crashed crashing waned ebbed receded receding curbed curtailed downturn slump slumped slumps slumping lessened shortened dented sagged sagging sags softened collapse collapsed collapsing shaved pared subsided tapered cooling easing eases slackened flagged faltered diminished diminishing contraction',
  ),
  gains: words('gained gains gaining added adds adding'),
  losses: words('loss lost lose loses losing shed sheds gave'),
  moves: words(
    'tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept creeping move moves moved moving go goes went gone going climb climbs climbed climbing shoot shoots shot push pushes pushed pushing bring brings brought bringing bump bumped nudge nudges nudged drift drifted get gets got rise rose rises round rounded rounds add adds added sped catch caught came',
  ),
  otherVerbs: words(
    'pushed pushing pushes sent sending drove driving led leading meant meaning took taking brought bringing helped forced went going moved moving shifted swung turned changed came though although while whereas but because when after before despite and then than which who that',
  ),
  comparing: rows(`
0.25: a quarter as, a quarter of what
0.3333: a third as, a third of what
0.5: halved, halving, half as many, half as much, half as large, half as big, half as high, half as, half that, half its, half of that, half the number, half what
1.5: half as many again, half as much again, half again as many, half again as much, half as large again,
  half as big again, half as high again, half as long again
2: doubled, doubling, twice as many, twice as much, twice as large, twice as big, twice as high, twice as long,
  twice as, twice that, twice its, twice their,
  double that, double its, double their, twice the, double the, twice what, double what, twofold, two-fold
3: tripled, trebled, tripling, trebling, three times as, three times that, three times its, three times as many, three times as much, three times the, treble the,
  triple the, threefold, three-fold
4: quadrupled, quadrupling, fourfold, four-fold, four times as many, four times as much, four times the
5: quintupled, fivefold, five-fold
6: sixfold, six-fold
7: sevenfold, seven-fold
8: eightfold, eight-fold
10: tenfold, ten-fold
larger: larger, bigger, greater, longer, warmer, hotter, busier, wetter, heavier, older, taller, deeper, wider,
  costlier, dearer, richer, faster, stronger, fuller, louder, thicker, steeper, better, dirtier
smaller: smaller, shorter, lighter, colder, cooler, cheaper, quieter, drier, younger, thinner, poorer, slower, weaker,
  emptier, shallower, narrower, worse, calmer, sooner, quicker, cleaner, tighter
record: record, highest, hottest, warmest, busiest, largest, biggest, longest, wettest, heaviest, deepest, fastest,
  best, strongest, tallest, dearest
low: lowest, coldest, fewest, smallest, quietest, driest, shortest, lightest, slowest, worst, weakest, cheapest
oldRecord: previous record of, old record of, record of, previous record, old record, the record, previous best of,
  previous best, previous high of, previous high, previous low of, previous low, old mark of, the mark of, until then,
  set in, held since, to beat, its previous, beating the, beat the, surpassing the, eclipsing the, breaking the,
  past the
over: beat, beats, beating, exceeded, exceeds, exceeding, exceed, topped, topping, surpassed, surpassing, surpasses,
  outstripped, overshot, outdid, outnumbered, outnumber, outnumbering, overtook, overtaken, above target, above the,
  above its, ahead of, outsold, outscored, outpaced, eclipsed, bettered
under: fell short, falls short, falling short, short of, missed, missing, misses, undershot, below target, below the,
  below its, below its target, failed to reach, not reached, trailed, trails, lagged, lags behind, lagging behind,
  points behind, point behind, one behind, two behind, seats behind, votes behind, was behind, is behind, now behind,
  finished behind, under its target, less than its target
aim: target of, a target of, target, goal of, goal, aim of, hoped for, had hoped for, hoped to, forecast of, forecast,
  expected, had expected, budget of, budgeted for, budgeted, limit of, limit, quota of, quota, capacity of, promised,
  predicted, planned, had planned, asked for, needed, required, minimum of, maximum of, ceiling of, threshold of,
  estimate of, estimated, allowed, it takes, needs, need, requires, require, had to
passed: carried, adopted, approved, cleared the bar, clearing the bar, cleared the hurdle, clearing the hurdle
failed: failed, fails, defeated, rejected, thrown out, threw out, not enough, too few, fell through
thus: so, thus, therefore, hence, that is, that was, that makes, which is, which makes, which means, which meant,
  which leaves, meaning, making, giving, that means, that leaves, comes to, came to, amounts to, works out at,
  worked out at
earlier: had, having, used to, previously, formerly, before, earlier, ago, previous, prior, former, instead of,
  rather than, until now, until then, until recently, originally, initially, at first, old, once, had been, would have
past: was, were, last, yesterday, then, did, cost, stood, held, paid, at the time, at that time, in the past
present: now, today, is, are, has, have, this, currently, presently, at present, latest, so far, has been, have been,
  nowadays, new, lately, will now
particle: up, down
future: will, will be, will cost, would, next, in future, from next, shall, to be, due to be, is to, are to, tomorrow
against: compared with, compared to, against, versus
upon: on, after
`),
};
