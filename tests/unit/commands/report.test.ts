import { expect, test } from 'vitest';
import { problem } from '../../../src/checking/problem.ts';
import { countLine, told } from '../../../src/commands/terminal/report.ts';

const at = (line: number, column: number) => ({ file: 'content/stories/a.md', line, column });

test('a problem is told with its place, the line pointed at, found, expected and how to mend it', () => {
  const lines = ['First.', 'Cuba got 25,0000 tonnes.', ''];
  const related = [{ ...at(1, 1), what: 'another place' }];
  expect(told(problem('number-malformed', at(2, 10), '“25,0000”', { related }), lines)).toBe(
    `content/stories/a.md:2:10  error  number-malformed  A malformed number
    2 | Cuba got 25,0000 tonnes.
      |          ^
  found     “25,0000”
  expected  a number as the text’s language writes it
  mend      Write the number that is meant; if the original report printed it so, say that in a note with \`misprint\`.
  see also  content/stories/a.md:1:1  another place
`,
  );
});

const caretBelow = (report: string) => {
  const [, line = '', pointer = ''] = report.split('\n');
  return line.slice(pointer.indexOf('^'), pointer.indexOf('^') + 4);
};

test.each([
  ['a long line', `${'word '.repeat(50_000)}HERE ${'word '.repeat(50_000)}`, 250_001],
  ['a tab', '\t\tHERE', 3],
  ['composed accents', 'été HERE', 5],
])('the caret stands below the place: %s', (_, line, column) => {
  const report = told(problem('number-malformed', at(1, column), ''), [line]);
  expect(caretBelow(report)).toBe('HERE');
  expect(Math.max(...report.split('\n').map(({ length }) => length))).toBeLessThan(160);
});

const pointedIn = (line: string, column: number) => {
  const [, shown = '', pointer = ''] = told(problem('number-malformed', at(1, column), ''), [
    line,
  ]).split('\n');
  return { shown, pointer };
};

test.each([
  ['accents of their own', 'e\u0301te\u0301 HERE', 7, '      | '.length + 4],
  ['pictures, which are two columns wide', '😀 HERE', 4, '      | '.length + 3],
  ['East Asian letters, which are too', '港口 HERE', 4, '      | '.length + 5],
])('the caret stands below the place as a terminal draws it: %s', (_, line, column, columns) => {
  expect(pointedIn(line, column).pointer.indexOf('^')).toBe(columns);
});

test('a long line is cut between two characters, not within one', () => {
  const ship = 'e\u0301😀👩\u200d👧';
  for (let column = 150; column < 170; column++) {
    const { shown } = pointedIn(ship.repeat(60), column);
    expect(shown).toMatch(/^ {4}1 \| …e\u0301😀|^ {4}1 \| …😀|^ {4}1 \| …👩/);
    expect(shown).toMatch(/(?:\u0301|😀|👧)…$/);
  }
});

test('words that are written from right to left keep their direction to themselves', () => {
  const report = told(problem('addition-unmatched', at(1, 1), '“99 سفينة” stands nowhere'), [
    'أحصى المكتب 120 ضررا',
  ]);
  expect(report).toContain('found     “\u206899 سفينة\u2069” stands nowhere');
  expect(report).toContain('    1 | \u2068أحصى المكتب 120 ضررا\u2069\n');
  const sum = told(
    problem('sum-wrong', at(1, 1), '٧٠ بيتا and 60 قاربا make 130, not 120 ضررا'),
    [],
  );
  expect(sum).toContain(
    'found     \u2068٧٠ بيتا\u2069 and \u206860 قاربا\u2069 make 130, not \u2068120 ضررا\u2069\n',
  );
});

test('nothing in a text reaches the terminal as a command, nor turns its direction', () => {
  const report = told(problem('number-malformed', at(1, 1), '\u001b[2J\u202e1'), [
    'a\u001b[31m\u200bb 2\u00ad5 x\u{e0068}',
  ]);
  expect(report).toContain('<U+001B>[2J<U+202E>1');
  expect(report).toContain('a<U+001B>[31m<U+200B>b 2<U+00AD>5 x<U+E0068>');
});

test('a file that cannot be shown is told without its line', () => {
  expect(told(problem('not-a-file', at(1, 1), 'a folder'), [])).not.toContain('^');
});

test('the closing line counts each severity', () => {
  const problems = [
    problem('sum-wrong', at(1, 1), ''),
    problem('sum-rounded', at(1, 1), ''),
    problem('sum-rounded', at(1, 1), ''),
  ];
  expect(countLine(problems)).toBe('1 error, 0 warnings, 2 remarks');
});
