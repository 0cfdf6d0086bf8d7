import { expect, test } from 'vitest';
import { soundStory } from '../../../../src/checking/codes/example.ts';
import { checked, codesOf, type Content, registered } from '../desk.ts';

/** An edit of a story: front matter and prose, before and after. */
interface Version {
  entries: readonly string[];
  prose: string;
  corrections?: string;
}

const people = {
  'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
  'people/luis-vega.yaml': 'kind: person\nname: Luis Vega\n',
};

function storyOf({ entries, prose, corrections = '' }: Version): string {
  const list = prose.includes('“') ? 'quotations' : 'figures';
  const lines = entries.map((entry) => `  - { ${entry} }`).join('\n');
  return soundStory(`${corrections}${list}:\n${lines}`, prose);
}

const register = (version: Version, content: Content = people) =>
  registered({ ...content, 'stories/a.md': storyOf(version) });

/** What is told of the second version of a story when the first one is on record. */
const toldOf = (first: Version, second: Version) =>
  codesOf(checked({ ...register(first), 'stories/a.md': storyOf(second) })).filter(
    (code) => code !== 'quotation-unattributed',
  );

const wheat = 'id: wheat, words: "25,000"';
const ships = 'id: ships, words: "12"';
const cuba = 'Cuba received 25,000 tonnes of wheat in 12 ships.';
const both = { entries: [wheat, ships], prose: cuba };
const clinton = 'id: clinton, words: "359"';
const trump = 'id: trump, words: "300"';
const race = { entries: [clinton, trump], prose: 'Clinton has 359. Trump has 300.' };
const table = (first: string, second: string) =>
  `| Port | Ships |\n| - | - |\n| Havana | ${first} |\n| Mariel | ${second} |`;

