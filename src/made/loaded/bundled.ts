import { join } from 'node:path';
import { madeOfCode } from '../../cache/code-of.ts';
import { bundleOf } from '../../offline/bundle.ts';

/**
 * A script for browsers with all that it imports, bundled once for the same code.
 * @param script its path below `src/`
 */
export function bundled(script: string): Promise<string> {
  const path = join(import.meta.dirname, '../..', script);
  return madeOfCode(path, 'as a script', () => bundleOf(path));
}
