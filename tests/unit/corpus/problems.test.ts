import { describe, expect, it } from 'vitest';
import type { FoundFigure, Reading, Relation } from '../../../src/reading/types.ts';
import { parseMarks } from '../../corpus/scoring/marks.ts';
import { scoreProblems } from '../../corpus/scoring/problems.ts';

const at = { start: 0, end: 1 };

function reading(holds: Relation['holds'][], malformed = false): Reading {
  const figure: FoundFigure = {
    ...{
      passage: 0,
      span: at,
      marked: at,
      sentence: at,
      text: '1',
      headed: null,
      value: 1,
      kind: 'plain',
      unit: null,
      qualifier: null,
      sense: null,
      bound: null,
      saidBy: null,
    },
    malformed,
  };
  const relations = holds.map((held): Relation => ({
    kind: 'sum',
    passage: 0,
    cue: at,
    total: 0,
    parts: [0],
    holds: held,
  }));
  return { sentences: [], figures: [figure], quotations: [], relations, doubts: [], unpaired: [] };
}

const marks = (problems: string, malformed = 'false') =>
  parseMarks(`
lang: en
figures: [{ text: "1", value: 1, malformed: ${malformed} }]
quotations: []
problems: [${problems}]`);

describe('the score of the checks', () => {
  it.each([
    {
      what: 'silent on what holds',
      of: marks(''),
      read: reading(['exactly', 'rounding']),
      missed: 0,
      falseAlarms: 0,
    },
    {
      what: 'an error told',
      of: marks('sum-wrong'),
      read: reading(['no']),
      missed: 0,
      falseAlarms: 0,
    },
    {
      what: 'an error missed',
      of: marks('sum-wrong'),
      read: reading(['exactly']),
      missed: 1,
      falseAlarms: 0,
    },
    {
      what: 'another error told',
      of: marks('change-wrong'),
      read: reading(['no']),
      missed: 1,
      falseAlarms: 1,
    },
    {
      what: 'told once too often',
      of: marks('sum-wrong'),
      read: reading(['no', 'no']),
      missed: 0,
      falseAlarms: 1,
    },
    {
      what: 'a false malformed number',
      of: marks(''),
      read: reading([], true),
      missed: 0,
      falseAlarms: 1,
    },
    {
      what: 'one that is fair',
      of: marks('', 'either'),
      read: reading([], true),
      missed: 0,
      falseAlarms: 0,
    },
  ])('$what', ({ of, read, missed, falseAlarms }) => {
    expect(scoreProblems(of, read, () => undefined)).toMatchObject({ missed, falseAlarms });
  });

  it('counts the false alarms of right texts apart', () => {
    const onRight = scoreProblems(marks(''), reading(['no']), () => undefined);
    const onWrong = scoreProblems(marks('share-wrong'), reading(['no']), () => undefined);
    expect([onRight.falseAlarmsOnRight, onWrong.falseAlarmsOnRight]).toEqual([1, 0]);
  });
});
