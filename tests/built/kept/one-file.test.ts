import { createHash } from 'node:crypto';
import { Readability } from '@mozilla/readability';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { headlineOf, storiesOf } from '../../editions/stories.ts';
import { attribute, elements, parsePage } from '../pages.ts';
import { keptFile, spaced } from './forms.ts';

describe.each(storiesOf('fixtures').map((story) => [story.slug, story] as const))(
  'the one file of “%s”',
  (slug, story) => {
    const html = keptFile('fixtures', slug, 'html');
    const tree = parsePage(html, `stories/${slug}/${slug}.html`);
    const every = elements(tree, () => true);
    const named = (name: string) => every.filter(({ tagName }) => tagName === name);

    test('needs nothing beside itself', () => {
      expect(['script', 'iframe', 'object', 'embed', 'form', 'base'].flatMap(named)).toEqual([]);
      const loads = every.flatMap((e) => [
        ...(attribute(e, 'src') === null ? [] : [attribute(e, 'src')]),
        ...(e.tagName === 'link' && !/canonical|license/.test(attribute(e, 'rel') ?? '')
          ? [attribute(e, 'href')]
          : []),
      ]);
      const inStyle = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(
        ([, address]) => address ?? '',
      );
      expect(inStyle).toHaveLength(1);
      expect([...loads, ...inStyle].filter((address) => !address?.startsWith('data:'))).toEqual([]);
    });

    test('may do nothing but show itself', () => {
      const [style] = named('style');
      const hash = createHash('sha256')
        .update(style ? toString(style) : '')
        .digest('base64');
      const [policy] = named('meta').filter((e) => attribute(e, 'httpEquiv') !== null);
      expect(policy && attribute(policy, 'content')).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
      );
      expect(every.filter((e) => attribute(e, 'style') !== null)).toEqual([]);
    });

    test('leads from each figure and quotation to what is told of it, and back to its sentence', () => {
      const idsOf = every.flatMap((e) => attribute(e, 'id') ?? []);
      expect(idsOf.filter((id, index) => idsOf.indexOf(id) !== index)).toEqual([]);
      const hrefs = named('a').flatMap((e) => attribute(e, 'href') ?? []);
      const within = hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
      expect(within.filter((id) => !idsOf.includes(id))).toEqual([]);
      const linked = new Set(within);
      const [article] = named('article');
      const inLinks = new Set(
        article
          ? elements(article, (e) => e.tagName === 'a').flatMap((a) =>
              elements(a, (e) => attribute(e, 'id') !== null).map((e) => attribute(e, 'id')),
            )
          : [],
      );
      const oneWay = [...story.figures, ...story.quotations]
        .map(({ id }) => id)
        .filter((id) => !linked.has(id) || !(linked.has(`${id}_entry`) || inLinks.has(id)));
      expect(oneWay).toEqual([]);
    });

    test('is sound HTML', async () => {
      const checker = new HtmlValidate({
        root: true,
        extends: ['html-validate:recommended'],
        rules: { 'long-title': 'off' },
      });
      const { results } = await checker.validateString(html);
      const found = results
        .flatMap(({ messages }) => messages)
        .map(({ message, ruleId }) => `${ruleId}: ${message}`);
      expect([...new Set(found)]).toEqual([]);
    });

    test('keeps in reader modes what the page keeps, and where it comes from', () => {
      const { document } = new JSDOM(html, {
        url: 'https://elsewhere.example/kept.html',
        virtualConsole: new VirtualConsole(),
      }).window;
      const article = new Readability(document).parse();
      const text = spaced(article?.textContent ?? '');
      const words = [
        story.standfirst,
        ...story.blocks,
        ...story.notes.map(({ text: note }) => note),
        ...story.corrections.flatMap(({ was, now, why }) => [was, now, why]),
        ...story.related.map(({ to }) => headlineOf('fixtures', to)),
        ...story.figures.flatMap(({ counts }) => counts?.slice(1) ?? []),
        `/stories/${slug}/kept/#v`,
      ];
      expect(article?.title).toContain(story.headline);
      expect(words.filter((each) => !text.includes(spaced(each)))).toEqual([]);
    });
  },
);
