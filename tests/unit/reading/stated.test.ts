import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';
import { changes } from './stated/en-changes.ts';
import { fifth, fifthEs, fifthRight, fifthRightEs } from './stated/en-fifth.ts';
import { fourthRight, fourthRightEs } from './stated/en-fourth.ts';
import { right } from './stated/en-right.ts';
import { second, secondRight } from './stated/en-second.ts';
import { shares } from './stated/en-shares.ts';
import { third, thirdRight } from './stated/en-third.ts';
import { sums } from './stated/en-sums.ts';
import { changes as changesEs } from './stated/es-changes.ts';
import { right as rightEs } from './stated/es-right.ts';
import { shares as sharesEs } from './stated/es-shares.ts';
import { sums as sumsEs } from './stated/es-sums.ts';

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

const stated: { lang: string; kind: string; text: string }[] = [
  ...sums.map((text) => ({ lang: 'en', kind: 'sum', text })),
  ...shares.map((text) => ({ lang: 'en', kind: 'share', text })),
  ...changes.map((text) => ({ lang: 'en', kind: 'change', text })),
  ...third.map(([kind, text]) => ({ lang: 'en', kind, text })),
  ...fifth.map(([kind, text]) => ({ lang: 'en', kind, text })),
  ...fifthEs.map(([kind, text]) => ({ lang: 'es', kind, text })),
  ...second.map(([kind, text]) => ({ lang: 'en', kind, text })),
  ...sumsEs.map((text) => ({ lang: 'es', kind: 'sum', text })),
  ...sharesEs.map((text) => ({ lang: 'es', kind: 'share', text })),
  ...changesEs.map((text) => ({ lang: 'es', kind: 'change', text })),
];

/** “{right|wrong}” in a text, one of the two chosen. */
const versionOf = (text: string, version: 1 | 2): string =>
  text.replace(/\{([^|]*)\|([^}]*)\}/g, `$${version}`);

describe('what a text states', () => {
  it.each(stated.map(({ text, ...rest }) => ({ ...rest, text: versionOf(text, 1) })))(
    'holds: $text',
    ({ lang, text }) => {
      expect(errorsOf(text, lang)).toEqual([]);
    },
  );

  it.each(stated.map(({ text, ...rest }) => ({ ...rest, text: versionOf(text, 2) })))(
    'does not hold: $text',
    ({ lang, kind, text }) => {
      expect(errorsOf(text, lang)).toEqual([expect.stringContaining(`${kind}: `)]);
    },
  );
});

it.each([...right, ...secondRight, ...thirdRight, ...fourthRight, ...fifthRight])(
  'nothing is wrong: %s',
  (text) => {
    expect(errorsOf(text, 'en')).toEqual([]);
  },
);

it.each([...rightEs, ...fourthRightEs, ...fifthRightEs])(
  'nothing is wrong in Spanish: %s',
  (text) => {
    expect(errorsOf(text, 'es')).toEqual([]);
  },
);