test.each<[string, Version, Version, string[]]>([
  [
    'the number goes on to another sentence',
    { entries: [clinton], prose: 'Clinton has 359.' },
    {
      entries: [clinton, 'id: other, words: "360"'],
      prose: 'Clinton has 360. Police arrested 359 people.',
    },
    ['address-unregistered', 'address-meaning'],
  ],
  [
    'two figures change their numbers, and the words are as they were',
    race,
    { ...race, prose: 'Clinton has 300. Trump has 359.' },
    ['address-meaning', 'address-meaning'],
  ],
  [
    'two figures change their numbers, and the words follow',
    race,
    {
      entries: ['id: clinton, words: "300"', 'id: trump, words: "359"'],
      prose: 'Clinton has 300. Trump has 359.',
    },
    ['figure-changed', 'figure-changed'],
  ],
  [
    'two ids change places',
    race,
    { ...race, entries: ['id: trump, words: "359"', 'id: clinton, words: "300"'] },
    ['address-meaning', 'address-meaning'],
  ],
  [
    'two ids of one sentence change places',
    both,
    { ...both, entries: ['id: ships, words: "25,000"', 'id: wheat, words: "12"'] },
    ['address-meaning', 'address-meaning'],
  ],
  [
    'one is told no more, and another has its number',
    { entries: ['id: arrests, words: "359 people"'], prose: 'Police arrested 359 people.' },
    { entries: ['id: arrests, words: "359 people"'], prose: 'The hall is full with 359 people.' },
    ['address-meaning'],
  ],
  [
    'one is told no more, and one much like it has its number',
    { entries: ['id: hall, words: "359 people"'], prose: 'The hall holds 359 people.' },
    { entries: ['id: hall, words: "359 people"'], prose: 'The church holds 359 people.' },
    ['figure-reworded'],
  ],
  [
    'a name is replaced',
    { entries: [wheat], prose: 'Cuba received 25,000 tonnes of wheat.' },
    { entries: [wheat], prose: 'Egypt received 25,000 tonnes of wheat.' },
    ['address-meaning'],
  ],
  [
    'as much of the same is told of somebody else',
    { entries: [wheat], prose: 'The ship brought 25,000 tonnes of wheat.' },
    { entries: [wheat], prose: 'Last year rats ate 25,000 tonnes of wheat.' },
    ['figure-reworded'],
  ],
  [
    'the verb before the number is another',
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'The raid on the port killed 40 people on Monday, the mayor said.',
    },
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'The raid on the port injured 40 people on Monday, the mayor said.',
    },
    ['figure-reworded'],
  ],
  [
    'the verb behind the number is another',
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'In the raid on the port 40 people were killed on Monday, the mayor said.',
    },
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'In the raid on the port 40 people were injured on Monday, the mayor said.',
    },
    ['figure-reworded'],
  ],
  [
    'who said it denies it',
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'The mayor of Odesa confirmed that 40 people were killed in the port.',
    },
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'The mayor of Odesa denied that 40 people were killed in the port.',
    },
    ['figure-reworded'],
  ],
  [
    'who said it is now said to deny it',
    { entries: [wheat], prose: 'The ministry said Cuba received 25,000 tonnes of wheat.' },
    { entries: [wheat], prose: 'The ministry denied that Cuba received 25,000 tonnes of wheat.' },
    ['figure-reworded'],
  ],
  [
    'far from the number something is not so any more',
    { entries: [wheat], prose: `The 25,000 tonnes came to Havana and, the mayor says, were paid.` },
    {
      entries: [wheat],
      prose: `The 25,000 tonnes came to Havana and, the mayor says, were not paid.`,
    },
    ['figure-reworded'],
  ],
  [
    'a denial stays, and another sentence gets one',
    { entries: [wheat], prose: 'The ministry denied that 25,000 tonnes of wheat came to Havana.' },
    {
      entries: [wheat],
      prose:
        'The ministry denied that 25,000 tonnes of wheat had come to Havana. It did not say why.',
    },
    [],
  ],
  [
    'at least as many become at most as many',
    { entries: [ships], prose: 'In May at least 12 ships came to the port.' },
    { entries: [ships], prose: 'In May at most 12 ships came to the port.' },
    ['figure-reworded'],
  ],
  [
    'at least as many become as many',
    { entries: [ships], prose: 'In May at least 12 ships came to the port.' },
    { entries: [ships], prose: 'In May 12 ships came to the port.' },
    ['figure-reworded'],
  ],
  [
    'some as many become as many',
    { entries: [ships], prose: 'In May some 12 ships came to the port.' },
    { entries: [ships], prose: 'In May 12 ships came to the port.' },
    [],
  ],
  [
    'the verb has another tense, a slip is mended and a word added',
    {
      entries: ['id: raid, words: "40 people"'],
      prose: 'The raid on the port kills 40 people on Monady, the mayor said.',
    },
    {
      entries: ['id: raid, words: "40"'],
      prose: 'The raid on the port killed some 40 young people on Monday, the mayor said.',
    },
    [],
  ],
  [
    'the unit is another',
    { entries: [wheat], prose: 'Cuba received 25,000 tonnes of wheat.' },
    { entries: [wheat], prose: 'Cuba received 25,000 sacks of wheat.' },
    ['figure-changed'],
  ],
  [
    'a sum becomes one of another currency',
    { entries: ['id: price, words: "$500"'], prose: 'The mill paid $500 for it.' },
    { entries: ['id: price, words: "€500"'], prose: 'The mill paid €500 for it.' },
    ['figure-changed'],
  ],
  [
    'the sentence is translated',
    { entries: [wheat], prose: 'Cuba received 25,000 tonnes of wheat.' },
    { entries: [wheat], prose: 'La isla recibió 25,000 toneladas de trigo.' },
    ['address-meaning'],
  ],
  [
    'an id goes to another row of a table',
    {
      entries: ['id: havana, words: "Havana 12"', 'id: mariel, words: "15"'],
      prose: table('12', '15'),
    },
    {
      entries: ['id: havana, words: "Mariel 12"', 'id: mariel, words: "15"'],
      prose: table('15', '12'),
    },
    ['address-meaning', 'address-meaning'],
  ],
  ['a slip is mended', { ...both, prose: cuba.replace('received', 'recieved') }, both, []],
  [
    'a slip in a name is mended',
    { ...race, prose: race.prose.replace('Clinton', 'Cliton') },
    race,
    [],
  ],
  [
    'a comma is set',
    both,
    { ...both, prose: 'Cuba received 25,000 tonnes of wheat, in 12 ships.' },
    [],
  ],
  [
    'a sentence is split in two',
    both,
    { ...both, prose: 'Cuba received 25,000 tonnes of wheat. They came in 12 ships.' },
    ['figure-reworded'],
  ],
  [
    'two sentences are joined',
    { ...both, prose: 'Cuba received 25,000 tonnes of wheat. They came in 12 ships.' },
    both,
    ['figure-reworded'],
  ],
  [
    'a sentence is told in another order',
    both,
    { ...both, prose: 'In 12 ships, 25,000 tonnes of wheat came to Cuba.' },
    [],
  ],
  [
    'the paragraphs change places',
    { ...race, prose: 'Clinton has 359.\n\nTrump has 300.' },
    { ...race, prose: 'Trump has 300.\n\nClinton has 359.' },
    [],
  ],
  [
    'a correction is on it',
    race,
    {
      entries: ['id: clinton, words: "360"', trump],
      prose: 'Clinton has 360. Trump has 300.',
      corrections:
        'corrections:\n  - { on: clinton, date: 2026-11-25, was: "359", now: "360", why: A slip. }\n',
    },
    [],
  ],
])('%s', (_, first, second, codes) => {
  expect(toldOf(first, second)).toEqual(codes);
});

