import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';
import { markProse } from '../../../src/story/mark-prose.ts';
import { personFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const ana = personFile('ana', 'Ana Pérez');
const ids = `figures: [{ id: ships, words: 25 ships }]`;
const figure = (text: string) => `<a class="fig" id="ships" href="figure:ships">${text}</a>`;

const html = (prose: string, more = '') => toHtml(storyOf(prose, more, [ana]).story.prose);

test.each([
  ['plainly', 'It saw 25 ships.', `It saw ${figure('25')} ships.`],
  ['with its qualifier', 'About 25 ships came.', `${figure('About 25')} ships came.`],
  ['in emphasis', 'It saw *25 ships*.', `It saw ${figure('<em>25</em>')}<em> ships</em>.`],
  ['half in emphasis', 'It saw *about* 25 ships.', `It saw ${figure('<em>about</em> 25')} ships.`],
])('a figure is marked %s, within its sentence', (_, prose, marked) => {
  expect(html(prose, ids)).toBe(`<p><span class="s">${marked}</span></p>`);
});

test('one sentence is marked, and what holds nothing is left alone', () => {
  expect(html('Nothing yet. It saw 25 ships. Nothing more.', ids)).toBe(
    `<p>Nothing yet. <span class="s">It saw ${figure('25')} ships.</span> Nothing more.</p>`,
  );
});

const said = 'quotations: [{ id: waited, words: We have }]';
const waited = '<span id="waited">“We have waited,”</span>';
const way = (text: string) => `<a href="quotation:waited">${text}</a>`;

test.each([
  [
    'by the verb of saying, and from the speaker to the person',
    '“We have waited,” said Ana Pérez.',
    `${waited} ${way('said')} <a href="person:ana">Ana Pérez</a>.`,
  ],
  [
    'by the verb alone where no file is',
    '“We have waited,” said Eva.',
    `${waited} ${way('said')} Eva.`,
  ],
  [
    'by the last word where no verb is',
    'On the wall stands “We have waited” in red.',
    `On the wall stands <span id="waited">“We have ${way('waited”')}</span> in red.`,
  ],
])('a quotation leads to its page %s', (_, prose, marked) => {
  expect(html(prose, said)).toBe(`<p><span class="s">${marked}</span></p>`);
});

/** Links of a text that stand in another link. */
const linkInLink = /<a [^>]*>(?:(?!<\/a>).)*<a /;

test.each([
  ['a figure', 'See [the 25 ships](https://example.org/) now.', ids, 'id="ships" class="fig"'],
  [
    'a verb and a speaker',
    '“We have waited,” [said Ana Pérez](https://example.org/).',
    said,
    'id="waited"',
  ],
  ['a quotation', 'See [“We have waited”](https://example.org/) now.', said, 'id="waited"'],
  ['a figure in emphasis', 'See [*25* ships](https://example.org/) now.', ids, 'id="ships"'],
])('in a link of the author’s %s is no second link, and keeps its id', (_, prose, more, kept) => {
  const marked = html(prose, more);
  expect(marked).not.toMatch(linkInLink);
  expect(marked).not.toMatch(/href="(?:figure|quotation|person):/);
  expect(marked).toContain(kept);
  expect(marked.replace(/<[^>]+>/g, '')).toBe(prose.replace(/[[*\]]|\(https[^)]*\)/g, ''));
});

/** Prose whose one figure is said to run over `words`. */
function markedOver(prose: string, words: string): string {
  const { figures, quotations } = storyOf(prose, `${said}\n${ids}`).story;
  const { tree } = parseMarkdown(prose);
  const start = prose.indexOf(words);
  const wider = figures.map((each) => ({ ...each, marked: { start, end: start + words.length } }));
  markProse(passagesOf(tree, prose), wider, quotations);
  return toHtml(tree);
}

test.each([
  ['the start of a quotation', 'It saw “We have 25 ships” there.', 'saw “We have 25'],
  ['the end of a quotation', 'On it “We have 25 ships” stood.', '25 ships” stood'],
  ['the end of its sentence', 'On it “We have” 25 ships. Others came.', '25 ships. Others'],
])('a stretch that would cross %s is narrowed to the number', (_, prose, words) => {
  const marked = markedOver(prose, words);
  expect(marked).toContain(figure('25'));
  expect(marked).toContain('<span id="waited">“We');
  expect(marked.replace(/<[^>]+>/g, '')).toBe(prose);
});

test('where a figure ends a quotation, the way to its page is by its first word', () => {
  expect(
    html('On it stands “We have 25” in red.', `${said}\nfigures: [{ id: ships, words: "25" }]`),
  ).toBe(
    `<p><span class="s">On it stands <span id="waited">${way('“We')} have ${figure('25')}”</span> in red.</span></p>`,
  );
});

test('of a figure that is the whole of a quotation and the way to its page, the figure stays', () => {
  expect(
    html(
      'On it stands “25” in red.',
      'quotations: [{ id: waited, words: "“25" }]\nfigures: [{ id: ships, words: "25" }]',
    ),
  ).toContain(figure('25'));
});
