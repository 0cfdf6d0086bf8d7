import { cueTable, named } from '../../doubts/wording.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const classes = named(`
people: people persons person someone men man women woman children child boys boy girls girl adults adult residents resident villagers citizens passengers passenger crew members member workers worker employees employee staff pupils pupil students student teachers teacher patients patient nurses nurse doctors doctor soldiers soldier troops officers officer police policemen firefighters migrants migrant refugees refugee seekers civilians civilian voters voter votes delegates delegate lawmakers senators councillors deputies judges jurors miners miner fishermen fisherman sailors sailor drivers driver tourists tourist visitors visitor fans protesters protester demonstrators marchers defendants defendant suspects suspect prisoners prisoner inmates inmate hostages hostage players player volunteers volunteer families graduates graduate survivors survivor victims victim males females
people dead: killed dead deaths death die dies died fatalities fatality bodies toll perish perished kills
people hurt: injured injuries injury hurt wounded wounds casualties casualty
people laid off: jobs job posts layoffs redundancies dismissals lay laid sack sacks sacked dismiss dismisses dismissed
people held: arrested arrests arrest detained held detainees
people out: evacuated evacuees evacuations evacuate
people missing: missing
vehicles: vehicles vehicle trucks truck lorries lorry buses bus cars car vans van trains coaches ambulances
animals: animals animal cows cow cattle sheep goats goat pigs horses dogs chickens
homes: homes home houses house flats flat apartments dwellings buildings building
ships: ships ship boats boat vessels vessel ferries tankers
titles: titles title medals medal trophies wins
`);

/** English wordings that tie numbers to one another. */
export const doubts: LanguageFields['doubts'] = {
  classes,
  cues: cueTable({
    total:
      'in all, in total, altogether, all told, all together, overall, a total of, total of, the total, totalling, totaling, combined, a combined, together, adding up to, add up to, adds up to, added up to, comes to, came to, that makes, which makes, making, makes it, so far',
    totalRow: 'total, totals, in all, in total, sum, all together, altogether, grand total',
    bringing:
      'bringing, brings, brought, taking, takes, took, raising, raises, raised, putting, puts, lifting, pushing, pushes, pushed',
    now: 'now has, now have, now number, now numbers, now stands at, now stand at, now total, now totals, now counts, now has',
    another: 'another, a further, further, an additional, additional, more, others, extra',
    all: 'all',
    rest: 'the other, the remaining, the rest, leaving, the others, its other, their other, its remaining',
    restBehind: 'remaining, remain, are left, were left, can still, remained',
    partOf:
      'of the, of its, of their, of his, of her, of our, of all, of those, of these, out of, out of the, of, among the, among',
    ofThem: 'of them, of whom, of which, of these, of those',
    filled:
      'made up of, comprising, comprises, comprised of, composed of, consisting of, consists of, comes from, came from, come from, divided into, split into',
    ofHundred:
      'of the vote, of votes, of the votes, makes up, make up, made up, accounts for, account for, accounted for, accounting for, in favour, in favor, backed, opposed, abstained, abstain, supported, against, voted for, voted against, undecided, no opinion, said yes, said no, asked',
    again:
      'or, thus, that is, which is, that means, i.e., ie, equal to, equivalent to, equivalent of, a rate of, a turnout of, turnout of, turnout, a share of, representing, meaning, amounting to, some, the number at, the figure at, the total at, a success rate of, a proportion of',
    abstained: 'abstained, abstaining, abstentions, abstention, stayed away',
    average: 'an average of, on average, average of, averaging',
    anniversary: 'anniversary, birthday',
    century: 'centenary, centennial',
    founded:
      'founded, opened, built, established, set up, launched, started, began, created, since, dates from, first held',
    margin:
      'a margin of, a majority of, majority of, a lead of, lead of, the difference, made the difference, difference of, by a margin of, by, a gap of',
    most: 'a majority of, the majority of, most of, majority of',
    change:
      'up, down, rise, rises, rose, risen, rising, increase, increases, increased, increasing, climb, climbed, jumped, jump, grew, grow, grown, growth, gain, gained, surge, surged, soared, fall, fell, fallen, falling, drop, dropped, decline, declined, decrease, decreased, cut, reduced, reduction, slump, slumped, plunged, shrank, lost, loss of, more, less, fewer, higher, lower',
    from: 'from, since',
    to: 'to, to the, at, to a',
    against: 'against, on, compared with, compared to, after, versus, down from, up from, than',
    times: 'as many, as much, as large, as high',
    otherHalf: 'the other half, other half',
    half: 'halved, halving, half as many, half as much',
    double: 'doubled, doubling, twice as many, twice as much, twice the, double the, twofold',
    triple:
      'tripled, trebled, tripling, trebling, three times as many, three times as much, three times the, threefold',
    quadruple:
      'quadrupled, quadrupling, fourfold, four times as many, four times as much, four times the',
    perDay:
      'a day, per day, each day, every day, daily, a night, per night, each night, every night, every evening, every morning',
    perWeek: 'a week, per week, each week, every week, weekly',
    perMonth: 'a month, per month, each month, every month, monthly',
    perYear: 'a year, per year, each year, every year, annually, yearly',
    perHour: 'an hour, per hour, each hour, every hour, hourly',
    perMinute: 'a minute, per minute, each minute, every minute',
    each: 'each, apiece, per person, per head, a head, a piece, per ticket, a ticket, every one, per household, a share, per share',
    yield:
      'took, take, takes, raised, raise, earned, earn, earns, made, paid, paid for, cost, costs, brought in, collected, collects, worth, received, spent, sold, spending, raising, earning, costing, paying, making, bringing in, collecting, totalling, charged, handed out',
    born: 'born in, born on, was born',
    died: 'died, dies, death, dead, killed, when, turned, retired, passed away, aged',
    aged: 'aged, at the age of, age of, at age, was, turned',
    later: 'years later, years earlier, years before, after, in those, in these, over those',
    definite: 'the, these, those, its, their',
    or: 'or',
    one: 'one',
    and: 'and, while',
  }),
};
