import type { Doubt, Reading } from '../reading/types.ts';
import type { Code } from './codes/index.ts';
import { listed, named } from './named.ts';
import { problem, type Place, type Problem } from './problem.ts';

const codes = {
  sum: 'sum-doubtful',
  share: 'share-doubtful',
  change: 'change-doubtful',
  product: 'product-doubtful',
  dates: 'dates-doubtful',
  day: 'dates-doubtful',
  date: 'dates-doubtful',
  measures: 'measures-differ',
  twice: 'told-twice',
  list: 'list-doubtful',
  rank: 'rank-doubtful',
  headline: 'headline-differs',
} as const satisfies Record<Doubt['kind'], Code>;

function questionOf({ kind }: Doubt, parts: readonly string[], total: string): string {
  const [first = '', second = '', third = ''] = parts;
  switch (kind) {
    case 'sum':
      return total === ''
        ? `Can ${listed(parts)} be shares of one whole?`
        : `Do ${listed(parts)} make the ${total}?`;
    case 'share':
      return second === ''
        ? `Is ${total} most of ${first}?`
        : `Is ${total} the share of ${listed(parts)}?`;
    case 'change':
      return `Do ${listed([...parts, total].filter(Boolean))} agree with the change that is told?`;
    case 'product':
      return second === ''
        ? `Does ${first} make the ${total}?`
        : `Does ${first} times ${second} make the ${total}?`;
    case 'dates':
      return `Do the dates or times beside it make ${total}?`;
    case 'day':
      return `Do weekday and date of “${total}” agree?`;
    case 'date':
      return `Is “${total}” a day of the calendar?`;
    case 'measures':
      return third === ''
        ? `Are ${first} and ${total} the same?`
        : `Are ${listed([...parts, total])} changed at one rate?`;
    case 'headline':
      return `“${total}” against “${listed(parts)}” in the text`;
    case 'rank':
      return `Does ${total} rank beside ${listed(parts)} as it is told?`;
    case 'list':
      return `Does “${total}” count the list beside it?`;
    case 'twice':
      return `Is ${total} the ${first} that was told before?`;
  }
}

/** What quotes the words that it asks about. */
const isOfWords = (kind: Doubt['kind']): boolean =>
  kind === 'list' || kind === 'day' || kind === 'date';

/** What the doubts of a reading ask an editor, each with the figures that it is of, and its words where it is of none. */
export function doubtProblems(
  { figures, doubts }: Pick<Reading, 'figures' | 'doubts'>,
  placeAt: (passage: number, position: number) => Place,
): { problem: Problem; of: readonly number[]; words?: Pick<Doubt, 'passage' | 'cue'> }[] {
  return doubts.flatMap((doubt) => {
    const parts = doubt.parts.flatMap((index) => figures[index] ?? []);
    const total = doubt.total === null ? undefined : figures[doubt.total];
    const at = total ?? parts[0];
    if (!at) {
      const place = placeAt(doubt.passage, doubt.cue.start);
      const found = questionOf(
        doubt,
        [],
        isOfWords(doubt.kind) ? doubt.words : `the ${doubt.words}`,
      );
      return [{ problem: problem(codes[doubt.kind], place, found), of: [], words: doubt }];
    }
    // “The other tenth” is no figure, and one of the shares all the same.
    const { start } = doubt.cue;
    const isNumber = parts.some(
      ({ passage, span }) => passage === doubt.passage && span.start <= start && start < span.end,
    );
    const hasWord = doubt.kind === 'sum' && !total && !isNumber;
    const isTold = doubt.kind === 'twice' || doubt.kind === 'headline';
    const lacksPart = hasWord || (isTold && parts.length === 0);
    const words = [...parts.map(named), ...(lacksPart ? [doubt.words] : [])];
    const found = questionOf(doubt, words, total ? named(total) : isTold ? doubt.words : '');
    const related = parts
      .filter((part) => part !== at)
      .map((part) => ({ ...placeAt(part.passage, part.span.start), what: named(part) }));
    const of = doubt.total === null ? doubt.parts : [doubt.total, ...doubt.parts];
    const place = placeAt(at.passage, at.span.start);
    return [{ problem: problem(codes[doubt.kind], place, found, { related }), of }];
  });
}
