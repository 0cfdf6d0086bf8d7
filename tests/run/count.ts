import { z } from 'zod';

/** How many tests ran and how they ended; `leftOut` names those that this machine could not run. */
export interface Count {
  passed: number;
  failed: number;
  leftOut: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Reads the report of vitest's reporter `json`. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const results = testResults.flatMap((file) => file.assertionResults);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    leftOut: results.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName),
  };
}

/** Reads the report of Playwright's reporter `json`. */
export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, leftOut: [] };
}

/** Adds the counts of several steps. */
export const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  leftOut: counts.flatMap(({ leftOut }) => leftOut),
});
