import { expect, test } from 'vitest';
import { problemsOf, storyFile } from './edition-of.ts';

/** What is told of a story in a section. */
const told = (section: string) => {
  const { path, source } = storyFile('a', 'Words.');
  const file = { path, source: source.replace('section: world', `section: ${section}`) };
  return problemsOf([file]).map(({ code, found, expected }) => [code, found, expected]);
};

const all = 'one of “world”, “economy”, “society”';

test.each(['world', 'economy', 'society'])('nothing is told of the section “%s”', (section) => {
  expect(told(section)).toEqual([]);
});

test.each([
  ['wrold', '“wrold”; did you mean “world”?'],
  ['World', '“World”; did you mean “world”?'],
  ['econmy', '“econmy”; did you mean “economy”?'],
  ['chess', '“chess”'],
])('“%s” is no section of the site', (section, found) => {
  expect(told(section)).toEqual([['section-unknown', found, all]]);
});
