import { phrases, type Phrases } from '../../tokens/phrases.ts';
import type { PARTS, TOTALS, VOTES, Wordings } from '../fields/wordings.ts';
import type { Rows } from '../rows.ts';

/** What words say of numbers, by what each of them says, as `fields/wordings.ts` describes it. */
export type Told = ReturnType<typeof toldBy>;

type RowOf<Name extends string> = (name: Name) => Phrases;

const rowIn =
  (table: Rows) =>
  (name: string): Phrases =>
    phrases((table.get(name) ?? []).join(','));

/** The wordings of a language, with the rows of its tables as phrases to look for. */
export function toldBy({ totals, parts, votes, ...wordings }: Wordings) {
  const total: RowOf<(typeof TOTALS)[number]> = rowIn(totals);
  const part: RowOf<(typeof PARTS)[number]> = rowIn(parts);
  const vote: RowOf<(typeof VOTES)[number]> = rowIn(votes);
  const compared: RowOf<'against' | 'upon'> = rowIn(wordings.comparing);
  const dated: RowOf<'founded' | 'died' | 'aged' | 'later'> = rowIn(wordings.calendar);
  return {
    ...wordings,
    inAll: total('in all'),
    totalOf: total('adding up to'),
    aTotalOf: total('a total of'),
    mayTotal: total('together'),
    running: total('running'),
    bringing: total('bringing'),
    totals: total('heading'),
    another: part('another'),
    all: part('all'),
    rest: part('rest'),
    left: part('left'),
    outOf: part('out of'),
    ofThem: part('of them'),
    ofTotal: part('of the total'),
    including: part('including'),
    included: part('included'),
    filled: part('filled'),
    makeUp: part('making up'),
    ofVotes: vote('of the vote'),
    sides: vote('side'),
    abstained: vote('abstained'),
    margin: vote('margin'),
    most: vote('most'),
    against: compared('against'),
    upon: compared('upon'),
    founded: dated('founded'),
    died: dated('died'),
    atAge: dated('aged'),
    later: dated('later'),
  };
}
