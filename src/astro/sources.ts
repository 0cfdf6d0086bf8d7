import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFiles } from '../content-folder/content-files.ts';
import { examinedIn } from './examined.ts';

/**
 * Keeps the source of each file of content and derives nothing: the store is not emptied when code changes, so whatever
 * is derived would grow stale in it. In a build the sources are those that were examined, and no file is read again.
 */
export const sources: Loader = {
  name: 'content-sources',
  load: async ({ store, config, watcher }) => {
    const content = fileURLToPath(new URL('./content/', config.root));
    const fill = async () => {
      const files = examinedIn(config) ?? (await contentFiles(content)).files;
      store.clear();
      for (const file of files) store.set({ id: file.path, data: { ...file } });
    };
    await fill();
    watcher?.add(content);
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (path: string) => {
        if (path.startsWith(content)) void fill();
      });
    }
  },
};
