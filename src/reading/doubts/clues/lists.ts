import { isMark } from '../../tokens/token.ts';
import { cueBefore, cueBehind } from '../mentions.ts';
import type { ListForm } from '../listed/forms.ts';
import type { ListSeen } from '../ties/seen.ts';
import type { Tie } from '../ties/tie.ts';
import { isNameAt } from '../listed/segments.ts';
import { cluesOf, type Clue, type Says } from './clue.ts';
import { partOf, yes } from './seen.ts';

const asked =
  (says: (seen: ListSeen, tie: Tie) => unknown): Says =>
  (tie) =>
    yes(tie.list && says(tie.list, tie));

const has = (form: ListForm): Says => asked((seen) => seen.form === form);

/** What makes words say how many things a list has. */
export const listClues: readonly Clue[] = cluesOf('list', {
  'between commas': has('apposition'),
  'told before in its sentence': has('before'),
  'told in the sentence before': has('sentence before'),
  '“both”, “the two”': asked((_seen, { claim }) => claim === null),
  '“these”': asked((_seen, { claim }) => claim && cueBefore(claim, 'these', 0)),
  'names alone': (tie) =>
    tie.list?.list.areNames === true
      ? partOf(tie.list.list.items, (item) => isNameAt(tie.list?.list.told ?? tie.told, item))
      : 0,
  'closed by “and”': asked(({ list }) => list.isClosed),
  'other numbers beside it': asked(({ list }, { told, claim }) =>
    told.mentions.some(
      (one) =>
        one !== claim &&
        one.noun !== null &&
        one.kind === 'count' &&
        !(told === list.told && one.from >= list.from && one.to <= list.to),
    ),
  ),
  '“and” behind it': asked((_seen, { claim }) => claim && cueBehind(claim, 'and', 0)),
  'a hyphen behind it': asked(
    (_seen, { claim }) => claim && isMark(claim.told.parsed.tokens[claim.figure.amount.to], '-‑'),
  ),
  'more than one off': asked(({ said, count }) => Math.abs(said - count) > 1),
});
