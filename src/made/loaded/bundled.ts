import { join } from 'node:path';
import { madeOfCode } from '../../cache/code-of.ts';
import { withImported } from '../../cache/imported.ts';
import { bundleOf, wordsOfScripts } from '../../offline/bundle.ts';

const source = join(import.meta.dirname, '../..');

/**
 * A script for browsers with all that it imports, bundled once for the same code.
 * @param script its path below `src/`
 */
export function bundled(script: string): Promise<string> {
  const path = join(source, script);
  const bundler = join(source, 'offline/bundle.ts');
  return madeOfCode(
    `${script} as a script`,
    (read) => withImported([path, wordsOfScripts, bundler], read),
    () => bundleOf(path),
  );
}
