import { z } from 'zod';

/** A test that failed: its file and name, and why. */
export interface Failure {
  name: string;
  why: string;
}

/**
 * How many tests ran and how they ended; `leftOut` names those that this machine could not run, and `unsteady` are those
 * that failed at first and count as passed: when they were run again, they did.
 */
export interface Count {
  passed: number;
  failures: Failure[];
  unsteady: Failure[];
  leftOut: string[];
}

/** The count of what has no tests of its own, or has not come to them. */
export const none: Count = { passed: 0, failures: [], unsteady: [], leftOut: [] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['passed', 'failed']),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  file: z.string(),
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      annotations: z.array(z.object({ description: z.string().optional() })),
      results: z.array(z.object({ error: z.object({ message: z.string() }).optional() })),
    }),
  ),
});

interface Suite {
  specs: z.infer<typeof playwrightSpec>[];
  suites?: Suite[] | undefined;
}

const playwrightSuite: z.ZodType<Suite> = z.object({
  specs: z.array(playwrightSpec),
  suites: z.lazy(() => z.array(playwrightSuite)).optional(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number() }),
  suites: z.array(playwrightSuite),
});

/**
 * Reads the report of vitest's reporter `json`. A file that could not be loaded is a failure too, and so is one of whose
 * tests none failed: what prepares them did, and those that it kept from running are called skipped like any other.
 */
export function countVitest(report: unknown): Count {
  const { numPassedTests, testResults } = vitestReport.parse(report);
  const files = testResults.map(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${file}: ${fullName}`,
        why: failureMessages.join('\n'),
      }));
    const unprepared = status === 'failed' && failed.length === 0;
    return {
      failures: unprepared
        ? [{ name: file, why: message || 'What prepares its tests failed; it is told above.' }]
        : failed,
      leftOut: unprepared
        ? []
        : assertionResults
            .filter((result) => result.status === 'skipped')
            .map(({ fullName }) => fullName),
    };
  });
  return {
    ...none,
    passed: numPassedTests,
    failures: files.flatMap(({ failures }) => failures),
    leftOut: files.flatMap(({ leftOut }) => leftOut),
  };
}

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Reads the report of Playwright's reporter `json`. */
export function countPlaywright(report: unknown): Count {
  const { stats, suites } = playwrightReport.parse(report);
  const specs = suites.flatMap(specsOf);
  const leftOut = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations: [why] }) => `${title} (${why?.description ?? ''})`),
  );
  const failed = (as: 'unexpected' | 'flaky') =>
    specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === as)
        .map(({ results: [first] }) => ({
          name: `${file}: ${title}`,
          why: first?.error?.message ?? '',
        })),
    );
  return {
    passed: stats.expected + stats.flaky,
    failures: failed('unexpected'),
    unsteady: failed('flaky'),
    leftOut,
  };
}

/** How many tests were left out for each reason, which stands in their names: “(needs Java)”. */
export function reasonsOf(leftOut: readonly string[]): Map<string, number> {
  const reason = (test: string) => /\((needs [^)]+)\)/.exec(test)?.[1] ?? test;
  const groups = Map.groupBy(leftOut, reason);
  return new Map([...groups].map(([why, tests]) => [why, tests.length]));
}

/** Adds the counts of several steps. */
export const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failures: counts.flatMap(({ failures }) => failures),
  unsteady: counts.flatMap(({ unsteady }) => unsteady),
  leftOut: counts.flatMap(({ leftOut }) => leftOut),
});
