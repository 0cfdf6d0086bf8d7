import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { none, type Count } from './count.ts';

interface Call {
  args: (report: string) => string[];
  environment?: (report: string) => Record<string, string>;
  /** Reads the JSON that the tool wrote to the file `report`. */
  count?: (report: unknown) => Count;
  /** Told beside others, it is heard out first: what it said is printed whole under this title. */
  title?: string | undefined;
  /** It takes what others beside it leave of the cores. */
  waits?: boolean | undefined;
}

/**
 * Runs a tool that `npm` has put on the path, and counts its tests.
 * One that fails without a failing test counts as one: it broke before it could run them.
 */
export async function runTool(
  name: string,
  { args, environment, count, title, waits = false }: Call,
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'tearsheet-report-'));
  const report = join(folder, 'report.json');
  try {
    const { status, signal } = await run(
      name,
      args(report),
      { title, waits },
      { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...environment?.(report) },
    );
    const counted =
      count && existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : none;
    if (status === 0 || counted.failures.length > 0) return counted;
    const broke = { name, why: `It ended with ${signal ?? `status ${String(status)}`}.` };
    return { ...counted, failures: [broke] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(
  name: string,
  args: string[],
  { title, waits }: Pick<Call, 'title' | 'waits'>,
  environment: NodeJS.ProcessEnv,
): Promise<{ status: number | null; signal: string | null }> {
  const out = title === undefined ? 'inherit' : 'pipe';
  const child = spawn(name, args, { stdio: ['ignore', out, out], env: environment });
  // What it starts in turn waits as well.
  if (waits && child.pid !== undefined)
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => said.push(chunk));
  }
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (title !== undefined) stdout.write(`\n── ${title} ──\n${Buffer.concat(said).toString()}`);
  return { status, signal };
}
