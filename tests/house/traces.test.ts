import { expect, test } from 'vitest';
import { ourFiles } from './files.ts';

const files = ourFiles();

/** Every line that matches, with its place. */
const linesWith = (pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  );

test('no file names a folder of somebody’s machine', () => {
  const homes = ['home', 'root', 'tmp', 'Users', 'work'].join('|');
  expect(linesWith(new RegExp(`(?<![\\w.:/-])/(${homes})/`))).toEqual([]);
});

test('what switches a check off says why', () => {
  const linters = ['eslint-disable', 'oxlint-disable'];
  const switches = [...linters, '@ts-expect-error', '@ts-ignore', '@ts-nocheck'].join('|');
  const unexplained = new RegExp(`(?:/\\*|//|<!--)\\s*(?:${switches})(?!.* -- \\w)`);
  expect(linesWith(unexplained)).toEqual([]);
});

test('no merge was left half done, as it stands or as a formatter quotes its marks', () => {
  const marks = /^(?:<{7} \S|(?:>{7}|(?:> ){7})\s?[0-9a-f]{7,} \()/;
  const manual = 'content/MANUAL.md';
  expect(linesWith(marks).filter((line) => !line.startsWith(manual))).toEqual([]);
});
