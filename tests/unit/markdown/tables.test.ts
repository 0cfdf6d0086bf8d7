import { expect, it } from 'vitest';
import { complaintsOf, versionOf } from '../../sums/cases.ts';

it.each([
  [
    'a column with a total',
    '| Region | Farms | Cattle |\n| --- | --- | --- |\n| North | 120 | 4,300 |\n| South | 85 | 2,750 |\n| Total | 205 | {7,050|8,050} |',
  ],
  [
    'a row with a total',
    '| Party | North | South | Total |\n| --- | --- | --- | --- |\n| Blues | 12 | 9 | {21|25} |\n| Reds | 8 | 14 | 22 |',
  ],
  ['a list with a total', '- Men: 14\n- Women: 19\n- Children: 7\n- Total: {40|46}'],
])('%s', (_, text) => {
  expect(complaintsOf(versionOf(text, 'right'), 'en')).toEqual([]);
  expect(complaintsOf(versionOf(text, 'wrong'), 'en')).toMatchObject([{ code: 'sum-doubtful' }]);
});

it.each([
  [
    'a mean',
    '| Year | Deaths |\n| --- | --- |\n| North | 40 |\n| South | 60 |\n| Total mean | 50 |',
  ],
  [
    'a cell without a number',
    '| Region | Cattle |\n| --- | --- |\n| North | 4,300 |\n| East | none |\n| South | 2,750 |\n| Total | 8,050 |',
  ],
  ['shares', '| Party | Share |\n| --- | --- |\n| Blues | 40% |\n| Reds | 30% |\n| Total | 90% |'],
])('nothing is said of %s', (_, text) => {
  expect(complaintsOf(text, 'en')).toEqual([]);
});
