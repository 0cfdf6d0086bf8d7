import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { personFile, problemsOf, storyFile } from './edition-of.ts';

const ships = storyFile(
  'ships',
  'The port counted 25 ships.',
  'figures: [{ id: ships-seen, words: "25" }]',
);
const draft = storyFile('later', 'Nothing yet.', 'status: draft');
const told = {
  path: 'elsewhere/told.yaml',
  source:
    'headline: H\npublisher: P\npublished: 2026-11-30\nurl: https://example.org/\nread: 2026-12-01\nlang: en\nsummary: [S.]\nrelationToUs: None.\n',
};

test.each([
  ['a link to a story', '[ships](ships.md)', []],
  ['a link to a figure', '[ships](ships.md#ships-seen)', []],
  ['a link to somebody', '[Ana](../people/ana.yaml)', []],
  ['a link to a story told elsewhere', '[told](../elsewhere/told.yaml)', []],
  ['a link outward', '[port](https://example.org/)', []],
  ['mail', '[write](mailto:a@example.org)', []],
  ['no such story', '[x](boats.md)', ['link-broken 13:1']],
  ['no such figure', '[x](ships.md#boats)', ['link-broken 13:1']],
  ['no such person', 'See [x](../people/eva.yaml)', ['link-broken 13:5']],
  ['a draft', '[x](later.md)', ['link-broken 13:1']],
  ['an address without a scheme', '[x](/stories/ships/)', ['link-broken 13:1']],
  ['plain http', '[x](http://example.org/)', ['link-scheme 13:1']],
  ['a script', '[x](javascript:alert(1))', ['link-scheme 13:1']],
  ['a script in odd letters', '[x](JaVaScRiPt:alert(1))', ['link-scheme 13:1']],
])('%s', (_, prose, expected) => {
  const found = problemsOf([storyFile('a', prose), ships, draft, told, personFile('ana', 'Ana')]);
  expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(expected);
});

test.each([
  ['elsewhere/told', []],
  ['stories/ships', []],
  ['stories/boats', ['related-unknown']],
  ['elsewhere/nothing', ['related-unknown']],
  ['stories/later', ['related-unknown']],
])('a related story: %s', (to, expected) => {
  const file = storyFile('a', 'Words.', `related: [{ to: ${to}, as: background, why: Because. }]`);
  expect(problemsOf([file, ships, draft, told]).map(({ code }) => code)).toEqual(expected);
});

test.each([
  ['by name', 'Ana Pérez', '', 'ana'],
  ['by another form of the name', 'Ana María Pérez', 'aliases: [Ana Pérez]', 'ana'],
  ['nobody of that name', 'Eva Ruiz', '', null],
])('the speaker finds the file: %s', (_, name, more, by) => {
  const { edition } = readEdition([
    storyFile('a', '“We have waited for this,” said Ana Pérez, who runs the mill.'),
    personFile('ana', name, more),
  ]);
  expect(edition.stories[0]?.quotations[0]).toMatchObject({ speaker: 'Ana Pérez', by });
});

test('a form of two people is nobody’s', () => {
  const { edition } = readEdition([
    storyFile('a', '“We have waited for this,” said Ana Pérez, who runs the mill.'),
    personFile('ana', 'Ana María Pérez', 'aliases: [Ana Pérez]'),
    personFile('ana-2', 'Ana Luisa Pérez', 'aliases: [Ana Pérez]'),
  ]);
  expect(edition.stories[0]?.quotations[0]?.by).toBeNull();
});

test.each([
  ['as it is', 'Ana Ruiz', 'Ana Ruiz'],
  ['in capitals', 'Ana Ruiz', 'ANA RUIZ'],
  ['with its accents apart', 'Ana Pérez', 'Ana Pe\u0301rez'],
  ['with a no-break space', 'Ana Ruiz', 'Ana\u00a0Ruiz'],
  ['with a soft hyphen', 'Ana Ruiz', 'Ana Ru\u00adiz'],
  ['with another apostrophe', 'Ana O’Neil', "Ana O'Neil"],
])('one name in two files is told, %s', (_, name, again) => {
  const files = [personFile('a', `"${name}"`), personFile('b', `"${again}"`)];
  expect(problemsOf(files).map(({ code }) => code)).toEqual(['person-double']);
});

test.each([
  ['the name of somebody else', 'Eva Ruiz', ['Ana Ruiz'], [], ['alias-double']],
  ['that name in capitals', 'Eva Ruiz', ['ANA RUIZ'], [], ['alias-double']],
  ['an alias in two ways of writing', 'Eva Ruiz', ['Ms. RUIZ'], ['Ms. Ruiz'], ['alias-double']],
  ['an alias of both', 'Eva Ruiz', ['Ms. Ruiz'], ['Ms. Ruiz'], []],
  ['the own name in capitals', 'Eva Ruiz', ['EVA RUIZ'], [], []],
  ['an accent more', 'Eva Ruiz', ['Ms. Ruíz'], ['Ms. Ruiz'], []],
] satisfies [string, string, string[], string[], string[]][])(
  'an alias that is %s',
  (_, name, aliases, others, codes) => {
    const files = [
      personFile('a', 'Ana Ruiz', `aliases: ${JSON.stringify(others)}`),
      personFile('b', name, `aliases: ${JSON.stringify(aliases)}`),
    ];
    expect(problemsOf(files).map(({ code }) => code)).toEqual(codes);
  },
);

test('stories stand in the order of their instants, the last first', () => {
  const at = (slug: string, published: string) => {
    const { path, source } = storyFile(slug, 'Words.');
    return { path, source: source.replace('2026-12-01T09:00:00Z', published) };
  };
  const { edition } = readEdition([
    at('noon-in-new-york', '2026-12-01T12:00:00-05:00'),
    at('four-in-london', '2026-12-01T16:00:00Z'),
    at('six-in-berlin', '2026-12-01T18:00:00+01:00'),
  ]);
  expect(edition.stories.map(({ slug }) => slug)).toEqual([
    'noon-in-new-york',
    'six-in-berlin',
    'four-in-london',
  ]);
});

test.each([
  'status : scheduled',
  '"status": scheduled',
  'status:\n  scheduled',
  'status: >-\n  scheduled',
])('a story comes out when its time has come, however YAML has it: %j', (status) => {
  const { path, source } = storyFile('ships', 'The port counted ships.');
  const files = [{ path, source: source.replace('status: published', status) }];
  const statusesBy = (until: string) =>
    readEdition(files, until).edition.stories.map((story) => story.status);
  expect(statusesBy('2026-12-01T08:59:59Z')).toEqual(['scheduled']);
  expect(statusesBy('2026-12-01T09:00:00Z')).toEqual(['published']);
});
