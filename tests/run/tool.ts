import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Count } from './count.ts';

interface Call {
  args: (report: string) => string[];
  environment?: (report: string) => Record<string, string>;
  /** Reads the JSON that the tool wrote to the file `report`. */
  count?: (report: unknown) => Count;
}

const none: Count = { passed: 0, failures: [], leftOut: [] };

/**
 * Runs a tool that `npm` has put on the path, and counts its tests.
 * One that fails without a failing test counts as one: it broke before it could run them.
 */
export function runTool(name: string, { args, environment, count }: Call): Count {
  const folder = mkdtempSync(join(tmpdir(), 'tearsheet-report-'));
  const report = join(folder, 'report.json');
  try {
    const { error, status, signal } = spawnSync(name, args(report), {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...environment?.(report) },
    });
    const counted =
      count && existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : none;
    if (error) throw error;
    if (status === 0 || counted.failures.length > 0) return counted;
    const broke = { name, why: `It ended with ${signal ?? `status ${String(status)}`}.` };
    return { ...counted, failures: [broke] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
