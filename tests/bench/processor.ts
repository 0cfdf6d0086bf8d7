import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';

/** What a run of a command took. */
export interface Cost {
  /** Of the processor, in all threads. */
  seconds: number;
  /** At most at any time. */
  megabytes: number;
  output: string;
}

const atEnd = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error('cost ' + (user + system) + ' ' + process.resourceUsage().maxRSS);
})`;

/**
 * Runs a script of Node in a folder and tells what it took. Of a busy machine the clock says little, so time is that of
 * the processor.
 * @throws with what it says where it fails
 */
export function costOf(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Cost {
  const report = `--import=data:text/javascript,${encodeURIComponent(atEnd)}`;
  const { status, stdout, stderr } = spawnSync(execPath, [report, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  const [, time, size] = /^cost (\d+) (\d+)$/m.exec(stderr) ?? [];
  return { seconds: Number(time) / 1e6, megabytes: Number(size) / 1000, output: stdout };
}
