import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';
import { markProse } from '../../../src/story/prose/mark-prose.ts';
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
const way = (text: string) => `<a class="q" href="quotation:waited">${text}</a>`;
const waited = `<span id="waited">${way('“We have waited,”')}</span>`;

test.each([
  [
    'and its speaker to the person; the verb of saying leads nowhere',
    '“We have waited,” said Ana Pérez.',
    `${waited} said <a href="person:ana">Ana Pérez</a>.`,
  ],
  ['alone where no file is', '“We have waited,” said Eva.', `${waited} said Eva.`],
  [
    'however long it is',
    'On the wall stands “We have waited too long” in red.',
    `On the wall stands <span id="waited">${way('“We have waited')} too long”</span> in red.`,
  ],
])('the first words of a quotation lead to its page, %s', (_, prose, marked) => {
  expect(html(prose, said)).toBe(`<p><span class="s">${marked}</span></p>`);
});

/** Links of a text that stand in another link. */
const linkInLink = /<a [^>]*>(?:(?!<\/a>).)*<a /;

test.each([
  ['a figure', 'See [the 25 ships](https://example.org/) now.', ids, 'id="ships" class="fig"'],
  [
    'a quotation and its speaker',
    '[“We have waited,” said Ana Pérez](https://example.org/).',
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
  expect(marked).toContain(`<span id="waited"><a class="q" href="quotation:waited">“We`);
  expect(marked.replace(/<[^>]+>/g, '')).toBe(prose);
});

test.each([
  ['behind the first words', '“We have 25”', `${way('“We have')} ${figure('25')}”`],
  ['among them', '“We 25 have waited here”', `${way('“We')} ${figure('25')} have waited here”`],
  ['before them', '“25 have waited”', `“${figure('25')} ${way('have waited”')}`],
])(
  'where a figure stands %s, the way to the page of a quotation is by what is free',
  (_, words, marked) => {
    const more = `quotations: [{ id: waited, words: ${words.slice(1, 3)} }]\nfigures: [{ id: ships, words: "25" }]`;
    expect(html(`On it stands ${words} in red.`, more)).toBe(
      `<p><span class="s">On it stands <span id="waited">${marked}</span> in red.</span></p>`,
    );
  },
);

test('of a figure that is the whole of a quotation and the way to its page, the figure stays', () => {
  expect(
    html(
      'On it stands “25” in red.',
      'quotations: [{ id: waited, words: "“25" }]\nfigures: [{ id: ships, words: "25" }]',
    ),
  ).toContain(figure('25'));
});
