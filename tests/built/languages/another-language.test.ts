import type { Element, Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/wording/languages.ts';
import { piecesOf } from '../../wording-pieces.ts';
import { pagesOf } from '../pages.ts';

// The edition “no worker” is that of a site in Spanish with stories in English.
const pages = pagesOf('no worker');

/** The texts of a page, those for screen readers too, each with the language that it is said to be in. */
function textsOf(node: Nodes, lang: string): { text: string; lang: string }[] {
  if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' ').trim(), lang }];
  if (node.type === 'root') return node.children.flatMap((child) => textsOf(child, lang));
  if (node.type !== 'element' || isApart(node)) return [];
  const { properties, children } = node;
  const own = typeof properties['lang'] === 'string' ? properties['lang'] : lang;
  const label = properties['ariaLabel'];
  return [
    ...(typeof label === 'string' ? [{ text: label, lang: own }] : []),
    ...children.flatMap((child) => textsOf(child, own)),
  ];
}

/** What is no text, drawings, whose numbers are those of texts, and what an editor says of the front page. */
const isApart = ({ tagName, properties: { className } }: Element) =>
  /^(?:script|style|pre|code|svg)$/.test(tagName) || String(className) === 'why';

/** What a language alone says, and nobody else would: short ones as a whole text, others within one. */
function tellsOf(language: 'en' | 'es') {
  const other = new Set(piecesOf(language === 'en' ? 'es' : 'en'));
  const qualifiers = Object.values(languages[language].qualifierMeanings).flatMap(
    ({ words }) => words,
  );
  const own = piecesOf(language).filter(
    (text) => !other.has(text) && !qualifiers.includes(text) && /\p{L}{3}/u.test(text),
  );
  const long = own.filter((text) => text.split(' ').length > 3);
  const short = new Set(own);
  return (text: string) => short.has(text) || long.some((piece) => text.includes(piece));
}

const tells = { en: tellsOf('en'), es: tellsOf('es') };

describe('a site in Spanish with stories in English', () => {
  test('says on every page that it is in Spanish', () => {
    for (const { path, html } of pages) expect(html, path).toContain('<html lang="es"');
  });

  test('has no English of the interface but where it says so', () => {
    const found = pages.flatMap(({ path, tree }) =>
      textsOf(tree, '')
        .filter(({ text, lang }) => lang === 'es' && tells.en(text))
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('has no Spanish of the interface where it says that it is English', () => {
    const found = pages.flatMap(({ path, tree }) =>
      textsOf(tree, '')
        .filter(({ text, lang }) => lang === 'en' && tells.es(text))
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('tells of a story in its own language, and stands around it in that of the site', () => {
    const ledger = pages.find(({ path }) => /^stories\/[^/]+\/figures\/$/.test(path));
    const texts = ledger ? textsOf(ledger.tree, '') : [];
    const inEnglish = texts.flatMap(({ text, lang }) => (lang === 'en' ? [text] : []));
    const inSpanish = texts.flatMap(({ text, lang }) => (lang === 'es' ? [text] : []));
    expect(inEnglish).toContain(languages.en.figures.inTheStory);
    expect(inSpanish).toContain(languages.es.frame.howWeCount);
  });
});
