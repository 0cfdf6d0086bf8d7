import { totalmem } from 'node:os';
import { findOrInstallChromium } from '../browser/find-chromium.ts';
import { countPlaywright, countVitest, type Count } from './count.ts';
import { runTool } from './tool.ts';

/** How a step is run: beside others under a title, and with which editions, where they are built already. */
export interface How {
  title?: string;
  editions?: string;
  waits?: boolean;
}

const withEditions = ({ editions }: How): Record<string, string> =>
  editions === undefined ? {} : { EDITIONS: editions };

const vitest = (project: string, how: How): Promise<Count> =>
  runTool('vitest', {
    args: (report) => [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    environment: () => withEditions(how),
    count: countVitest,
    title: how.title,
    waits: how.waits,
  });

/**
 * The linter of types collects what it no longer needs for as long as it works, and would be done in half of the time with
 * none of it: it needs 3 GB then, which a machine should have twice and more. Where that is not enough it collects again.
 */
const withRoom = (): Record<string, string> =>
  totalmem() < 8e9 ? {} : { GOGC: 'off', GOMEMLIMIT: `${Math.floor(totalmem() / 2 / 2 ** 20)}MiB` };

/** The steps of the test run; each answers with the count of its tests. */
export const steps = {
  lint: ({ title, waits }) =>
    runTool('npm', { args: () => ['run', 'lint'], environment: withRoom, title, waits }),
  unit: (how) => vitest('unit', how),
  built: (how) => vitest('built', how),
  browser: (how) => {
    const chromium = findOrInstallChromium();
    return runTool('playwright', {
      args: () => ['test', '--reporter=list,json'],
      environment: (report) => ({
        ...withEditions(how),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        CHROMIUM: chromium,
      }),
      count: countPlaywright,
      title: how.title,
    });
  },
} satisfies Record<string, (how: How) => Promise<Count>>;

export type StepName = keyof typeof steps;

/**
 * Steps that follow each other, and those beside them. The browser waits often, for a host or for a frame, and the others
 * take what it leaves of the cores; none of them goes before it, or it would show type later than on any reader's machine.
 * The many small files of `unit` come last, so that both cores are busy to the end: in `built` one test takes a minute.
 */
export const lanes: readonly { waits: boolean; steps: readonly StepName[] }[] = [
  { waits: false, steps: ['browser'] },
  { waits: true, steps: ['built'] },
  { waits: true, steps: ['lint', 'unit'] },
];

/** Steps that look at editions. */
export const lookers: readonly StepName[] = ['built', 'browser'];

/** Builds the editions that several steps look at. */
export const buildEditions = (folder: string): Promise<Count> =>
  runTool('node', { args: () => ['tests/editions/build.ts', folder], title: 'editions' });
