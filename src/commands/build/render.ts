import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../addresses.ts';
import { examined } from '../../astro/examined.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import { CannotRun } from '../terminal/run.ts';

/** What Vite and Astro tell code of a build under these names, a shell that has them would tell instead. */
const known = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Lets Astro render pages of a project, from these files of content, into a folder. Its stores stand in the room, so that nothing of an earlier build
 * can come back; so do the project's packages, for the code that Astro runs there.
 * @throws CannotRun with what Astro says
 */
export async function render(
  project: string,
  host: Host,
  files: readonly ContentFile[],
  room: string,
  into: string,
): Promise<void> {
  await symlink(join(project, 'node_modules'), join(room, 'node_modules'), 'junction');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // A shell that says otherwise would have Astro build drafts too.
  process.env['NODE_ENV'] = 'production';
  for (const name of known) Reflect.deleteProperty(process.env, name);
  const { build } = await import('astro');
  // Unless its output is below the working folder, Astro leaves there the code that it renders with, away from its packages.
  const calledFrom = process.cwd();
  process.chdir(room);
  try {
    await build({
      ...host,
      root: project,
      outDir: into,
      cacheDir: join(room, 'astro'),
      publicDir: join(room, 'no public files'),
      vite: { cacheDir: join(room, 'vite'), plugins: [examined(files)] },
      logLevel: 'error',
    });
  } catch (error) {
    throw new CannotRun(`The pages could not be rendered. ${said(error)}`);
  } finally {
    process.chdir(calledFrom);
  }
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const loc = 'loc' in error && typeof error.loc === 'object' ? (error.loc ?? {}) : {};
  const file = 'file' in loc && typeof loc.file === 'string' ? loc.file : null;
  const line = 'line' in loc && typeof loc.line === 'number' ? `:${loc.line}` : '';
  return `${error.name}: ${error.message}${file === null ? '' : `\n  in ${file}${line}`}`;
}
