import { describe, expect, test } from 'vitest';
import {
  limitProblems,
  maximumBytes,
  proseLimitProblems,
  readingLimitProblems,
} from '../../../src/checking/limits.ts';

const file = 'content/stories/a.md';
const bytes = (text: string) => new TextEncoder().encode(text);
const told = (body: string) =>
  proseLimitProblems(file, body, 10).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('a file', () => {
  test.each([
    ['plain', bytes('a\nb'), 'a\nb'],
    ['a byte order mark and CRLF', bytes('\ufeffa\r\nb\r\n'), 'a\nb\n'],
    ['line breaks of carriage returns alone', bytes('a\rb'), 'a\nb'],
    ['a replacement character that is meant', bytes('a\ufffd'), 'a\ufffd'],
    ['nothing', bytes(''), ''],
    ['exactly as large as allowed', bytes('a'.repeat(maximumBytes)), 'a'.repeat(maximumBytes)],
  ])('is read: %s', (_, given, text) => {
    expect(limitProblems(file, given)).toEqual({ text, problems: [] });
  });

  test.each([
    ['Latin-1', Uint8Array.of(97, 10, 98, 0xe9, 32), '2:2 file-encoding'],
    ['cut within a character', Uint8Array.of(97, 0xe2, 0x82), '1:2 file-encoding'],
    ['an overlong form', Uint8Array.of(0xc0, 0xaf), '1:1 file-encoding'],
    ['half a surrogate pair', Uint8Array.of(97, 97, 0xed, 0xa0, 0x80), '1:3 file-encoding'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 97, 0), '1:1 file-encoding'],
    ['a zero byte, after CRLF', Uint8Array.of(97, 13, 10, 97, 0), '2:2 file-encoding'],
    ['one byte too many', new Uint8Array(maximumBytes + 1), '1:1 file-too-large'],
  ])('is refused with its place: %s', (_, given, expected) => {
    const { text, problems } = limitProblems(file, given);
    expect(text).toBeNull();
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      expected,
    ]);
  });
});

