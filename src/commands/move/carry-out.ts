import type { ContentFile } from '../../edition/content-file.ts';
import type { Move } from '../../moving/edits.ts';
import { type ContentToWrite, standingAsRead, writeContent } from '../writing/write-content.ts';

/**
 * Writes a change of content.
 * @throws CannotRun where a file was changed since it was read, or one that goes; nothing is written
 */
export async function carryOut(
  project: string,
  files: readonly ContentFile[],
  { texts, gone }: Move,
): Promise<void> {
  const standing = (path: string): Promise<string | null> => {
    const read = files.find((each) => each.path === path)?.source ?? null;
    return standingAsRead(project, `content/${path}`, read);
  };
  const toWrite: ContentToWrite[] = [];
  for (const [path, text] of texts) {
    const was = await standing(path);
    const own = was?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
    toWrite.push({ file: `content/${path}`, was, text: own });
  }
  // What was written into them meanwhile would go with them.
  for (const path of gone) await standing(path);
  await writeContent(
    project,
    toWrite,
    gone.map((path) => `content/${path}`),
  );
}
