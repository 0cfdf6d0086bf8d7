import { describe, expect, test } from 'vitest';
import { hardCases } from './hard-cases.ts';
import { speakersOf } from '../reading-of.ts';

/**
 * Of the quotations in texts where it is hard to tell who speaks: how many at least are answered rightly, and how many
 * at most get the name of somebody else. A wrong name is worse than none.
 */
const KEPT: Record<string, { right: number; wrong: number }> = {
  en: { right: 32, wrong: 28 },
  es: { right: 40, wrong: 30 },
};

describe.each(Object.entries(hardCases))('hard cases in %s', (lang, cases) => {
  const answers = cases.flatMap(([text, speakers]) => {
    const found = speakersOf(text, lang);
    return speakers.map((speaker, at) => ({ wanted: speaker, given: found[at] ?? null }));
  });
  const right = answers.filter(({ wanted, given }) => given === wanted).length;
  const wrong = answers.filter(({ wanted, given }) => given !== null && given !== wanted).length;

  test(`of ${answers.length} answers as many are right as before`, () => {
    expect(right).toBeGreaterThanOrEqual(KEPT[lang]?.right ?? answers.length);
  });

  test('no more names are wrong than before', () => {
    expect(wrong).toBeLessThanOrEqual(KEPT[lang]?.wrong ?? 0);
  });
});
