import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, elements } from '../../../built/pages.ts';
import { personFile } from '../../edition/edition-of.ts';
import { aStory, feedFrom } from './stories.ts';

const more = `figures: [{ id: ships, words: 25 ships }]
quotations: [{ id: ana-fleet, words: It was, by: ana }]
sources: { log: { title: The log, publisher: Port, url: 'https://port.example/log', read: 2026-11-30 } }
related: [{ to: stories/other, as: earlier, why: The ships of last year. }]
notes: [{ on: ships, text: Counted twice., misprint: 25l ships }]
corrections: [{ on: ships, date: 2026-12-03, was: 52 ships, now: 25 ships, why: Two digits had changed places. }]`;
const prose = `Ana Pérez saw 25 ships. “It was a dark fleet,” said Ana Pérez, as [the log](https://port.example/log) shows.

## The harbour

3. salt
4. fish, as [the other story](other.md) had it`;
const feed = feedFrom([
  aStory('a', { prose, more }),
  aStory('other', { published: '2025-12-01T09:00:00Z' }),
  personFile('ana', 'Ana Pérez'),
]);
const html = feed.items[0]?.html ?? '';
const tree = fromHtml(html, { fragment: true });
const text = toString(tree).replace(/\s+/g, ' ');
const hrefs = elements(tree, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));

test('a story is told whole and in the order of its page', () => {
  const parts = [
    'A standfirst.',
    'Havana, 30 November 2026. By Tearsheet.',
    'Ana Pérez saw 25 ships. “It was a dark fleet,” said Ana Pérez',
    'The harbour',
    'fish, as the other story had it',
    'Related story',
    'Headline of other. Havana, 1 December 2025. Earlier. The ships of last year.',
    'Corrections',
    'Was: 52 ships, now: 25 ships. Two digits had changed places.',
    'Notes',
    'On 25. Misprint in the original report: 25l ships. Counted twice.',
    'Sources',
    'Port: The log',
    '1 figure, 1 quotation: each with its sentence, its source and its own page.',
    'The address of this story: https://host.example/sub/stories/a/',
    'Texts under CC BY 4.0',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('figures and quotations lead to their own pages, and every link says where it leads from anywhere', () => {
  const at = (path: string) => `https://host.example/sub/${path}`;
  expect(hrefs).toEqual([
    at('stories/a/figures/ships/'),
    at('stories/a/quotations/ana-fleet/'),
    at('people/ana/'),
    'https://port.example/log',
    at('stories/other/'),
    at('stories/other/'),
    at('stories/a/#ships'),
    'https://port.example/log',
    at('stories/a/figures/'),
    at('stories/a/quotations/'),
    at('stories/a/'),
  ]);
});

test('nothing is lost with the classes, ids and styles that readers of feeds take away', () => {
  const bare = elements(
    tree,
    ({ tagName, properties }) => tagName === 'span' || 'id' in properties || 'style' in properties,
  );
  expect(bare).toEqual([]);
  expect(elements(tree, ({ tagName }) => tagName === 'ol').map((list) => list.properties)).toEqual([
    { start: 3 },
    {},
  ]);
});

test('a related story that was withdrawn is named as one', () => {
  const [first] = feedFrom([
    aStory('a', { more: 'related: [{ to: stories/gone, as: corrects, why: It was wrong. }]' }),
    aStory('gone', { more: 'status: withdrawn\nbecause: It was wrong.' }),
  ]).items;
  const said = toString(fromHtml(first?.html ?? '', { fragment: true }));
  expect(said).toContain('Headline of gone. Withdrawn. ');
});
