import { phrases, words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const list = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim()));

export const relations: LanguageFields['relations'] = {
  inAll: phrases('in all, in total, altogether, all told, overall'),
  totalOf: phrases(
    'for a total of, totaling, totalling, making a total of, adding up to, add up to, adds up to, added up to, making, a combined total of, for a combined, for a combined total of, which makes, to make a total of',
  ),
  apposedTotal: phrases(
    'a total of, a combined, a combined total of, a grand total of, or a total of, an overall total of',
  ),
  ages: phrases('aged, ages'),
  filled: phrases(
    'consisting of, consists of, consisted of, comprising, comprises, comprised, comprised of, made up of, composed of, came from',
  ),
  included: phrases('included, include, includes, with'),
  remaining: phrases('the remaining, the other, leaving, the rest'),
  theRest: phrases('the rest, the remainder, the others'),
  exclusive: [
    {
      classes: [
        words('men man male males'),
        words('women woman female females'),
        words('children child'),
        words('boys boy'),
        words('girls girl'),
      ],
      fills: [
        [0, 1],
        [3, 4],
      ],
      inside: [
        [3, 2],
        [4, 2],
      ],
    },
    {
      classes: [words('gold golds'), words('silver silvers'), words('bronze bronzes')],
      fills: [[0, 1, 2]],
    },
    {
      classes: [
        words('for favor favour support supported backed approved'),
        words('against opposed rejected'),
        words('abstained abstentions abstention abstaining'),
      ],
      fills: [],
    },
    {
      classes: [words('ruling governing government coalition'), words('opposition')],
      fills: [],
    },
    {
      classes: [words('cash'), words('shares stock equity'), words('debt bonds loans')],
      fills: [],
    },
    { classes: [words('passengers'), words('crew crewmen')], fills: [[0, 1]] },
    {
      classes: [
        words('soldiers troops'),
        words('civilians civilian'),
        words('policemen police'),
        words('militants rebels fighters'),
      ],
      fills: [],
    },
    { classes: [words('Democrats democrats'), words('Republicans republicans')], fills: [] },
    { classes: [words('adults adult'), words('children child minors')], fills: [[0, 1]] },
  ],
  unsaid: words('undecided unsure unknown know say answer abstain'),
  copulas: words('were was are is be being voted vote in said did not does do from'),
  places: words('from in for to at'),
  leftBehind: words('remaining'),
  looseLinks: words('of for in from to on by at'),
  listLinks: words('and the remaining other another while but'),
  makeUp: phrases(
    'accounted for, account for, accounts for, made up, make up, makes up, constituted, constitute',
  ),
  ofVotes: phrases(
    'of the vote, of votes, of the votes, of the ballot, of ballots, of the votes cast',
  ),
  partyLinks: words('on with at had got won took'),
  marginOf: phrases('a margin of, a majority of'),
  marginUnits: words('vote votes point points goal goals ballot ballots'),
  versus: words('to against'),
  runningTotal: phrases(
    'bringing to, putting the death toll at, putting the overall death toll at, putting the toll at, putting the total at, taking the total number to, bringing the death toll so far to, bringing the overall total to, bringing the overall toll to, raising the total to, raising the toll to, raising the death toll to, bringing the total number of dead to, bringing the total to, bringing the total number to, bringing the toll to, bringing the death toll to, bringing its total to, bringing their total to, taking the total to, taking the toll to',
  ),
  listedTotal: phrases('a total of, total of, in all, in total'),
  ofThem: phrases('of them, of whom, of which'),
  among: phrases(
    'including, of whom, of which, of them, among them, among them are, among them were, among those',
  ),
  clauseOpeners: words('that but and while'),
  wholeFirst: phrases('of, out of, among, from among'),
  kinds: [
    words('dead deaths death killed fatalities died'),
    words('injured injuries injury wounded hurt'),
  ],
  determiners: words('the its their his her our all'),
  possessives: words('its their his her our'),
  shareLinks: words(
    'about roughly nearly almost some just over under exactly approximately around more less than is that',
  ),
  ofTotal: phrases('of the total, of them, of all, of the whole, of those'),
  rises: words(
    'accelerated accelerates quickened raised raises raising lifted lifts boosted boosts hiked hikes widened expanded rose risen rises rise rising increased increases increase increasing grow grew grown grows growth climbed climbs climb jumped jumps jump surged surge up gain gains advanced soared soar surge widen expand rallied widening growing climbing jumping surging rising hiked strengthened strengthens firmed firms improved improves swelled ballooned recovered rebounded bounced spiked leapt leaped',
  ),
  falls: words(
    'plunge slip slide tumble narrow slowed slows slow slowing cooled cut cuts cutting reduced reduces reducing reduction lowered lowers lowering trimmed slashed shed sheds slips eased dipped falling dropping declining narrowing shrinking sliding shrink shrunk shrank narrowed fell fallen falls fall falling decreased decreases decrease declined declines decline dropped drops drop plunged plunge slid slipped down sank sink slides dips dip plummeted contracted weakened weakens weakening retreated narrows',
  ),
  gains: words('gained gains gaining added adds adding'),
  losses: words('lost loses losing shed sheds gave'),
  multiples: new Map([
    ['doubled', 2],
    ['doubling', 2],
    ['tripled', 3],
    ['tripling', 3],
    ['trebled', 3],
    ['quadrupled', 4],
    ['halved', 0.5],
    ['halving', 0.5],
    ['quadrupling', 4],
  ]),
  comparedWith: phrases('compared with, compared to, against, versus, from'),
  moves: words(
    'tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept creeping move moves moved moving go goes went gone going climb climbs climbed climbing shoot shoots shot push pushes pushed pushing bring brings brought bringing bump bumped nudge nudges nudged drift drifted get gets got rise rose rises round rounded rounds add adds added sped catch caught came',
  ),
  otherVerbs: words(
    'pushed pushing pushes sent sending drove driving led leading meant meaning took taking brought bringing helped forced went going moved moving shifted swung turned changed came though although while whereas but because when after before despite and then than which who that',
  ),
  periods: words(
    'share barrel tonne ton ounce hour gallon litre head per in on a an the of this last previous same year years month months week weeks quarter half first second third fourth day days earlier before ago prior period season decade yesterday today monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec end early late spring summer autumn winter at by since just',
  ),
  basisPoints: list('basis points, basis point, bps, bp'),
  hundredths: words('cents cent c ¢ pence p'),
  points: list('percentage points, percentage point, points'),
};
