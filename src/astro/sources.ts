import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { isCode } from '../checking/codes/index.ts';
import { contentFiles } from '../content-folder/content-files.ts';
import { writtenNow, type WrittenFile } from '../edition/written.ts';

const place = { file: z.string(), line: z.number(), column: z.number() };

const picture = z.object({
  name: z.string(),
  digest: z.string(),
  width: z.number(),
  height: z.number(),
});

/** A file of content as the collection holds it. */
export const writtenFile = z.object({
  path: z.string(),
  source: z.string().nullable(),
  lastReadable: z.string().nullable(),
  picture: picture.nullable().optional(),
  problems: z.array(
    z.object({
      ...place,
      code: z.custom<WrittenFile['problems'][number]['code']>(
        (code) => typeof code === 'string' && isCode(code),
      ),
      severity: z.enum(['error', 'warning', 'remark']),
      found: z.string(),
      expected: z.string(),
      mend: z.string(),
      related: z.array(z.object({ ...place, what: z.string() })),
    }),
  ),
});

/** For how long after it told of a file the watcher of Vite may tell nothing of the same one, and a little more. In ms. */
const silence = 100;

/**
 * Keeps the source of each file of content, and the one that could last be read, which outlasts a break in the writing.
 * It keeps nothing that is derived from them: the store is not emptied when code changes, so that would grow stale in it.
 */
export const sources: Loader = {
  name: 'content-sources',
  load: async ({ store, config, watcher, logger }) => {
    const content = fileURLToPath(new URL('./content/', config.root));
    const fill = async () => {
      const known = store.values().flatMap(({ data }) => writtenFile.safeParse(data).data ?? []);
      const written = writtenNow(await contentFiles(content), known);
      if (JSON.stringify(written) === JSON.stringify(known)) return;
      store.clear();
      for (const file of written) store.set({ id: file.path, data: { ...file } });
    };
    let filling = fill();
    await filling;
    watcher?.add(content);
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, (path: string) => {
        if (!path.startsWith(content)) return;
        // One after another, so that what was found last is what stays; and once more for what was saved in the silence.
        filling = filling
          .then(fill)
          .then(() => setTimeout(silence))
          .then(fill)
          .catch((error: unknown) => {
            logger.error(`content/ cannot be read: ${String(error)}`);
          });
      });
    }
  },
};
