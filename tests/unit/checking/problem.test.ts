import { expect, test } from 'vitest';
import { inOrder, problem } from '../../../src/checking/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('what a problem does not say itself is said in the words of its code', () => {
  expect(problem('sum-rounded', at('content/stories/a.md', 3, 5), '21,300')).toMatchObject({
    code: 'sum-rounded',
    severity: 'remark',
    file: 'content/stories/a.md',
    line: 3,
    column: 5,
    found: '21,300',
    mend: 'Look the numbers up. If the source gives them so, leave them: readers are told what they make as printed, and that they may be rounded.',
    related: [],
  });
  const closer = { expected: '21,000', related: [{ ...at('b', 1, 1), what: 'a part' }] };
  expect(problem('sum-wrong', at('a', 1, 1), '21,800', closer)).toMatchObject(closer);
});

test('problems stand in the order of file, line, column and code, by code unit', () => {
  const given = [
    problem('link-broken', at('b', 1, 1), ''),
    problem('sum-wrong', at('a', 10, 1), ''),
    problem('sum-wrong', at('a', 2, 9), 'first'),
    problem('sum-wrong', at('a', 2, 9), 'second'),
    problem('link-broken', at('a', 2, 9), ''),
    problem('sum-wrong', at('a', 2, 1), ''),
    problem('sum-wrong', at('B', 2, 1), ''),
  ];
  expect(
    inOrder(given).map(({ file, line, column, code, found }) =>
      `${file}${line}:${column} ${code} ${found}`.trim(),
    ),
  ).toEqual([
    'B2:1 sum-wrong',
    'a2:1 sum-wrong',
    'a2:9 link-broken',
    'a2:9 sum-wrong first',
    'a2:9 sum-wrong second',
    'a10:1 sum-wrong',
    'b1:1 link-broken',
  ]);
});
