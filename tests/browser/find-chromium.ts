import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Ubuntu puts a script in the place of Chromium that only says how to install it, so each is asked. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && stdout.includes('Chrom');
}

/** Path of an installed Chromium or Chrome: `CHROMIUM`, the system's, Playwright's; `null` where there is none. */
export function findChromium(): string | null {
  if (env['CHROMIUM']) return env['CHROMIUM'];
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere, chromium.executablePath()].find(answers) ?? null;
}

function tryTo(command: string, args: string[], seconds: number): void {
  console.log(`No Chromium found: trying “${command} ${args.join(' ')}” …`);
  spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000 });
}

/**
 * Path of a Chromium, installed now if it has to be.
 * @throws where none is to be had; the message says how to get one.
 */
export function findOrInstallChromium(): string {
  const installers = [
    () => undefined,
    () => tryTo('playwright', ['install', 'chromium'], 180),
    () => {
      if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
      tryTo('apt-get', ['update'], 120);
      tryTo('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 300);
    },
  ];
  for (const install of installers) {
    install();
    const found = findChromium();
    if (found !== null) return found;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (on Debian: sudo apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium), or set CHROMIUM to the path of one.',
  );
}
