import { expect, test } from 'vitest';
import { problemsOf, storyFile } from './edition-of.ts';

/** A story of a day in December with more lines of front matter. */
function storyOn(day: number, slug: string, more: string) {
  const { path, source } = storyFile(slug, 'Words.', more);
  return { path, source: source.replace('2026-12-01T', `2026-12-0${day}T`) };
}

/** What is told of two stories, the first of them published a day before the second. */
const told = (earlier: string, later: string) =>
  problemsOf([storyOn(1, 'b', earlier), storyOn(2, 'a', later)]).map(
    ({ code, severity, file, line, column, found }) =>
      `${file}:${line}:${column} ${severity} ${code} ${found}`,
  );

const shared = (place: string, name: string, other: string) =>
  `content/stories/${place} warning address-shared “${name}”, which has one address with “${other}”`;

const doubled = (place: string, name: string, other: string) =>
  `content/stories/${place} error label-double “${name}”, and “${other}” elsewhere`;

test.each([
  ['signs alone', "['C++']", "['C#']", shared('a.md:10:10', 'C#', 'C++')],
  ['accents', '[ports, Über]', '[ships, Uber]', shared('a.md:10:17', 'Uber', 'Über')],
  ['capitals', '[cuba]', '[Cuba]', doubled('a.md:10:10', 'Cuba', 'cuba')],
  ['blanks', '[World news]', "['World  news']", doubled('a.md:10:10', 'World  news', 'World news')],
  ['composition', '[Pérez]', '[Pe\u0301rez]', doubled('a.md:10:10', 'Pe\u0301rez', 'Pérez')],
  ['a soft hyphen', '[Mariel]', '[Mar\u00adiel]', doubled('a.md:10:10', 'Mar\u00adiel', 'Mariel')],
  ['width', '[Cuba]', '[Ｃuba]', doubled('a.md:10:10', 'Ｃuba', 'Cuba')],
  [
    'letters that capitals have not',
    '[Straße]',
    '[STRASSE]',
    doubled('a.md:10:10', 'STRASSE', 'Straße'),
  ],
  [
    'blanks for hyphens',
    '[World news]',
    '[world-news]',
    shared('a.md:10:10', 'world-news', 'World news'),
  ],
])('topics that differ in %s', (_, earlier, later, expected) => {
  expect(told(`topics: ${earlier}`, `topics: ${later}`)).toEqual([expected]);
});

test('in one story too', () => {
  expect(told("topics: [C#, 'C++']", '')).toEqual([shared('b.md:10:14', 'C++', 'C#')]);
});

test.each([
  ['one topic in two stories', 'topics: [Cuba]', 'topics: [Cuba]'],
  ['a topic twice in one story', 'topics: [Cuba, Cuba]', ''],
  ['a topic and a section', 'topics: [World]', ''],
  ['topics of signs alone, which have no address', "topics: ['!?']", "topics: ['??']"],
  ['topics in other letters', 'topics: [Україна]', 'topics: [Украина]'],
])('nothing is told of %s', (_, earlier, later) => {
  expect(told(earlier, later)).toEqual([]);
});

test('a section is held to the name that was published first', () => {
  const files = [storyOn(1, 'b', ''), storyOn(2, 'a', '')].map(({ path, source }) => ({
    path,
    source: path === 'stories/a.md' ? source.replace('section: world', 'section: World') : source,
  }));
  const doubles = problemsOf(files).filter(({ code }) => code !== 'section-unknown');
  expect(doubles).toMatchObject([
    {
      code: 'label-double',
      file: 'content/stories/a.md',
      line: 9,
      related: [{ file: 'content/stories/b.md', line: 9, column: 10, what: '“world”' }],
    },
  ]);
});

test('a draft is told of what is published, however old its date', () => {
  expect(told('status: draft\ntopics: [cuba]', 'topics: [Cuba]')).toEqual([
    doubled('b.md:10:10', 'cuba', 'Cuba'),
  ]);
});

test.each(['Con', 'INDEX', 'nul.', 'Com1', 'Aúx'])(
  'no folder can be named by the topic “%s”',
  (topic) => {
    expect(told(`topics: [${topic}]`, '')).toEqual([
      expect.stringMatching(/^content\/stories\/b\.md:10:10 error label-reserved /),
    ]);
  },
);

test.each(['Control', 'Com', 'Comics', 'Auxerre', 'Figures'])('“%s” names a folder', (topic) => {
  expect(told(`topics: [${topic}]`, '')).toEqual([]);
});
