import { expect, test } from 'vitest';
import { countPlaywright, countVitest, reasonsOf, sum } from '../../run/count.ts';

const vitestReport = {
  numPassedTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'holds', status: 'passed', failureMessages: [] },
        { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1 to be 2'] },
        { fullName: 'needs a browser', status: 'skipped', failureMessages: [] },
      ],
    },
    {
      name: 'b.test.ts',
      status: 'failed',
      message: 'Cannot find module',
      assertionResults: [],
    },
    {
      name: 'c.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'waits for a hook that fails', status: 'skipped', failureMessages: [] },
      ],
    },
    {
      name: 'd.test.ts',
      status: 'passed',
      message: '',
      assertionResults: [
        { fullName: 'needs another browser', status: 'skipped', failureMessages: [] },
      ],
    },
  ],
};

const spec = (title: string, status: string, message?: string) => ({
  file: 'a.spec.ts',
  title,
  tests: [
    {
      status,
      annotations: status === 'skipped' ? [{ description: 'needs wget' }] : [],
      results: [
        message === undefined ? {} : { error: { message } },
        ...(status === 'flaky' ? [{}] : []),
      ],
    },
  ],
});

const playwrightReport = {
  stats: { expected: 1, flaky: 1 },
  suites: [
    {
      specs: [
        spec('holds', 'expected'),
        spec('breaks', 'unexpected', 'Timed out'),
        spec('mirrors', 'skipped'),
      ],
      suites: [{ specs: [spec('wavers', 'flaky', 'Not yet')] }],
    },
  ],
};

test('what failed is known by its file, its name and its reason, and what was left out by its name', () => {
  expect(countVitest(vitestReport)).toEqual({
    passed: 1,
    failures: [
      { name: 'a.test.ts: breaks', why: 'expected 1 to be 2' },
      { name: 'b.test.ts', why: 'Cannot find module' },
      { name: 'c.test.ts', why: 'What prepares its tests failed; it is told above.' },
    ],
    unsteady: [],
    leftOut: ['needs a browser', 'needs another browser'],
  });
  expect(countPlaywright(playwrightReport)).toEqual({
    passed: 2,
    failures: [{ name: 'a.spec.ts: breaks', why: 'Timed out' }],
    unsteady: [{ name: 'a.spec.ts: wavers', why: 'Not yet' }],
    leftOut: ['mirrors (needs wget)'],
  });
});

test('what was left out is told by what the machine lacks', () => {
  const leftOut = ['a (needs Java)', 'mirrors (needs wget)', 'b (needs Java)', 'c'];
  expect([...reasonsOf(leftOut)]).toEqual([
    ['needs Java', 2],
    ['needs wget', 1],
    ['c', 1],
  ]);
});

test('steps add up', () => {
  const both = sum([countVitest(vitestReport), countPlaywright(playwrightReport)]);
  expect(both.passed).toBe(3);
  expect(both.failures).toHaveLength(4);
  expect(both.unsteady).toHaveLength(1);
  expect(both.leftOut).toEqual([
    'needs a browser',
    'needs another browser',
    'mirrors (needs wget)',
  ]);
});
