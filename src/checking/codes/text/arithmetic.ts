import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';
import { examplesOf, statements } from './statements.ts';

export const arithmetic = {
  'sum-wrong': {
    severity: 'error',
    title: 'Parts that do not make the total',
    expected: 'parts that make the total, each number taken as it is rounded',
    mend: 'Compare the numbers with the source; if the source says so too, answer with a note: `answers: sum-wrong`.',
    about: `Where the words state a sum, parts and total are compared, and so are shares of one whole that nothing belongs to twice. ${examplesOf(statements['sum-wrong'])} Every number is taken as it is rounded: 8,000 stands for anything from 7,500 to 8,499, and “at least” opens it upward. This is raised only where no such reading holds.`,
    example: inProse(
      'The war has caused at least 8,000 deaths and 13,800 injuries, 21,000 casualties in all.',
    ),
  },
  'sum-rounded': {
    severity: 'remark',
    title: 'A total that holds only if numbers are rounded',
    expected: 'the same total to the last digit; only rounded numbers could explain the difference',
    mend: 'Look the numbers up. If the source gives them so, leave them: readers are told what they make as printed, and that they may be rounded.',
    about:
      'The printed parts make another number than the printed total, but rounded numbers stand for a span of numbers, and within those spans the total is right.',
    example: inProse(
      'The war has caused 8,000 deaths and 13,300 injuries, 21,000 casualties in all.',
    ),
  },
  'share-wrong': {
    severity: 'error',
    title: 'A share that is not that of its numbers',
    expected: 'the share that part and whole give, each number taken as it is rounded',
    mend: 'Compare the numbers with the source; if the source says so too, answer with a note: `answers: share-wrong`.',
    about: `Where the words state that x of y is z per cent, or a third, or half, the three are compared; and so is a share that is told twice. ${examplesOf(statements['share-wrong'])} A percentage is taken to the unit, a round one as one more or less; a fraction in words allows three in a hundred.`,
    example: inProse('50 of the 200 ships, or 40 percent, carried wheat.'),
  },
  'change-wrong': {
    severity: 'error',
    title: 'A change that is not that of its numbers',
    expected: 'the change that the numbers before and after give, each taken as it is rounded',
    mend: 'Compare the numbers with the source; if the source says so too, answer with a note: `answers: change-wrong`.',
    about: `Where the words state a change, its size and direction are compared with the numbers. ${examplesOf(statements['change-wrong'])}`,
    example: inProse('Deliveries doubled from 20 to 30.'),
  },
} as const satisfies Record<string, CodeEntry>;