const stairs = (levels: number) =>
  Array.from({ length: levels }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');

/** A table of so many columns; the row below its head counts as a row. */
const table = (columns: number, rows: number, row = '|a'.repeat(columns)) =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${`${row}|\n`.repeat(rows)}`;

describe('prose', () => {
  test.each([
    ['50 block quotations', `${'> '.repeat(50)}a`],
    ['a list of 50 levels', stairs(50)],
    ['a rule of 60 hyphens', '- '.repeat(60)],
    ['a line that is only indented far', `${' '.repeat(400)}- x`],
    ['2,000 brackets', '['.repeat(2000)],
    ['30,000 marks in paragraphs', `${'*a* '.repeat(500)}\n\n`.repeat(30)],
    ['two paragraphs of 1,999 marks', `${'*'.repeat(1999)}\n\n${'*'.repeat(1999)}`],
    ['quotations that begin anew', '> a\n\n'.repeat(3000)],
    ['4,000 items', '- a\n'.repeat(4000)],
    ['10,000 paragraphs', 'a\n\n'.repeat(10_000)],
    ['10,000 headings', '# a\n\n'.repeat(10_000)],
    ['99,000 blank lines', '\n'.repeat(99_000)],
    ['a paragraph of 5,000 lines', 'a\n'.repeat(5000)],
    ['pipes in prose', '|a|b\n\n'.repeat(10_000)],
    ['a table of 10,000 cells', table(100, 99)],
    ['1,000 definitions', '[a]: b\n\n'.repeat(1000)],
  ])('lies within the limits: %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });

  test.each([
    ['51 block quotations', `${'> '.repeat(51)}a`, ['10:103 nesting-too-deep']],
    ['51 block quotations without spaces', `a\n${'>'.repeat(51)}a`, ['11:52 nesting-too-deep']],
    ['51 lists on one line', `${'- '.repeat(51)}a`, ['10:103 nesting-too-deep']],
    ['51 numbered lists on one line', `${'1. '.repeat(51)}a`, ['10:154 nesting-too-deep']],
    ['a list of 51 levels', stairs(51), ['60:103 nesting-too-deep']],
    ['2,001 brackets over two lines', `${'['.repeat(2000)}\n]`, ['11:1 brackets-too-many']],
    ['2,001 marks in a quotation', `> ${'_'.repeat(2001)}`, ['10:2003 brackets-too-many']],
    [
      '30,001 marks in paragraphs',
      `${`${'*a* '.repeat(500)}\n\n`.repeat(30)}a < b`,
      ['70:1 brackets-too-many'],
    ],
    [
      '30,001 angle brackets',
      `${`${'<b '.repeat(3000)}\n\n`.repeat(10)}a < b`,
      ['30:1 brackets-too-many'],
    ],
    ['4,001 items', '- a\n'.repeat(4001), ['4010:1 lines-too-many']],
    ['lazy lines of a quotation', `> a\n${'b\n'.repeat(4000)}`, ['4010:1 lines-too-many']],
    ['a paragraph of 5,001 lines', 'a\n'.repeat(5001), ['5010:1 paragraph-too-long']],
    ['5,000 ampersands', '&'.repeat(5000), ['10:1 paragraph-too-long']],
    ['a table of 10,100 cells', table(100, 100), ['111:1 cells-too-many']],
    ['rows that are filled up', table(2000, 5, '|a|'), ['16:1 cells-too-many']],
    ['a row of 10,001 columns', `a\n\n${table(10_001, 0)}`, ['13:1 cells-too-many']],
    ['1,001 definitions', '[a]: b\n\n'.repeat(1001), ['2010:1 definitions-too-many']],
    ['10,001 paragraphs', 'a\n\n'.repeat(10_001), ['20010:1 lines-too-many']],
    ['10,001 headings', '# a\n\n'.repeat(10_001), ['20010:1 lines-too-many']],
    ['100,001 lines', '\n'.repeat(100_001), ['100010:1 lines-too-many']],
    ['4,001 underlines', 'a\n=\n\n'.repeat(4001), ['12011:1 lines-too-many']],
  ])('goes beyond them: %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  test.each([
    ['> ', ['nesting-too-deep']],
    ['- ', []],
    ['+ ', ['nesting-too-deep']],
    ['1. ', ['nesting-too-deep']],
    ['>', ['nesting-too-deep']],
    ['[', ['brackets-too-many']],
    ['\t', []],
    [' ', []],
    ['\n', ['lines-too-many']],
    ['> a\n\n', ['lines-too-many']],
    ['-\n', ['lines-too-many']],
    ['a\n', ['lines-too-many', 'paragraph-too-long']],
    ['|', []],
    ['|-', ['cells-too-many']],
    ['&', ['brackets-too-many', 'paragraph-too-long']],
  ])('two megabytes of %j: %j', (piece, codes) => {
    const all = proseLimitProblems(file, piece.repeat(2_000_000 / piece.length), 1);
    expect(all.map(({ code }) => code).toSorted()).toEqual(codes);
  });
});

describe('numbers and marks', () => {
  test.each(['ж', 'é', 'ñ', 'א', '…', '— '])(
    'more than 100,000 of %j are read, which are no numbers',
    (piece) => {
      expect(readingLimitProblems(file, piece.repeat(100_001))).toEqual([]);
    },
  );

  test.each(['5 ', '1,', '“', '” ', "' ", '½ ', '٣ '])('100,000 of %j are read', (piece) => {
    const text = `\n${piece.repeat(100_000)}`;
    expect(readingLimitProblems(file, text)).toEqual([]);
    const [beyond] = readingLimitProblems(file, `${text}5`);
    expect(beyond).toMatchObject({ code: 'numbers-too-many', line: 2, column: text.length });
  });
});
