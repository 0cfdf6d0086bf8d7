import { describe, expect, test } from 'vitest';
import { type Published, registerProblems } from '../../../src/register/compare.ts';
import { readRegister } from '../../../src/register/format.ts';

const page = (path: string): Published => ({
  path,
  file: 'content/stories/a.md',
});
const file = 'content/register/a.tsv';
const told = (pages: string[], register: string, unread: string[] = []) =>
  registerProblems(pages.map(page), readRegister(file, register).lines, unread).map(
    (problem) => `${problem.file}:${problem.line} ${problem.code} ${problem.found}`,
  );

describe('the pages of an edition against the register', () => {
  test.each<[string, string[], string, string[]]>([
    ['all on record', ['stories/a/'], 'stories/a/\there\n', []],
    ['a withdrawn address', [], 'stories/a/\twithdrawn\n', []],
    [
      'an address that moved',
      ['stories/b/'],
      'stories/a/\tmoved\tstories/b/\nstories/b/\there\n',
      [],
    ],
    [
      'a few new addresses',
      ['stories/a/', ''],
      '',
      [
        'content/stories/a.md:1 address-unregistered “stories/a/”',
        'content/stories/a.md:1 address-unregistered “/”',
      ],
    ],
    [
      'many new addresses',
      ['stories/a/', 'stories/a/b/', 'stories/a/c/', 'stories/a/d/'],
      '',
      ['content/stories/a.md:1 address-unregistered “stories/a/” and 3 more'],
    ],
    [
      'an address that is lost',
      ['stories/a/'],
      'stories/a/\there\nstories/a/figures/b/\there\n',
      [`${file}:2 address-lost “stories/a/figures/b/”`],
    ],
    [
      'a story that is lost whole',
      [],
      'a/\there\nb/\there\nc/\there\nd/\there\n',
      [`${file}:1 address-lost “a/” and 3 more`],
    ],
    [
      'a page where the register says moved',
      ['a/', 'b/'],
      'a/\tmoved\tb/\nb/\there\n',
      [`${file}:1 register-line “moved” for “a/”, where a page stands`],
    ],
    [
      'a page where the register says withdrawn',
      ['a/'],
      'a/\twithdrawn\n',
      [`${file}:1 register-line “withdrawn” for “a/”, where a page stands`],
    ],
    [
      'moved to where nothing is',
      [],
      'a/\tmoved\tb/\n',
      [`${file}:1 register-line “moved” to “b/”, where no page stands`],
    ],
    ['an address that moved twice', ['c/'], 'a/\tmoved\tb/\nb/\tmoved\tc/\nc/\there\n', []],
    [
      'moved twice, in the end to where nothing is: told where it ends',
      [],
      'a/\tmoved\tb/\nb/\tmoved\tc/\n',
      [`${file}:2 register-line “moved” to “c/”, where no page stands`],
    ],
    [
      'moved to what was withdrawn',
      [],
      'a/\tmoved\tb/\nb/\twithdrawn\n',
      [`${file}:1 register-line “moved” to “b/”, where no page stands`],
    ],
    [
      'moves in a circle',
      [],
      'a/\tmoved\tb/\nb/\tmoved\tc/\nc/\tmoved\tb/\n',
      [
        `${file}:1 register-line “moved” to “b/”, from where it comes back`,
        `${file}:2 register-line “moved” to “c/”, from where it comes back`,
        `${file}:3 register-line “moved” to “b/”, from where it comes back`,
      ],
    ],
    [
      'moved to itself',
      [],
      'a/\tmoved\ta/\n',
      [`${file}:1 register-line “moved” to “a/”, from where it comes back`],
    ],
  ])('%s', (_, pages, register, expected) => {
    expect(told(pages, register)).toEqual(expected);
  });

  test.each([
    ['stories/a/figures/b/', 'withdrawn', 'Give the figure or quotation another id'],
    ['stories/a/figures/', 'withdrawn', 'Write “here” in this line'],
    ['stories/b/', 'moved\tstories/a/', 'Give the page another address'],
  ])('%s is not put where it once led elsewhere, if it stood for something', (path, was, mend) => {
    const { lines } = readRegister(file, `stories/a/\there\n${path}\t${was}\n`);
    const [first] = registerProblems([page('stories/a/'), page(path)], lines, []);
    expect(first?.mend).toMatch(new RegExp(`^${mend}`));
  });

  test('nothing is said of a story that cannot be read now', () => {
    const register = 'stories/a/\there\nstories/a/figures/b/\there\nb/\tmoved\tstories/a/\n';
    expect(told([], register, ['stories/a/'])).toEqual([]);
  });
});
