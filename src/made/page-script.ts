import { join } from 'node:path';
import { digestOf } from '../cache/digest.ts';
import { bundleOf } from '../offline/bundle.ts';

let script: Promise<{ name: string; code: string }> | undefined;

/** The one script of every page, under a name that changes with it. */
export function pageScript(): Promise<{ name: string; code: string }> {
  script ??= bundleOf(join(import.meta.dirname, '../browser/page.ts')).then((code) => ({
    name: `page-${digestOf([code]).slice(0, 8)}.js`,
    code,
  }));
  return script;
}
