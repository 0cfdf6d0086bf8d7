import { describe, expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { readStoryData } from '../../../src/front-matter/read-story-data.ts';
import { withLineFeeds } from '../../../src/checking/line-feeds.ts';

const sound = soundStory('', 'Cuba received 25,000 tonnes of wheat.');
const withKeys = (keys: string) => soundStory(keys, 'Cuba received 25,000 tonnes of wheat.');

const problemsOf = (source: string) =>
  readStoryData('content/stories/example.md', withLineFeeds(source)).problems;

/** What is told of a mistake: “line:column code”, and how it is mended. */
const told = (source: string) =>
  problemsOf(source).map(({ line, column, code, mend }) => [`${line}:${column} ${code}`, mend]);

const quoteWhole = (line: string) =>
  `Put the whole text into straight quotation marks: \`${line}\`.`;
const noKey =
  'If the line goes on from the one above, indent it by two spaces; if it begins with a key, put a colon and a space behind the key.';
const hyphens = 'Write three plain hyphens, “---”; word processors make a dash of them.';
const utc = '; “Z” is UTC, any other zone has its offset there, such as +01:00.';

describe('what editors get wrong is told in their words, with the line as it should be', () => {
  test.each<[string, string, string, string]>([
    [
      'a tab',
      withKeys('topics:\n\t- food'),
      '11:1 front-matter-yaml',
      'Indent with spaces in place of tabs, two for each step.',
    ],
    [
      'a colon',
      withKeys('headline: Wheat: a gift'),
      '2:16 front-matter-yaml',
      quoteWhole("headline: 'Wheat: a gift'"),
    ],
    [
      'a colon between curly marks',
      withKeys('headline: “Wheat: a gift”'),
      '2:17 front-matter-yaml',
      quoteWhole("headline: 'Wheat: a gift'"),
    ],
    [
      'a colon in a list',
      withKeys('topics:\n  - food: bread'),
      '11:5 front-matter-value',
      "A colon and a space divide the text here; put the whole of it into straight quotation marks: `'food: bread'`.",
    ],
    [
      'an apostrophe between single marks',
      withKeys("headline: 'Putin's chief'"),
      '2:11 front-matter-yaml',
      quoteWhole('headline: "Putin\'s chief"'),
    ],
    [
      'text behind marks',
      withKeys('headline: "Wheat" comes'),
      '2:11 front-matter-yaml',
      quoteWhole(`headline: '"Wheat" comes'`),
    ],
    [
      'a mark left open',
      withKeys('headline: "Wheat comes'),
      '2:11 front-matter-yaml',
      "Close it behind the text: `headline: 'Wheat comes'`.",
    ],
    [
      'a bracket left open',
      withKeys('topics: [food, trade'),
      '10:9 front-matter-yaml',
      'Close it behind the last entry; what goes on over several lines is indented.',
    ],
    [
      'text behind a bracket',
      withKeys('headline: [Watch] Wheat comes'),
      '2:11 front-matter-yaml',
      quoteWhole("headline: '[Watch] Wheat comes'"),
    ],
    ['an at sign', withKeys('byline: @ana'), '8:9 front-matter-yaml', quoteWhole("byline: '@ana'")],
    [
      'a per cent sign',
      withKeys('headline: %5 more wheat'),
      '2:11 front-matter-yaml',
      quoteWhole("headline: '%5 more wheat'"),
    ],
    [
      'stars',
      withKeys('headline: *Wheat* comes'),
      '2:11 front-matter-yaml',
      quoteWhole("headline: '*Wheat* comes'"),
    ],
    [
      'no blank behind a colon',
      withKeys('section:world'),
      '9:8 front-matter-yaml',
      'Put a space behind the colon: `section: world`.',
    ],
    [
      'no colon',
      withKeys('byline Tearsheet').replace('byline: Tearsheet\n', ''),
      '9:1 front-matter-yaml',
      noKey,
    ],
    [
      'an equals sign',
      sound.replace('byline: ', 'byline = '),
      '8:8 front-matter-yaml',
      'Write a colon and a space: `byline: Tearsheet`.',
    ],
    [
      'a second line that is not indented',
      sound.replace('ship came', '\nship came'),
      '4:1 front-matter-yaml',
      noKey,
    ],
    [
      'a line too far in',
      withKeys('dateline:\n  place: Havana\n   date: 2026-11-23'),
      '9:4 front-matter-yaml',
      'Indent it as deep as the line above, by 2 spaces: `  date: 2026-11-23`.',
    ],
    [
      'a comment of HTML',
      withKeys('<!-- ask Ana -->'),
      '10:1 front-matter-yaml',
      'Begin a comment with “#” and a space, or take it out.',
    ],
    [
      'a comment sign in a text',
      withKeys('headline: We are #1 in grain'),
      '2:18 front-matter-cut',
      "Put the whole text into quotation marks: `headline: 'We are #1 in grain'`. If it is a comment, put a space behind the “#”.",
    ],
    [
      'a comment sign that leaves nothing',
      withKeys('headline: #1 in grain'),
      '2:11 front-matter-cut',
      "Put the whole text into quotation marks: `headline: '#1 in grain'`. If it is a comment, put a space behind the “#”.",
    ],
    [
      'a comma between braces',
      withKeys('figures:\n  - { words: 25,000 tonnes }'),
      '11:17 front-matter-unknown-key',
      "A comma divides the text here; put the whole of it into straight quotation marks: `words: '25,000 tonnes'`.",
    ],
    [
      'the same between curly marks',
      withKeys('figures:\n  - { words: “25,000 tonnes” }'),
      '11:18 front-matter-unknown-key',
      "A comma divides the text here; put the whole of it into straight quotation marks: `words: '25,000 tonnes'`.",
    ],
    [
      'a key with a slip',
      sound.replace('standfirst', 'standfrist'),
      '3:1 front-matter-unknown-key',
      'Write “standfirst”, or take the key out.',
    ],
    [
      'a key with a capital',
      sound.replace('headline', 'Headline'),
      '2:1 front-matter-unknown-key',
      'Write “headline”, or take the key out.',
    ],
    [
      'a key that is missing',
      sound.replace('byline: Tearsheet\n', ''),
      '7:1 front-matter-key-missing',
      'Add it on a line below “dateline”: `byline: Ana Ruiz`.',
    ],
    [
      'a key twice',
      withKeys('topics: [food]\n"section": economy'),
      '11:1 front-matter-double-key',
      'Keep one of the two and take the other out.',
    ],
    [
      'a key without a value',
      withKeys('headline:'),
      '2:10 front-matter-value',
      'Write it out, such as `headline: A grain ship reaches Havana`.',
    ],
    [
      'a text for a list',
      withKeys('topics: food, trade'),
      '10:9 front-matter-value',
      'Write it as a list: `topics: [food, trade]`.',
    ],
    [
      'hyphens without blanks',
      withKeys('topics:\n  -food\n  -trade'),
      '11:3 front-matter-value',
      'Put a space behind each hyphen of the list.',
    ],
    [
      'a list for a text',
      withKeys('headline: [Wheat, Sugar]'),
      '2:11 front-matter-value',
      'Write one text: `headline: Wheat and Sugar`; a text that begins with a bracket goes into quotation marks.',
    ],
    [
      'keys for a list',
      withKeys('figures:\n  wheat: { words: a }'),
      '11:3 front-matter-value',
      'Begin each entry with a hyphen and a space: `- id: …`.',
    ],
    [
      'a day as in Europe',
      withKeys('published: 24/11/2026 09:00'),
      '6:12 front-matter-value',
      `Write \`published: 2026-11-24T09:00:00Z\`${utc}`,
    ],
    [
      'an instant without a zone',
      withKeys('published: 2026-11-24 09:00'),
      '6:12 front-matter-value',
      `Write \`published: 2026-11-24T09:00:00Z\`${utc}`,
    ],
    [
      'a day for an instant',
      withKeys('published: 2026-11-24'),
      '6:12 front-matter-value',
      `Write \`published: 2026-11-24T12:00:00Z\` with the time of day${utc}`,
    ],
    [
      'a day in words',
      withKeys('dateline: { place: Havana, date: "Nov. 23, 2026" }'),
      '7:34 front-matter-value',
      'Write `date: 2026-11-23`.',
    ],
    ...[
      ['Spanish', '23 de noviembre de 2026', '2026-11-23'],
      ['German', '24. März 2026', '2026-03-24'],
      ['French', 'mardi 1er août 2026', '2026-08-01'],
      ['Portuguese', '1º de dezembro de 2026', '2026-12-01'],
    ].map(([language, words, day]): [string, string, string, string] => [
      `a day in ${language} words`,
      withKeys(`dateline: { place: Havana, date: "${words}" }`),
      '7:34 front-matter-value',
      `Write \`date: ${day}\`.`,
    ]),
    [
      'a day that could be two',
      withKeys('dateline: { place: Havana, date: 3/4/2026 }'),
      '7:34 front-matter-value',
      'Write the value in the form that is named here.',
    ],
    [
      'an address without its scheme',
      withKeys('sources:\n  port: { title: Arrivals, url: www.port.example/a }'),
      '11:33 front-matter-value',
      'Write `url: https://www.port.example/a`.',
    ],
    [
      'the name of a language',
      withKeys('lang: English'),
      '4:7 front-matter-value',
      'Write `lang: en`.',
    ],
    [
      'a status with a slip',
      withKeys('status: Publish'),
      '5:9 front-matter-value',
      'Did you mean “published”? Write `status: published`.',
    ],
    [
      'no first line of hyphens',
      sound.slice(4),
      '1:1 front-matter-missing',
      'Put a line “---” above “headline: Wheat comes to Mariel”.',
    ],
    [
      'no last line of hyphens',
      sound.replace('\n---\n\n', '\n\n'),
      '9:1 front-matter-missing',
      'Put a line “---” below this line, between the front matter and the text.',
    ],
    ['a dash of a word processor', sound.replace('---', '—'), '1:1 front-matter-missing', hyphens],
    [
      'a dash that does not close',
      sound.replace('\n---\n\n', '\n–––\n\n'),
      '10:1 front-matter-missing',
      hyphens,
    ],
    [
      'a blank line above',
      `\n${sound}`,
      '1:1 front-matter-missing',
      'Take out what stands above the line “---”, so that it is the first one.',
    ],
    [
      'a place and a day in one',
      withKeys('dateline: Havana, 23 November 2026'),
      '7:11 front-matter-value',
      'Write `dateline: { place: Havana, date: 2026-11-23 }`.',
    ],
    [
      'a key of another system',
      sound.replace('headline:', 'title:'),
      '2:1 front-matter-unknown-key',
      'Write “headline” in place of “title”.',
    ],
    [
      'a key of another system beside ours',
      withKeys('author: Ana Ruiz'),
      '10:1 front-matter-unknown-key',
      'Take it out: “byline” says the same.',
    ],
    [
      'a related story without its folder',
      withKeys('related:\n  - { to: ship.md, as: earlier, why: It came first. }'),
      '11:11 front-matter-value',
      'Write `to: stories/ship`.',
    ],
    [
      'a related story without its keys',
      withKeys('related: ship'),
      '10:10 front-matter-value',
      'Write each entry on a line of its own below, with its keys: `- { to: stories/other-story, as: background, why: … }`.',
    ],
    [
      'a picture without its keys',
      withKeys('pictures:\n  - ship.jpg'),
      '11:5 front-matter-value',
      "Write it with its keys: `- { file: 'ship.jpg', credit: Ana Ruiz }`.",
    ],
    [
      'a correction without its keys',
      withKeys('corrections: It was 24.'),
      '10:14 front-matter-value',
      'Write each entry on a line of its own below, with its keys: `- { was: 26,000 tonnes, now: 25,000 tonnes, date: 2026-11-23, why: … }`.',
    ],
    [
      'sources as a list',
      withKeys('sources:\n  - title: Arrivals'),
      '11:3 front-matter-value',
      'Give each document a key of its own in place of the hyphen, by which figures name it: `arrivals: { title: Arrivals }`.',
    ],
    [
      'a word that is none of ours',
      withKeys('figures:\n  - { words: 25 tonnes, bound: minimum }'),
      '11:32 front-matter-value',
      'Write one of these words, such as `bound: at least`.',
    ],
    [
      'a “no” in other words',
      withKeys('figures:\n  - { words: 25 tonnes, marked: false }'),
      '11:33 front-matter-value',
      'Write `marked: no`, or take the line out.',
    ],
    [
      'a number with its measure',
      withKeys("figures:\n  - { words: 25 tonnes, value: '25,000 tonnes' }"),
      '11:32 front-matter-value',
      'Write `value: 25000`.',
    ],
    [
      'a month in words',
      withKeys('figures:\n  - { words: 25 tonnes, asOf: Feb. 2023 }'),
      '11:31 front-matter-value',
      'Write `asOf: 2023-02`.',
    ],
    [
      'a year of two digits',
      withKeys('corrections:\n  - { date: 24/11/26, was: 24, now: 25, why: A slip. }'),
      '11:13 front-matter-value',
      'Write `date: 2026-11-24`.',
    ],
    [
      'two who say so',
      withKeys('figures:\n  - { words: 25 tonnes, by: [ana, eva] }'),
      '11:29 front-matter-value',
      'Name one of them; what others say stands in a note.',
    ],
  ])('%s', (_, source, place, mend) => {
    expect(told(source)).toEqual([[place, mend]]);
  });

  test.each([
    [
      'at the left edge',
      'dateline:\nplace: Havana\ndate: 2026-11-23',
      'Indent the line by two spaces, so that it belongs to “dateline” above it.',
    ],
    [
      'with blanks of a web page',
      'dateline:\n\u00a0 place: Havana\n\u00a0 date: 2026-11-23',
      'Take out the blanks before it, which are no plain spaces, and indent the line by two spaces: it belongs to “dateline”.',
    ],
  ])('keys that belong to the one above: %s', (_, keys, mend) => {
    const source = sound.replace('dateline: { place: Havana, date: 2026-11-23 }', keys);
    expect(told(source)).toEqual([
      ['8:1 front-matter-unknown-key', mend],
      ['9:1 front-matter-unknown-key', mend],
    ]);
  });
});

test.each([
  ['line breaks of Windows', sound.replaceAll('\n', '\r\n')],
  ['a comment', withKeys('byline: Tearsheet # of the night desk\n#and this')],
  [
    'a “#” without a blank before it, and one between marks',
    withKeys('byline: C#\nstandfirst: "We are #1"'),
  ],
  [
    'an address with a fragment',
    withKeys('sources:\n  port: { title: A, url: https://port.example/a#b }'),
  ],
])('nothing is told of %s', (_, source) => {
  expect(told(source)).toEqual([]);
});

test('several mistakes are told in one run, each where it stands, and the keys around them are read', () => {
  const source = withKeys(
    'headline: Wheat: a gift\nbyline: @ana\nlang: English\ndateline:\n\tplace: Havana\nstatus: published\nsection: "world',
  );
  expect(told(source).map(([place]) => place)).toEqual([
    '2:16 front-matter-yaml',
    '4:7 front-matter-value',
    '8:1 front-matter-yaml',
    '9:9 front-matter-yaml',
    '10:10 front-matter-yaml',
  ]);
});

test('a mark left open that another line closes is told where it opens', () => {
  const source = withKeys('headline: "Wheat comes\nstandfirst: The "first" ship came in.');
  expect(told(source)).toEqual([
    ['2:11 front-matter-yaml', "Close it behind the text: `headline: 'Wheat comes'`."],
  ]);
});
