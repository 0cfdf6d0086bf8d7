import { describe, expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { eachOnce, thingsOnce } from '../../../src/edition/translations/told-once.ts';
import { translationsOf, versionsOf } from '../../../src/edition/translations/translations.ts';
import { storyAt } from '../../../src/edition/story-at.ts';
import type { Story } from '../../../src/story/types.ts';

type Told = [frontMatter: string, prose: string];

const gift = (words: string, more = '') =>
  `figures:\n  - { id: wheat-gift, words: ${JSON.stringify(words)}${more} }`;
const wheat: Told = [gift('25,000 tonnes'), 'Cuba received 25,000 tonnes of wheat.'];
const trigo: Told = [
  `lang: es\ntranslationOf: wheat\n${gift('25.000 toneladas')}`,
  'Cuba recibió 25.000 toneladas de trigo.',
];

const people = [
  { path: 'people/ana-ruiz.yaml', source: 'kind: person\nname: Ana Ruiz\n' },
  { path: 'people/bea-ruiz.yaml', source: 'kind: person\nname: Bea Ruiz\n' },
];

function read(stories: Record<string, Told>) {
  const files = Object.entries(stories).map(([slug, [frontMatter, prose]]) => ({
    path: `stories/${slug}.md`,
    source: soundStory(frontMatter, prose),
  }));
  const { edition, problems } = readEdition([...files, ...people]);
  const told = problems
    .filter(({ code }) => code.startsWith('translation-'))
    .map(({ file, line, code, found, expected }) => ({ file, line, code, found, expected }));
  const story = (slug: string): Story => {
    const found = storyAt(edition, slug);
    if (!found) throw new Error(`${slug} was not read`);
    return found;
  };
  return { edition, story, told };
}

const slugs = (stories: readonly Story[]) => stories.map(({ slug }) => slug);

describe('what check tells of a translation', () => {
  const monday: Told = ['', 'The ship came in on Monday.'];
  const lunes = (more: string): Told => [`lang: es\n${more}`, 'El barco llegó el lunes.'];

  test.each<[string, Record<string, Told>, { code: string; found: string; expected?: string }[]]>([
    ['nothing where it tells the same', { wheat, trigo }, []],
    [
      'a name that is nearly right',
      { wheat: monday, trigo: lunes('translationOf: weat') },
      [{ code: 'translation-unknown', found: '“weat”; did you mean “wheat”?' }],
    ],
    [
      'itself',
      { trigo: lunes('translationOf: trigo') },
      [{ code: 'translation-unknown', found: '“trigo”, which is this story itself' }],
    ],
    [
      'an original that readers do not have',
      { wheat: ['status: draft', monday[1]], trigo: lunes('translationOf: wheat') },
      [{ code: 'translation-unknown', found: '“wheat”, which is a draft' }],
    ],
    [
      'nothing of a draft of a draft',
      {
        wheat: ['status: draft', monday[1]],
        trigo: lunes('translationOf: wheat\nstatus: draft'),
      },
      [],
    ],
    [
      'an original that comes out later',
      {
        wheat: ['status: scheduled\npublished: 2027-01-01T09:00:00Z', monday[1]],
        trigo: lunes('translationOf: wheat'),
      },
      [
        {
          code: 'translation-unknown',
          found: '“wheat”, which is scheduled for 2027-01-01T09:00:00Z',
        },
      ],
    ],
    [
      'an original that was withdrawn',
      {
        wheat: ['status: withdrawn\nbecause: No ship came.', monday[1]],
        trigo: lunes('translationOf: wheat'),
      },
      [{ code: 'translation-of-withdrawn', found: '“wheat”, which was withdrawn' }],
    ],
    [
      'a translation of a translation, and which is the original',
      {
        wheat: monday,
        trigo: lunes('translationOf: wheat'),
        weizen: ['lang: de\ntranslationOf: trigo', 'Das Schiff kam am Montag an.'],
      },
      [
        {
          code: 'translation-chain',
          found: '“trigo”, which is a translation of “wheat” itself',
          expected: 'the original, “wheat”',
        },
      ],
    ],
    [
      'a circle, in both',
      { wheat: ['translationOf: trigo', monday[1]], trigo: lunes('translationOf: wheat') },
      [
        {
          code: 'translation-chain',
          found: '“wheat”, which is a translation of “trigo” itself',
          expected: 'one of the two without `translationOf`, which is the original',
        },
        { code: 'translation-chain', found: '“trigo”, which is a translation of “wheat” itself' },
      ],
    ],
    [
      'one language twice',
      {
        wheat: monday,
        trigo: lunes('translationOf: wheat'),
        trigo2: lunes('translationOf: wheat'),
      },
      [{ code: 'translation-language', found: '“es”, and “trigo” is in “es” too' }],
    ],
    [
      'the language of the original',
      { wheat: monday, grain: ['translationOf: wheat', monday[1]] },
      [{ code: 'translation-language', found: '“en”, and “wheat” is in “en” too' }],
    ],
    [
      'another number',
      {
        wheat,
        trigo: [
          `lang: es\ntranslationOf: wheat\n${gift('26.000 toneladas')}`,
          'Cuba recibió 26.000 toneladas de trigo.',
        ],
      },
      [
        {
          code: 'translation-differs',
          found: '“wheat-gift”, 26000 toneladas',
          expected: '25000 tonnes, as “wheat” has it',
        },
      ],
    ],
    [
      'another bound',
      {
        wheat,
        trigo: [
          `lang: es\ntranslationOf: wheat\n${gift('al menos 25.000 toneladas')}`,
          'Cuba recibió al menos 25.000 toneladas de trigo.',
        ],
      },
      [{ code: 'translation-differs', found: '“wheat-gift”, at least 25000 toneladas' }],
    ],
    [
      'another measure',
      {
        wheat,
        trigo: [
          `lang: es\ntranslationOf: wheat\n${gift('25.000 kilos')}`,
          'Cuba recibió 25.000 kilos de trigo.',
        ],
      },
      [{ code: 'translation-differs', found: '“wheat-gift”, 25000 kilos' }],
    ],
    [
      'a number under an id that the original does not have, and what that has besides',
      {
        wheat,
        trigo: [
          `lang: es\ntranslationOf: wheat\nfigures:\n  - { id: wheat-gifts, words: 25.000 toneladas }`,
          trigo[1],
        ],
      },
      [
        { code: 'translation-shorter', found: '1 id: “wheat-gift”' },
        { code: 'translation-unmatched', found: '“wheat-gifts”; did you mean “wheat-gift”?' },
      ],
    ],
    [
      'another speaker',
      {
        wheat: [
          'quotations:\n  - { id: late, words: It is late, by: ana-ruiz }',
          '“It is late,” said Ana Ruiz.',
        ],
        trigo: [
          'lang: es\ntranslationOf: wheat\nquotations:\n  - { id: late, words: Llega tarde, by: bea-ruiz }',
          '“Llega tarde”, dijo Ana Ruiz.',
        ],
      },
      [
        {
          code: 'translation-differs',
          found: '“late”, said by “bea-ruiz”',
          expected: 'said by “ana-ruiz”, as “wheat” has it',
        },
      ],
    ],
  ])('%s', (_, stories, expected) => {
    const { told } = read(stories);
    expect(told).toHaveLength(expected.length);
    for (const each of expected) expect(told).toContainEqual(expect.objectContaining(each));
  });

  test('where it stands', () => {
    const { told } = read({
      wheat,
      trigo: [trigo[0].replace('25.000', '26.000'), trigo[1].replace('25.000', '26.000')],
    });
    expect(told).toMatchObject([{ file: 'content/stories/trigo.md', line: 12 }]);
  });
});

describe('a story in three languages', () => {
  const { edition, story } = read({
    wheat,
    trigo,
    weizen: [`lang: de\ntranslationOf: wheat\n`, 'Das Schiff kam am Montag an.'],
  });

  test('is known in each of the others', () => {
    expect(slugs(translationsOf(edition, story('wheat')))).toEqual(['weizen', 'trigo']);
    expect(slugs(translationsOf(edition, story('trigo')))).toEqual(['wheat', 'weizen']);
  });

  test('has each page in the languages that have it', () => {
    const languagesOf = (page: Parameters<typeof versionsOf>[1]) =>
      versionsOf(edition, page).map(({ lang }) => lang);
    expect(languagesOf({ page: 'story', slug: 'weizen' })).toEqual(['en', 'de', 'es']);
    expect(languagesOf({ page: 'figure', slug: 'trigo', id: 'wheat-gift' })).toEqual(['en', 'es']);
    expect(languagesOf({ page: 'story-quotations', slug: 'wheat' })).toEqual([]);
    expect(languagesOf({ page: 'front' })).toEqual([]);
  });

  test('stands in a list once, in the language of the site where that is there', () => {
    const all = edition.stories;
    expect(slugs(eachOnce(edition, all))).toEqual(['wheat']);
    expect(slugs(eachOnce(edition, [story('trigo')]))).toEqual(['trigo']);
  });

  test('has its figures in a list once, and none is lost that one language alone tells', () => {
    const things = edition.stories.flatMap((each) =>
      each.figures.map((figure) => ({ story: each, figure })),
    );
    const once = thingsOnce(edition, things, ({ figure }) => figure.id);
    expect(once.map((each) => each.story.slug)).toEqual(['wheat']);
    const others = things.filter((each) => each.story.slug === 'trigo');
    expect(thingsOnce(edition, others, ({ figure }) => figure.id)).toHaveLength(1);
  });
});

test('a story that was withdrawn leads to its translations no more, nor they to it', () => {
  const { edition, story } = read({
    wheat: ['status: withdrawn\nbecause: No ship came.', 'The ship came in on Monday.'],
    trigo: ['lang: es\ntranslationOf: wheat', 'El barco llegó el lunes.'],
  });
  expect(translationsOf(edition, story('trigo'))).toEqual([]);
  expect(translationsOf(edition, story('wheat'))).toEqual([]);
});
