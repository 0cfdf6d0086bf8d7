import { isTimestamp } from './dates.ts';
import type { Status, Timestamp } from './types.ts';

/** Whether readers have a story of this status, or had it. */
export const hasComeOut = (status: Status): boolean =>
  status === 'published' || status === 'withdrawn';

/** When a story is to come out, read from its line, so that it is known while the front matter is still in pieces. */
export function timeIn(frontMatter: string): Timestamp | null {
  const [, time = ''] = /^published:[ \t]*["']?([^\s"']+)/m.exec(frontMatter) ?? [];
  return isTimestamp(time) ? time : null;
}
