import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../corpus/scoring/corpus.ts';
import { join } from '../../corpus/scoring/joined.ts';
import { placeMarks } from '../../corpus/scoring/place.ts';

const corpus = readCorpus();

describe('the corpus', () => {
  it.each(corpus)(
    '$name: every mark has one place in the text, in order',
    ({ passages, marks }) => {
      const { text } = join(passages);
      expect(() => placeMarks(text, marks.figures ?? [])).not.toThrow();
      expect(() => placeMarks(text, marks.quotations)).not.toThrow();
    },
  );

  it.each(corpus)(
    '$name: a malformed mark and nothing else calls for number-malformed',
    ({ marks }) => {
      const { figures = [], problems = [] } = marks;
      const malformed = figures.filter((mark) => mark.malformed === true);
      const told = problems.filter((code) => code === 'number-malformed');
      expect(told).toHaveLength(malformed.length);
      for (const mark of malformed) expect(mark.value).toBeNull();
    },
  );

  it.each([
    { lang: 'en', open: 298, held: 79 },
    { lang: 'es', open: 165, held: 38 },
    { lang: 'de', open: 23, held: 11 },
  ])('has at least $open open texts in $lang, and $held held back', ({ lang, open, held }) => {
    const texts = corpus.filter((text) => text.lang === lang);
    expect(texts.filter((text) => !text.held).length).toBeGreaterThanOrEqual(open);
    expect(texts.filter((text) => text.held).length).toBeGreaterThanOrEqual(held);
  });
});
