import { describe, expect, it } from 'vitest';
import type { FoundQuotation } from '../../../src/reading/types.ts';
import { parseMarks } from '../../corpus/scoring/marks.ts';
import { placeMarks } from '../../corpus/scoring/place.ts';
import { scoreQuotations } from '../../corpus/scoring/quotations.ts';

const text = '“We wait,” the Met said. “Too long,” a driver said.';
const marks = placeMarks(
  text,
  parseMarks(`
lang: en
figures: []
quotations:
  - { text: "We wait,", kind: direct, speaker: Met }
  - { text: "Too long,", kind: [direct, partial], speaker: null }
problems: []`).quotations,
);

function find(words: string, kind: FoundQuotation['kind'], speaker: string | null) {
  const start = text.indexOf(words);
  const at = { start, end: start + words.length };
  const item: FoundQuotation = {
    ...{ passage: 0, span: at, marked: at, sentence: at, speakerSpan: null, verbSpan: null },
    ...{ text: words, kind, speaker },
  };
  return { at, item };
}

const met = find('We wait,', 'direct', 'the Met');
const driver = find('Too long,', 'partial', null);

const score = (found: ReturnType<typeof find>[]) => scoreQuotations(marks, found, () => undefined);

describe('the score of quotations', () => {
  it.each([
    {
      what: 'all right',
      found: [met, driver],
      expected: { right: 2, kindRight: 2, speakerRight: 1, speakerWrong: 0 },
    },
    { what: 'one missed', found: [met], expected: { right: 1, found: 1, speakerRight: 1 } },
    {
      what: 'another extent',
      found: [met, find('Too long', 'direct', null)],
      expected: { right: 1, found: 2 },
    },
    {
      what: 'another kind',
      found: [find('We wait,', 'phrase', null), driver],
      expected: { right: 2, kindRight: 1 },
    },
    {
      what: 'no name',
      found: [find('We wait,', 'direct', null), driver],
      expected: { speakerRight: 0, speakerWrong: 0 },
    },
    {
      what: 'a wrong name',
      found: [find('We wait,', 'direct', 'Ann'), driver],
      expected: { speakerRight: 0, speakerWrong: 1 },
    },
    {
      what: 'a name for nobody',
      found: [met, find('Too long,', 'direct', 'Met')],
      expected: { speakerRight: 1, speakerWrong: 1 },
    },
  ])('$what', ({ found, expected }) => {
    expect(score(found)).toMatchObject({ marked: 2, named: 1, ...expected });
  });
});
