import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/formats/citations/bibtex.ts';
import { cslJson } from '../../../src/formats/citations/csl-json.ts';
import type { Reference } from '../../../src/formats/citations/reference.ts';
import { wikipedia } from '../../../src/formats/citations/wikipedia.ts';
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts';
import { keptHtml } from '../../../src/formats/kept/html/page.ts';
import { keptStory } from '../../../src/formats/kept/kept-story.ts';
import { keptMarkdown } from '../../../src/formats/kept/markdown.ts';
import { embed } from '../../../src/formats/sharing/embed.ts';
import { passOn } from '../../../src/formats/sharing/pass-on.ts';
import { storyOf } from '../edition/story-of.ts';
import { documentOf, place } from './data/documents.ts';

/** What breaks out of a field where a writer does not look. */
const texts = [
  'a } b',
  'a { b',
  '}}, url = {x}',
  '\\} \\{ \\',
  'a}\n@misc{b, title={c}}',
  '# % & _ $ ~ ^',
  '|url=https://evil.example',
  '}}</ref><script>alert(1)</script>',
  '[[File:a.png]] [https://evil.example b]',
  '{{delete}} {{{1|}}}',
  '<nowiki> <!-- <ref name="a"/>',
  "'''bold''' ''it''",
  '~~~~ __NOTOC__',
  '"quoted" ‘single’',
  '&lt;b&gt; &amp; &#60;',
  '](https://evil.example) ![a](b)',
  '*a* _b_ `c` # d > e',
  '- a',
  '1. a',
  '=1+1',
  '+1+1',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(A1)',
  ',",";\t',
  'a?b&c=d#e%f+g',
  '%0D%0ABcc: evil@host.example',
  'ünïcödé 😀 العربية',
];

