import { join, relative, sep } from 'node:path';
import { allCode, allCodeNow, packageVersions } from './all-code.ts';
import { bundledCode } from './bundled-code.ts';
import { cached, type Cache } from './cache.ts';
import { digestOf } from './digest.ts';

const source = join(import.meta.dirname, '..');
const known = new Map<string, Promise<string>>();

/**
 * A digest of the code behind what a module of ours exports under a name: of that and of all of ours that it calls.
 * Packages, comments and types do not change it.
 * @param module the module's path
 */
export function codeOf(module: string, name: string): Promise<string> {
  return madeOfCode(module, name, () => bundledCode(module, name));
}

/** The same, and of the versions of all packages. */
export async function codeAndPackagesOf(module: string, name: string): Promise<string> {
  return digestOf([await codeOf(module, name), await packageVersions()]);
}

/**
 * What is made of a module of ours and of all that it imports, as a bundle is: cached until any of our code changes, since
 * to look at all of it takes less than to bundle one module.
 * @param what tells it from what else is made of that module
 */
export function madeOfCode(
  module: string,
  what: string,
  make: () => Promise<string>,
): Promise<string> {
  const name = `${relative(source, module).split(sep).join('/')} ${what}`;
  const made = known.get(name) ?? lasting(name, make);
  known.set(name, made);
  return made;
}

async function lasting(name: string, make: () => Promise<string>): Promise<string> {
  return madeOnce(name, make, await allCode(), allCodeNow, cached);
}

/**
 * What is made of code, cached under a digest of that code.
 * @param code the code as it was looked at
 * @param codeNow the same as it stands by now: what was changed while something was made of it has another name
 */
export async function madeOnce(
  name: string,
  make: () => Promise<string>,
  code: string,
  codeNow: () => Promise<string>,
  cache: Cache,
): Promise<string> {
  const bytes = await cache(`code-${digestOf([code, name]).slice(0, 32)}`, async () => {
    const made = await make();
    return Buffer.from(JSON.stringify([await codeNow(), made]));
  });
  const [madeOf, made] = JSON.parse(Buffer.from(bytes).toString()) as [string, string];
  return madeOf === code ? made : make();
}
