import type { Source } from '../story/types.ts';
import { longDate, story as wording } from '../wording/index.ts';

/** A source as it is printed: publisher, title as a link where it has an address, dates. */
export interface SourceLine {
  publisher: string | null;
  title: string;
  url: string | null;
  dates: string;
}

export function sourceLines(sources: readonly Source[]): SourceLine[] {
  return sources.map(sourceLine);
}

export function sourceLine({ title, publisher, via, url, date, read }: Source): SourceLine {
  return {
    publisher: publisher !== null && via !== null ? wording.via(publisher, via) : publisher,
    title,
    url,
    dates: [date === null ? null : longDate(date), read === null ? null : wording.copyRead(longDate(read))]
      .filter((part) => part !== null)
      .join('; '),
  };
}