/** As a story has them of its sources. */
const addresses = [
  'https://host.example/a|b',
  'https://host.example/{{a}}|c}}',
  'https://host.example/[[a]]',
  'https://host.example/"><b>',
  "https://host.example/''a''~~~~__b__",
  'https://host.example/a^b`c%d%41%',
  'https://host.example/<ref>?a=1&lt;2&b=|#c#d',
  'https://host.example/a),(b)*c*_d_',
  'https://bücher.example/ñ?ü#é',
].map((url) => {
  const { story } = storyOf(
    'It saw 25 ships.',
    `sources: { a: { title: A, url: '${url.replaceAll("'", "''")}' } }`,
  );
  return story.sources['a']?.url ?? '';
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const reference = (text: string, url: string): Reference => ({
  key: 'site-a',
  title: text,
  kind: text,
  authors: [{ given: '', family: text }],
  date: '2026-11-24',
  site: 'Site',
  url,
  lang: 'en',
  quote: `said: ${text}`,
});

const cases = [
  ...texts.map((text) => ({ text: oneLine(text), url: 'https://host.example/' })),
  ...addresses.map((url) => ({ text: 'A title', url })),
];

describe.each(cases)('“$text” at $url', ({ text, url }) => {
  const cited = reference(text, url);

  test('is one entry of BibTeX, each field as it was', () => {
    const written = bibtex(cited);
    const { data } = new Cite(written);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ title: text, note: text, URL: url });
    let depth = 0;
    for (const sign of written) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test('is one item of CSL-JSON', () => {
    expect(JSON.parse(cslJson(cited))).toMatchObject([
      { title: text, genre: text, author: [{ literal: text }], URL: url },
    ]);
  });

  test('stays within its parameters in wikitext', () => {
    const written = wikipedia(cited);
    const [, inside = ''] = /^<ref>\{\{cite news (.*)\}\}<\/ref>$/s.exec(written) ?? [];
    const parameters = inside
      .replaceAll('{{!}}', '&#124;')
      .split(/ ?\|(?=\w+=)/)
      .slice(1);
    const given = new Map(
      parameters.map((each) => [
        each.slice(0, each.indexOf('=')),
        each.slice(each.indexOf('=') + 1),
      ]),
    );
    expect([...given.keys()]).toEqual(
      ['title', 'author', 'work', 'date', 'language', 'url', 'quote'].filter(
        (name) => name !== 'quote' || given.has('quote'),
      ),
    );
    for (const [name, value] of given) {
      expect(value, name).not.toMatch(/[|{}[\]<]|''|~~~|__/);
    }
    const read = (name: string) => JSDOM.fragment(given.get(name) ?? '').textContent;
    expect(read('title')).toBe(text);
    expect(read('author')).toBe(text);
    expect(decodeURI(read('url'))).toBe(decodeURI(url));
  });

  test('is a block to embed that holds nothing else', () => {
    const block = JSDOM.fragment(embed(cited, { says: [text], who: text, from: text }));
    expect([...block.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'blockquote',
      'p',
      'p',
      'a',
    ]);
    expect(block.querySelector('p')?.textContent).toBe(text);
    expect(block.querySelector('a')?.getAttribute('href')).toBe(url);
  });

  test('is the subject and the text of a mail, and adds no other field', () => {
    const handed = passOn(
      { page: { page: 'front' }, title: text, text, source: text, reference: cited, embed: null },
      { site: { contact: 'a?cc=b&c%@host.example' }, links: place.links },
    );
    for (const link of [handed.mail, handed.report, handed.message]) {
      expect(link).toMatch(/^[\x21-\x7e]+$/);
      const fields = [...(link.split('?')[1] ?? '').split('&')].filter((field) => field !== '');
      const names = fields.map((field) => field.split('=')[0]);
      expect(names).toEqual(link.startsWith('sms') ? ['body'] : ['subject', 'body']);
      expect(link.split('?')).toHaveLength(2);
      expect(link).not.toContain('#');
    }
    const field = (link: string, name: string) =>
      decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(link)?.[1] ?? '');
    expect(field(handed.mail, 'subject')).toBe(text);
    expect(field(handed.mail, 'body')).toBe([text, text, handed.address].join('\r\n'));
    expect(field(handed.message, 'body')).toBe(`${text}\n${handed.address}`);
    expect(decodeURIComponent(new URL(handed.report).pathname)).toBe('a?cc=b&c%@host.example');
  });

  test('is a cell of a table', () => {
    const document = documentOf(
      storyOf('It saw 25 ships.', 'figures: [{ id: ships, words: 25 ships }]'),
    );
    const [figure] = document.figures;
    if (!figure) throw new Error('The story has no figure');
    const changed = {
      ...figure,
      counts: text,
      source: { title: text, lang: null, publisher: text, via: null, date: null, url, read: null },
    };
    const [row] = parse<Record<string, string>>(figuresCsv({ ...document, figures: [changed] }), {
      columns: true,
    });
    const cell = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    expect(row).toMatchObject({
      counts: cell,
      source_title: cell,
      source_publisher: cell,
      source_address: url,
    });
  });

  test('is told in a kept story as it was, in Markdown and in HTML', () => {
    const yaml = (value: string) => JSON.stringify(value);
    const { edition, story } = storyOf(
      'It saw 25 ships.',
      `sources: { a: { title: ${yaml(text)}, url: ${yaml(url)} } }\nfigures: [{ id: ships, words: 25 ships, source: a }]`,
    );
    const kept = keptStory(edition, story, place);
    const links: string[] = [];
    const words: string[] = [];
    visit(unified().use(remarkParse).parse(keptMarkdown(kept)), (node) => {
      if (node.type === 'link') links.push(node.url);
      if (node.type === 'text') words.push(node.value);
      expect(['html', 'image', 'thematicBreak']).not.toContain(node.type);
    });
    expect(links).toContain(url);
    expect(links.filter((link) => link.includes('evil.example'))).toEqual([]);
    expect(words.join('')).toContain(text);

    const dress = { css: '', hash: '', fontFrom: 'data:', icon: 'data:,' } as const;
    const { document } = new JSDOM(keptHtml(kept, dress, () => '')).window;
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toContain(url);
    expect(document.body.textContent).toContain(text);
    expect(document.querySelector('script, nowiki')).toBeNull();
  });
});
