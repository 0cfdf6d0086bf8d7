import { phrases, words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';
import { rows } from '../rows.ts';
import { changes } from './changes.ts';
import { kinds } from './kinds.ts';
import { listing } from './listing.ts';

/** What words say of numbers beside them. */
export const wordings: Wordings = {
  totals: rows(`
in all: in all, in total, altogether, all told, overall
adding up to: for a total of, totaling, totalling, making a total of, adding up to, add up to, adds up to,
  added up to, making, a combined total of, for a combined, for a combined total of, which makes, to make a total of
a total of: a total of, a combined, a combined total of, a grand total of, or a total of, an overall total of,
  total of
together: all together, the total, combined, together, comes to, came to, that makes, makes it, so far
running: bringing to, putting the death toll at, putting the overall death toll at, putting the toll at,
  putting the total at, taking the total number to, bringing the death toll so far to, bringing the overall total to,
  bringing the overall toll to, raising the total to, raising the toll to, raising the death toll to,
  bringing the total number of dead to, bringing the total to, bringing the total number to, bringing the toll to,
  bringing the death toll to, bringing its total to, bringing their total to, taking the total to, taking the toll to
bringing: bringing, brings, brought, taking, takes, took, raising, raises, raised, putting, puts, lifting, pushing,
  pushes, pushed
heading: total, totals, sum, all together, grand total
`),
  parts: rows(`
another: another, other, a further, further, an additional, additional, more, others, extra
all: all, all of the, the whole, the full, the entire
rest: the other, the remaining, the rest, leaving, leaves, the others, its other, their other, its remaining, the remainder
left: remaining, remain, is left, are left, was left, were left, can still, remained, are still, were still, is still,
  have still, still missing
out of: of, out of, among, from among
of them: of them, of whom, of which
of the total: of these, of those, of the total, of all, of the whole
including: including, among them, among them are, among them were, among those
included: included, include, includes, with
filled: consisting of, consists of, consisted of, comprising, comprises, comprised, comprised of, made up of,
  composed of, came from, comes from, come from, divided into, split into
making up: accounted for, account for, accounts for, made up, make up, makes up, constituted, constitute,
  accounting for
`),
  votes: rows(`
of the vote: of the vote, of votes, of the votes, of the ballot, of ballots, of the votes cast
side: in favour, in favor, backed, opposed, abstained, abstain, supported, against, voted for, voted against,
  undecided, no opinion, said yes, said no, asked
abstained: abstained, abstaining, abstentions, abstention, stayed away
margin: a margin of, a majority of, majority of, a lead of, lead of, the difference, made the difference, decided it,
  difference of, by a margin of, a gap of
most: a majority of, the majority of, most of, majority of
`),
  again: phrases(
    'or, thus, that is, which is, that means, i.e., ie, equal to, equivalent to, equivalent of, a rate of, a turnout of, turnout of, turnout, a share of, representing, meaning, amounting to, some, the number at, the figure at, the total at, a success rate of, a proportion of',
  ),
  average: phrases('an average of, on average, average of, averaging, the average'),
  ...changes,
  rates: rows(`
interval: every
second: a second, per second, each second, every second
minute: a minute, per minute, each minute, every minute
hour: an hour, per hour, each hour, every hour, hourly
day: a day, per day, each day, every day, daily, a night, per night, each night, every night, every evening, every
  morning
week: a week, per week, each week, every week, weekly
month: a month, per month, each month, every month, monthly
year: a year, per year, each year, every year, annually, yearly
each: each, apiece, per person, per head, a head, a piece, per ticket, a ticket, every one, per household, a share, per share,
  per
`),
  yields: phrases(
    'took, take, takes, raised, raise, earned, earn, earns, made, paid, paid for, cost, costs, brought in, collected, collects, worth, received, spent, sold, spending, raising, earning, costing, paying, making, bringing in, collecting, totalling, charged, handed out, won',
  ),
  calendar: rows(`
each: anniversary, birthday
100: centenary, centennial
50: golden wedding, golden jubilee, fiftieth birthday
25: silver wedding, silver jubilee
60: diamond wedding, diamond jubilee, sixtieth birthday
150: sesquicentennial,
200: bicentenary, bicentennial
noon: noon, midday
midnight: midnight,
past 30: half past, half - past
past 15: quarter past, quarter after
past -15: quarter to,
past 20: twenty past,
past 10: ten past,
past 5: five past,
founded: founded, opened, built, established, set up, launched, started, began, created, since, dates from,
  first held, married in, married, wed in
died: died, dies, death, dead, killed, when, turned, retired, passed away, aged
aged: lived to be, lived to, aged, at the age of, age of, at age, was, turned
later: days later, weeks later, years later, years earlier, years before, after, in those, in these, over those
`),
  whereas: phrases('while'),
  times: words(
    'share head last previous same quarter half earlier before ago prior period season yesterday today end early late spring summer autumn winter just past first next latest',
  ),
  listing,
  kinds,
};
