import { pathOf } from '../addresses.ts';
import { secondsOf } from '../front-matter/dates.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import type { Timestamp } from '../front-matter/types.ts';
import type { RegisterLine } from '../register/format.ts';
import { type ContentFile, nameOf } from './content-file.ts';

/**
 * The scheduled stories that have come out: those whose own address is on record, since what was published once stays,
 * and those whose time is `until` at the latest. No clock is asked, so the same call gives the same site.
 */
export function scheduledAndOut(
  stories: readonly ContentFile[],
  register: readonly RegisterLine[],
  until: Timestamp | null,
): Set<ContentFile> {
  const onRecord = new Set(register.map(({ path }) => path));
  return new Set(
    stories.filter((file) => {
      // Most stories are not, and need not be parsed for that.
      if (!file.source.includes('scheduled')) return false;
      const { status, published } = readStoryData(`content/${file.path}`, file.source);
      if (status !== 'scheduled') return false;
      if (onRecord.has(pathOf({ page: 'story', slug: nameOf(file) }))) return true;
      return until !== null && published !== null && secondsOf(published) <= secondsOf(until);
    }),
  );
}
