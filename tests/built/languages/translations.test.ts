import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distOf, recipe } from '../../editions/editions.ts';
import { pagesOf } from '../pages.ts';

// A story in Spanish and its translation into English, the language of the site.
const original = 'stories/faro-de-punta/';
const translation = 'stories/punta-light/';

const dist = distOf('fixtures');
const file = (path: string) => readFileSync(join(dist, path), 'utf8');
const { site, base } = recipe('fixtures').host;
const host = site + base;
const htmlOf = (path: string) => pagesOf('fixtures').find((page) => page.path === path)?.html ?? '';

/** The languages that the head of a page names, with the paths of the pages in them. */
const versionsIn = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, lang = '', href = '']) => [lang, href.replace(host, '')] as const,
  );

/** The language and the words of the link from a page to another in another language. */
function wayIn(html: string, path: string): string[] {
  const link = new RegExp(`<a href="${base}${path}" lang="([^"]*)" hreflang[^>]*>([^<]*)</a>`);
  return (link.exec(html) ?? []).slice(1).map((text) => text.trim());
}

describe.each(['', 'figures/', 'figures/barcos/', 'quotations/', 'quotations/soule-luz/', 'kept/'])(
  'the page %s of a story in two languages',
  (part) => {
    test('names both, and the original for whoever reads neither', () => {
      for (const story of [original, translation]) {
        expect(versionsIn(htmlOf(story + part))).toEqual([
          ['es', original + part],
          ['en', translation + part],
          ['x-default', original + part],
        ]);
      }
    });
  },
);

test('what is told in one language alone names none', () => {
  expect(versionsIn(htmlOf('stories/night-ferry/'))).toEqual([]);
});

test('each story leads to the other in the words of the language there', () => {
  expect(wayIn(htmlOf(original), translation)).toEqual(['en', 'Read in English']);
  expect(wayIn(htmlOf(translation), original)).toEqual(['es', 'Leer en español']);
});

test('a figure and a quotation lead to themselves in the other language', () => {
  const [figure, quotation] = ['figures/barcos/', 'quotations/soule-luz/'];
  expect(wayIn(htmlOf(translation + figure), original + figure)).toEqual([
    'es',
    '3.400 barcos que pasan de noche cada año',
  ]);
  expect(wayIn(htmlOf(original + quotation), translation + quotation)).toEqual([
    'en',
    '“Light is no luxury”',
  ]);
});

test('the sitemap names both for each of their pages', () => {
  const [, entry = ''] =
    /<url>(<loc>[^<]*stories\/punta-light\/figures\/barcos\/<\/loc>.*?)<\/url>/.exec(
      file('sitemap.xml'),
    ) ?? [];
  expect(
    [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="(..)" href="([^"]*)"/g)].map(
      ([, ...told]) => told,
    ),
  ).toEqual([
    ['es', `${host}${original}figures/barcos/`],
    ['en', `${host}${translation}figures/barcos/`],
  ]);
});

test('structured data tell which is the original', () => {
  const dataOf = (path: string) =>
    JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(htmlOf(path))?.[1] ?? 'null',
    ) as unknown;
  expect(dataOf(translation)).toMatchObject({
    translationOfWork: { url: host + original, inLanguage: 'es' },
  });
  expect(dataOf(original)).toMatchObject({
    workTranslation: [{ url: host + translation, inLanguage: 'en' }],
  });
});

test('feeds, data and every kept form lead from one to the other', () => {
  expect(file('atom.xml')).toMatch(
    /<link rel="alternate" type="text\/html" hreflang="es" href="[^"]*faro-de-punta\/"/,
  );
  expect(file(`${translation}figures.json`)).toContain('"translationOf": "faro-de-punta"');
  for (const form of ['html', 'txt', 'md']) {
    expect(file(`${translation}punta-light.${form}`)).toContain(`${host}${original}`);
    expect(file(`${translation}punta-light.${form}`)).toContain('Leer en español');
  }
});

test('lists tell the story once, in the language of the site, with the way to the other', () => {
  for (const path of ['sections/world/', 'archive/2026-11/']) {
    const html = htmlOf(path);
    expect(html.match(/The light of Punta Brava is lit again *<\/a>/g)).toHaveLength(1);
    expect(html).not.toContain('El faro de Punta Brava');
    expect(html).toContain('Leer en español');
  }
  expect(htmlOf('figures/')).toContain('Years that the light was out');
  expect(htmlOf('figures/')).not.toContain('Años que el faro estuvo apagado');
  expect(htmlOf('people/ingrid-soule/')).toContain('Light is no luxury');
  expect(htmlOf('people/ingrid-soule/')).not.toContain('La luz no es un lujo');
});