const waited = 'id: waited, words: "We have"';
const said = (who: string, words = 'We have waited for this for weeks') =>
  `“${words},” ${who} said.`;

test.each<[string, Version, Version, string[]]>([
  [
    'the text gives it to somebody else',
    { entries: [waited], prose: said('Ana Ruiz') },
    { entries: [waited], prose: said('Luis Vega') },
    ['quotation-changed'],
  ],
  [
    'an editor gives it to somebody else',
    { entries: [waited], prose: said('Ana Ruiz') },
    { entries: [`${waited}, by: luis-vega`], prose: said('Ana Ruiz') },
    ['quotation-changed'],
  ],
  [
    'two quotations change their speakers',
    {
      entries: ['id: ruiz, words: "We have"', 'id: vega, words: "It came"'],
      prose: `${said('Ana Ruiz')} ${said('Luis Vega', 'It came on Monday')}`,
    },
    {
      entries: ['id: ruiz, words: "It came"', 'id: vega, words: "We have"'],
      prose: `${said('Ana Ruiz')} ${said('Luis Vega', 'It came on Monday')}`,
    },
    ['address-meaning', 'address-meaning'],
  ],
  [
    'a word of it is another',
    { entries: [waited], prose: said('Ana Ruiz') },
    { entries: [waited], prose: said('Ana Ruiz', 'We have waited for this for years') },
    ['quotation-changed'],
  ],
  [
    'other words of another speaker',
    { entries: [waited], prose: said('Ana Ruiz') },
    { entries: [waited], prose: said('Luis Vega', 'We have no mill here') },
    ['address-meaning'],
  ],
  [
    'it is told in another sentence of its speaker',
    { entries: [waited], prose: said('Ana Ruiz') },
    { entries: [waited], prose: 'Ana Ruiz told us: “We have waited for this for weeks.”' },
    [],
  ],
])('of a quotation: %s', (_, first, second, codes) => {
  expect(toldOf(first, second)).toEqual(codes);
});

test('what an editor calls reworded is asked for once, and put on record by register', () => {
  const first = register({ entries: [clinton], prose: 'Clinton has 359.' });
  const second: Content = {
    ...first,
    'stories/a.md': storyOf({ entries: [clinton], prose: 'The senator’s delegates are 359.' }),
  };
  expect(codesOf(checked(second))).toEqual(['address-meaning']);
  expect(registered(second)).toEqual(second);
  const answered = {
    ...second,
    'register/a.tsv':
      second['register/a.tsv']?.replace('clinton/\there', 'clinton/\treworded') ?? '',
  };
  expect(codesOf(checked(answered))).toEqual(['address-unregistered']);
  const third = registered(answered);
  expect(codesOf(checked(third))).toEqual([]);
  expect(third['register/a.tsv']).toContain(
    'clinton/\there\n\tnumber\t359\n\tsentence\tThe senator’s delegates are [359].\n',
  );
});

test('a register of addresses alone is read, warned of, and carried over with records and files of its own', () => {
  const now = register(both);
  const old: Content = {
    ...Object.fromEntries(Object.entries(now).filter(([path]) => !path.startsWith('register/'))),
    'register/a.tsv': (now['register/a.tsv'] ?? '').replace(/^\t.*\n/gm, ''),
    'register/site.tsv': Object.entries(now)
      .filter(([path]) => path.startsWith('register/') && path !== 'register/a.tsv')
      .map(([, text]) => text)
      .join(''),
  };
  expect(codesOf(checked(old))).toEqual(['meaning-unrecorded']);
  expect(registered(old)).toEqual(now);
  // A run that was ended in the middle left the line of a person in both files.
  const half = { ...now, 'register/site.tsv': old['register/site.tsv'] ?? '' };
  expect(codesOf(checked(half))).toEqual([]);
  expect(registered(half)).toEqual(now);
});

test.each([
  ['the same figure', 'grain', []],
  ['another figure', 'ships', ['address-meaning']],
])('an address that moved to %s', (_, to, codes) => {
  const first = register(both);
  const moved = {
    ...first,
    'stories/a.md': storyOf({ ...both, entries: ['id: grain, words: "25,000"', ships] }),
    'register/a.tsv': (first['register/a.tsv'] ?? '').replace(
      'figures/wheat/\there',
      `figures/wheat/\tmoved\tstories/a/figures/${to}/`,
    ),
  };
  const told = codesOf(checked(moved)).filter((code) => code !== 'address-unregistered');
  expect(told).toEqual(codes);
  const done = registered(moved);
  expect(codesOf(checked(done))).toEqual(codes);
  expect(
    done['register/a.tsv']?.includes(`figures/wheat/\tmoved\tstories/a/figures/${to}/\n\t`),
  ).toBe(codes.length > 0);
});
