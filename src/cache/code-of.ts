import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { packages } from './cache.ts';
import { digestOf } from './digest.ts';

const entry = 'code-of';
const known = new Map<string, Promise<string>>();

/**
 * A digest of the code behind what a module exports under a name: of that and of all of ours that it calls. Packages,
 * comments and types do not change it.
 * @param module the module's path
 */
export function codeOf(module: string, name: string): Promise<string> {
  const source = `export { ${name} } from ${JSON.stringify(module)};`;
  const digest = known.get(source) ?? bundled(source).then((code) => digestOf([code]));
  known.set(source, digest);
  return digest;
}

let versions: Promise<string> | undefined;

/** A digest of the versions of all packages, by the file that npm writes when it has installed them. */
export function packageVersions(): Promise<string> {
  versions ??= readFile(join(packages(), '.package-lock.json'))
    .catch(() => '')
    .then((lock) => digestOf([lock]));
  return versions;
}

/** The same, and of the versions of all packages. */
export async function codeAndPackagesOf(module: string, name: string): Promise<string> {
  return digestOf([await codeOf(module, name), await packageVersions()]);
}

/** What a module needs of our code, as one text whose order is that of the imports. */
async function bundled(source: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    // Packages are named, our modules have a path.
    external: (id) => id !== entry && !/^[./]|^[A-Za-z]:/.test(id),
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const {
    output: [file],
  } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return file.code;
}
