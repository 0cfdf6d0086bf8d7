import { findOrInstallChromium } from '../browser/find-chromium.ts';
import { countPlaywright, countVitest, type Count } from './count.ts';
import { runTool } from './tool.ts';

const vitest = (project: string): Count =>
  runTool('vitest', {
    args: (report) => [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: countVitest,
  });

/** The steps of the test run in their order; each answers with the count of its tests. */
export const steps = {
  lint: () => runTool('npm', { args: () => ['run', 'lint'] }),
  unit: () => vitest('unit'),
  built: () => vitest('built'),
  browser: () =>
    runTool('playwright', {
      args: () => ['test', '--reporter=list,json'],
      environment: (report) => ({
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        CHROMIUM: findOrInstallChromium(),
      }),
      count: countPlaywright,
    }),
} satisfies Record<string, () => Count>;

export type StepName = keyof typeof steps;
