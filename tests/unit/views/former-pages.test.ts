import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { readRegister } from '../../../src/register/format.ts';
import { formerPages } from '../../../src/views/former-pages.ts';
import { storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const prose = 'It saw about 25 ships. “We have waited for you all winter,” said Ana Pérez.';
const additions =
  'figures: [{ id: ships, words: 25 ships, counts: ships seen }]\nquotations: [{ id: waited, words: We have }]';
const corrections =
  '\ncorrections: [{ on: [boats, ships], date: 2026-12-02, was: Two boats., why: A slip. }]';
const { edition } = storyOf(prose, additions + corrections, [
  storyFile('taken', prose, `status: withdrawn\nbecause: It was wrong.\n${additions}`),
]);
const formerOf = (line: string) =>
  formerPages(readRegister('content/register/old.tsv', line).lines, edition, links);

const to = (path: string) => ({ path: `/sub/${path}`, url: `https://host.example/sub/${path}` });

test.each([
  ['that stands', 'stories/a/\there', []],
  [
    'that was withdrawn',
    'people/eva/\twithdrawn',
    [{ path: 'people/eva/', to: null, story: null, sentences: [], takenOutOf: null }],
  ],
  [
    'of a figure that moved',
    'stories/a/figures/boats/\tmoved\tstories/a/figures/ships/',
    [
      {
        path: 'stories/a/figures/boats/',
        to: to('stories/a/figures/ships/'),
        story: null,
        sentences: [],
        takenOutOf: null,
      },
    ],
  ],
  [
    'of a story that became the front page',
    'stories/old/\tmoved\t',
    [{ path: 'stories/old/', to: to(''), story: null, sentences: [], takenOutOf: null }],
  ],
  [
    'of a figure that moved twice',
    'stories/a/figures/boats/\tmoved\tstories/a/figures/barges/\nstories/a/figures/barges/\tmoved\tstories/a/figures/ships/',
    ['boats', 'barges'].map((id) => ({
      path: `stories/a/figures/${id}/`,
      to: to('stories/a/figures/ships/'),
      story: null,
      sentences: [],
      takenOutOf: null,
    })),
  ],
  [
    'of a story that moved and was withdrawn',
    'stories/old/\tmoved\tstories/taken/',
    [
      {
        path: 'stories/old/',
        to: to('stories/taken/'),
        story: null,
        sentences: [],
        takenOutOf: null,
      },
    ],
  ],
  [
    'of a story that moved',
    'stories/old/\tmoved\tstories/a/',
    [
      {
        path: 'stories/old/',
        to: to('stories/a/'),
        story: { headline: 'Headline of a', lang: 'en' },
        sentences: [
          { id: 'ships', text: 'about 25 ships seen', href: '/sub/stories/a/#ships' },
          { id: 'waited', text: '“We have waited for you …”', href: '/sub/stories/a/#waited' },
        ],
        takenOutOf: null,
      },
    ],
  ],
])('an address %s', (_, line, pages) => {
  expect(formerOf(line)).toEqual(pages);
});

test('the address of what was taken out leads back to its story, and says why', () => {
  const [boats] = formerOf('stories/a/figures/boats/\twithdrawn');
  expect(boats).toMatchObject({
    to: null,
    takenOutOf: {
      href: '/sub/stories/a/',
      corrections: [{ was: 'Two boats.', now: null, why: 'A slip.' }],
    },
  });
  const [list] = formerOf('stories/a/quotations/\twithdrawn');
  expect(list?.takenOutOf).toMatchObject({ href: '/sub/stories/a/', corrections: [] });
  const moved = 'stories/b/\tmoved\tstories/a/\nstories/b/figures/boats/\twithdrawn';
  expect(formerOf(moved).at(-1)?.takenOutOf?.corrections).toHaveLength(1);
});
