import { join, relative, sep } from 'node:path';
import { asItStands, asSeen, digestOfFiles, packageVersions, type ReadText } from './all-code.ts';
import { bundledCode } from './bundled-code.ts';
import { cached, type Cache } from './cache.ts';
import { digestOf } from './digest.ts';
import { withImported } from './imported.ts';

/** Files of ours of which something is made, by their paths. */
export type Files = ReadonlyMap<string, string>;

const source = join(import.meta.dirname, '..');
const known = new Map<string, Promise<string>>();

/**
 * A digest of the code behind what a module of ours exports under a name: of that and of all of ours that it calls.
 * Packages, comments and types do not change it.
 * @param module the module's path
 */
export function codeOf(module: string, name: string): Promise<string> {
  const bundler = join(import.meta.dirname, 'bundled-code.ts');
  const what = `${relative(source, module).split(sep).join('/')} ${name}`;
  const files = (read: ReadText) => withImported([module, bundler], read);
  return madeOfCode(what, files, () => bundledCode(module, name));
}

/** The same, and of the versions of all packages. */
export async function codeAndPackagesOf(module: string, name: string): Promise<string> {
  return digestOf([await codeOf(module, name), await packageVersions()]);
}

/**
 * What is made of code of ours, as a bundle is: cached until any of that code changes, since to look at all of it takes a
 * hundredth of what bundling it does.
 * @param what tells it from what else is made of code
 * @param files all of ours that it is made of, and what makes it
 */
export function madeOfCode(
  what: string,
  files: (read: ReadText) => Files,
  make: () => Promise<string>,
): Promise<string> {
  const made = known.get(what) ?? lasting(what, files, make);
  known.set(what, made);
  return made;
}

async function lasting(
  what: string,
  files: (read: ReadText) => Files,
  make: () => Promise<string>,
): Promise<string> {
  const code = await digestOfFiles(files(asSeen));
  return madeOnce(what, make, code, () => digestOfFiles(files(asItStands)), cached);
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
