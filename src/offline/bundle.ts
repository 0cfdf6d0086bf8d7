import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { siteLanguage } from '../wording/index.ts';

/** The words of scripts in the language of the site alone: those of all languages are too much to be loaded. */
export const wordsOfScripts = join(import.meta.dirname, '../wording', siteLanguage, 'scripts.ts');

const ownWords: Plugin = {
  name: 'own-words',
  resolveId: {
    filter: { id: /\/wording\/scripts\.ts$/ },
    handler: () => wordsOfScripts,
  },
};

/** The table of the words that multiply a number, in the place of all languages that it is made of. */
const scaleTable: Plugin = {
  name: 'scale-table',
  load: {
    filter: { id: /\/search\/scale-words\.ts$/ },
    handler: async () => {
      // Only where something is bundled: all languages take long to load.
      const { scaleWords } = await import('../search/scale-words.ts');
      return `export const scaleWords = ${JSON.stringify(scaleWords)};`;
    },
  },
};

/** A script and all that it imports as the text of one plain file for browsers. */
export async function bundleOf(script: string): Promise<string> {
  // What bundles takes longer to load than most builds need it.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: script,
    platform: 'browser',
    plugins: [ownWords, scaleTable],
  });
  const {
    output: [file],
  } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return file.code;
}
