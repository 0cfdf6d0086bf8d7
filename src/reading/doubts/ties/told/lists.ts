import { isCapitalised } from '../../../tokens/token.ts';
import type { TokenSpan } from '../../../sentences/bounds.ts';
import { areJoined, hasNumber, listsFor, type Counted, type Formed } from '../../listed/forms.ts';
import type { Listed } from '../../listed/items.ts';
import { onesIn } from '../../ones.ts';
import { areLike, cuesOf, isAmount, type Mention } from '../../mentions.ts';
import { cuesOfRole } from '../../sentences.ts';
import { valueOf } from '../../sums-of.ts';
import type { View } from '../../view.ts';
import { isSingle, want } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';
import type { ListSeen } from '../seen.ts';

/** Nobody counts more things and tells them all. */
const MOST = 12;

const isCount = (mention: Mention): boolean =>
  isAmount(mention) &&
  isSingle(mention) &&
  mention.kind === 'count' &&
  mention.figure.qualifier === null &&
  mention.figure.amount.scale <= 1 &&
  Number.isInteger(valueOf(mention)) &&
  valueOf(mention) >= 2 &&
  valueOf(mention) <= MOST;

/** “Two men and a woman”: a number with those that “and” joins to it straight behind. */
function runFrom(claim: Mention): Mention[] {
  const { told } = claim;
  const others = [...told.mentions.filter(isCount), ...onesIn(told)];
  const run = [claim];
  for (let next: Mention | undefined = claim; next;) {
    const last: Mention = next;
    const and = cuesOf(told, 'and').find(({ from }) => from === last.to);
    next = and && others.find(({ from }) => from === and.to);
    if (next) run.push(next);
  }
  return run;
}

function countedIn(view: View): Counted[] {
  const numbers = view.tolds.flatMap(({ mentions }) =>
    mentions.filter(isCount).map((claim): Counted => {
      const { told, from } = claim;
      const run = runFrom(claim);
      const said = run.reduce((all, one) => all + valueOf(one), 0);
      return { told, from, to: run.at(-1)?.to ?? claim.to, claim, said };
    }),
  );
  const both = cuesOfRole(view, 'both').filter(
    ({ told, cue: { from, to } }) =>
      !told.mentions.some((one) => one.from < to && one.to >= to) && !areJoined(told, from, to),
  );
  return [
    ...numbers,
    ...both.map(({ told, cue: { from, to } }) => ({ told, from, to, claim: null, said: 2 })),
  ];
}

/** “Including …”, “such as …”: some of them, and nobody says how many there are. */
const isExample = ({ told, from }: Listed): boolean =>
  cuesOf(told, 'forExample').some((cue) => cue.from === from || cue.to === from);

/** “Fiorina and Carson, who rose with Trump”. */
const hasOtherNames = ({ told: { parsed, span }, from, to }: Listed): boolean =>
  [
    ...parsed.tokens.slice(span.from + 1, Math.min(from, span.to)),
    ...parsed.tokens.slice(Math.max(to, span.from + 1), span.to),
  ].some((token) => isCapitalised(token));

/** Whether words may count a list: not one of examples, nor one in another sentence that leaves somebody out. */
function mayCount({ told, from, to, said }: Counted, [form, list]: Formed): boolean {
  const parts = cuesOf(told, 'partOf');
  // “Part 3 of 3: …”, “all four of those”.
  const isOfMany = parts.some(
    (cue) =>
      cue.to === from &&
      (told.mentions.some((one) => one.figure.amount.to === cue.from) ||
        told.parsed.tokens[cue.from - 1]?.kind === 'digits'),
  );
  if (isExample(list) || isOfMany) return false;
  if (form !== 'sentence before' && form !== 'sentence behind') return true;
  const isPart = parts.some((cue) => cue.from === to);
  const leavesOut = form === 'sentence behind' || hasOtherNames(list);
  return !isPart && !(leavesOut && list.items.length < said);
}

/** “A watch, two rings and a camera”: one by one, or so many. */
const areCounted = ({ told, items }: Listed): boolean =>
  items.every(
    (item) =>
      hasNumber(told, item) ||
      (['article', 'one'] as const).some((role) =>
        cuesOf(told, role).some(({ from }) => from === item.from),
      ),
  );

/** How many things an item is: “two passengers” are two of four people, “a wall and 200 flats” are two conditions. */
function sizeOf(list: Listed, { from, to }: TokenSpan, claim: Mention): number {
  const { told } = list;
  const own = told.mentions.find((one) => one.from >= from && one.from <= from + 1 && one.to <= to);
  const isPart =
    own?.kind === 'count' &&
    isAmount(own) &&
    isSingle(own) &&
    own.noun !== null &&
    (areLike(own, claim) || areCounted(list)) &&
    valueOf(own) < valueOf(claim);
  return own && isPart ? valueOf(own) : 1;
}

function tieOf({ told, claim, from, to, said }: Counted, [form, list]: Formed): Tie {
  const sized = claim
    ? list.items.reduce((all, item) => all + sizeOf(list, item, claim), 0)
    : list.items.length;
  const counts = [...new Set([sized, ...list.counts])];
  const seen: ListSeen = { list, form, said, count: sized };
  const wanted = claim ? [want(claim, sized)] : [];
  const holds = counts.includes(said);
  return { sort: 'list', told, claim, cue: { from, to }, of: [], holds, wanted, list: seen };
}

export const lists: Sort = {
  sort: 'list',
  kind: 'list',
  example: {
    holds: 'The council named three conditions: a park by the river, a new school and low rents.',
    fails: 'The council named four conditions: a park by the river, a new school and low rents.',
  },
  find: (view) =>
    countedIn(view).flatMap((counted) =>
      listsFor(view, counted)
        .filter((formed) => mayCount(counted, formed))
        .map((formed) => tieOf(counted, formed)),
    ),
};
