import { expect, test } from 'vitest';
import { addresses } from '../../../../src/addresses.ts';
import { site } from '../../../../src/site.ts';
import { passOn } from '../../../../src/formats/sharing/pass-on.ts';
import {
  figurePassedOn,
  quotationPassedOn,
  storyPassedOn,
} from '../../../../src/formats/sharing/passed-on.ts';
import { personFile } from '../../edition/edition-of.ts';
import { storyOf } from '../../edition/story-of.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const place = { site, links };
const { edition, story } = storyOf(
  'At least 25 ships lie here & wait. “We have waited,” said Ana Pérez.',
  'figures: [{ words: 25 ships, counts: ships in port, by: ana, asOf: 2026-11-02, id: ships }]\nquotations: [{ words: We have, id: waited }]',
  [personFile('ana', 'Ana Pérez', 'offices: [{ title: a baker }]\n')],
);
const [figure] = story.figures;
const [quotation] = story.quotations;
if (!figure || !quotation) throw new Error('the story is not read');
const passed = {
  story: passOn(storyPassedOn(story, place), place),
  figure: passOn(figurePassedOn(edition, story, figure, place), place),
  quotation: passOn(quotationPassedOn(edition, story, quotation, place), place),
};

test.each([
  ['story', 'Headline of a', 'https://host.example/sub/stories/a/'],
  [
    'figure',
    'At least 25 ships in port (Ana Pérez), as of 2 November 2026',
    'https://host.example/sub/stories/a/figures/ships/',
  ],
  [
    'quotation',
    '“We have waited” (Ana Pérez)',
    'https://host.example/sub/stories/a/quotations/waited/',
  ],
] as const)('a message with a %s says what it is and where', (kind, text, address) => {
  const { mail, message, report } = passed[kind];
  expect(new URL(mail).searchParams.get('body')).toBe(`${text}\r\n${address}`);
  expect(new URL(message).searchParams.get('body')).toBe(`${text}\n${address}`);
  expect(new URL(report).pathname).toBe(site.contact);
  expect(new URL(report).searchParams.get('body')).toContain(address);
});

test.each([
  ['nothing, where none is named', '', null],
  ['publisher and date', 'source: log', 'Source: Port of Havana, via Ship & Sea, 30 November 2026'],
  ['the title, where nobody published it', 'source: note', 'Source: A note to the editor'],
])('a mail with a figure says where it can be checked: %s', (_, more, line) => {
  const { edition, story } = storyOf(
    'It saw 25 ships.',
    `sources:
  log: { title: Arrivals, publisher: Port of Havana, via: Ship & Sea, date: 2026-11-30 }
  note: { title: A note to the editor }
figures: [{ words: 25 ships, id: ships, ${more} }]`,
  );
  const [ships] = story.figures;
  const { mail, message } = ships
    ? passOn(figurePassedOn(edition, story, ships, place), place)
    : { mail: '', message: '' };
  const address = 'https://host.example/sub/stories/a/figures/ships/';
  const said = ['25 ships', ...(line === null ? [] : [line]), address];
  expect(new URL(mail).searchParams.get('body')?.split('\r\n')).toEqual(said);
  expect(new URL(message).searchParams.get('body')).toBe(`25 ships\n${address}`);
});

test.each([
  [
    'figure',
    '<blockquote cite="https://host.example/sub/stories/a/figures/ships/" lang="en"><p>At least 25 ships in port</p><p>— Ana Pérez, as of 2 November 2026. <a href="https://host.example/sub/stories/a/figures/ships/">Headline of a</a>, Tearsheet, 1 December 2026</p></blockquote>',
  ],
  [
    'quotation',
    '<blockquote cite="https://host.example/sub/stories/a/quotations/waited/" lang="en"><p>“We have waited”</p><p>— Ana Pérez, a baker. <a href="https://host.example/sub/stories/a/quotations/waited/">Headline of a</a>, Tearsheet, 1 December 2026</p></blockquote>',
  ],
] as const)('a %s is embedded whole by itself', (kind, html) => {
  expect(passed[kind].embed).toBe(html);
});
