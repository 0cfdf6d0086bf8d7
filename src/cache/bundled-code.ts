import { digestOf } from './digest.ts';

const entry = 'code-of';

/**
 * A digest of the code behind what a module exports under a name: of that and of all of ours that it calls. Packages,
 * comments and types do not change it.
 * @param module the module's path
 */
export async function bundledCode(module: string, name: string): Promise<string> {
  const source = `export { ${name} } from ${JSON.stringify(module)};`;
  // What bundles takes longer to load than most builds need it.
  const { rolldown } = await import('rolldown');
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
  // One text, whose order is that of the imports.
  const {
    output: [file],
  } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return digestOf([file.code]);
}
