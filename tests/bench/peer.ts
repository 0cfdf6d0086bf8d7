import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The library that the reading is measured against; installed for the benchmark alone. */
export const peer = { name: 'compromise', version: '14.17.0' };

interface Document {
  numbers: () => { json: () => unknown };
  quotations: () => { json: () => unknown };
}

interface InstalledPeer {
  /** Finds numbers and quotations in an English text. */
  read: (text: string) => void;
  remove: () => void;
}

/** Installs the peer into a temporary folder; `null` where npm cannot fetch it. */
export function installPeer(): InstalledPeer | null {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const remove = () => {
    rmSync(folder, { recursive: true });
  };
  try {
    const what = `${peer.name}@${peer.version}`;
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    execFileSync('npm', ['install', '--prefix', folder, ...quiet, what], { stdio: 'pipe' });
    const nlp = createRequire(join(folder, 'index.js'))(peer.name) as (text: string) => Document;
    const read = (text: string) => {
      const document = nlp(text);
      document.numbers().json();
      document.quotations().json();
    };
    return { read, remove };
  } catch {
    remove();
    return null;
  }
}
