import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';
import { changes } from './stated/en-changes.ts';
import { right } from './stated/en-right.ts';
import { shares } from './stated/en-shares.ts';
import { sums } from './stated/en-sums.ts';

/** The errors of arithmetic in a text: kind, and the figures that do not agree. */
function errorsOf(text: string, lang: string): string[] {
  const { relations, figures } = readingOf(text, lang);
  return relations
    .filter(({ holds }) => holds === 'no')
    .map(
      ({ kind, parts, total }) =>
        `${kind}: ${[...parts, total ?? -1].map((index) => figures[index]?.text ?? '100%').join(' / ')}`,
    );
}

const versionOf = (text: string, version: 1 | 2): string =>
  text.replace(/\{([^|]*)\|([^}]*)\}/g, `$${version}`);

describe.each([
  { lang: 'en', kind: 'sum', texts: sums },
  { lang: 'en', kind: 'share', texts: shares },
  { lang: 'en', kind: 'change', texts: changes },
])('a $kind that is stated, in $lang', ({ lang, kind, texts }) => {
  it.each(texts.map((text) => versionOf(text, 1)))('right: %s', (text) => {
    expect(errorsOf(text, lang)).toEqual([]);
  });

  it.each(texts.map((text) => versionOf(text, 2)))('wrong: %s', (text) => {
    expect(errorsOf(text, lang)).toEqual([expect.stringContaining(`${kind}: `)]);
  });
});

it.each(right)('nothing wrong: %s', (text) => {
  expect(errorsOf(text, 'en')).toEqual([]);
});
