import { rolldown, type Plugin } from 'rolldown';

const suffix = '?bundle';

/** Lets `import code from './worker.ts?bundle'` give a script and all that it imports as the text of one plain file. */
export function bundled(): Plugin {
  return {
    name: 'bundled',
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const bundle = await rolldown({ input: id.slice(0, -suffix.length), platform: 'browser' });
      const {
        output: [file],
      } = await bundle.generate({ format: 'iife', minify: true });
      await bundle.close();
      for (const source of file.moduleIds) this.addWatchFile(source);
      return `export default ${JSON.stringify(file.code)}`;
    },
  };
}
