import type { Source } from '../front-matter/types.ts';
import type { Wording } from '../wording/index.ts';

/** The document that a key names among the sources of a story or a series; `undefined` where there is no key. */
export const sourceOf = <Document>(
  { sources }: { sources: Readonly<Record<string, Document>> },
  key: string | null,
): Document | undefined => (key === null ? undefined : sources[key]);

/** A source as it is printed: publisher, title as a link where it has an address, dates. */
export interface SourceLine {
  publisher: string | null;
  title: string;
  /** The language of the title, where an editor says it. */
  lang: string | null;
  url: string | null;
  date: string | null;
  /** When its page was read. */
  read: string | null;
}

/** One source as it is printed. */
export function sourceLine(
  { title, lang, publisher, via, url, date, read }: Source,
  { longDate, story: wording }: Wording,
): SourceLine {
  return {
    publisher: publisher !== null && via !== null ? wording.via(publisher, via) : publisher,
    title,
    lang,
    url,
    date: date === null ? null : longDate(date),
    read: read === null ? null : wording.pageRead(longDate(read)),
  };
}

/** The sources of a story, and the day on which all of them were read. */
export interface SourceList {
  lines: SourceLine[];
  read: string | null;
}

/** The sources of a story; a day on which all of them were read is told once, beneath. */
export function sourceList(sources: readonly Source[], words: Wording): SourceList {
  const lines = sources.map((source) => sourceLine(source, words));
  const days = new Set(sources.flatMap(({ read }) => read ?? []));
  const [day] = days;
  if (days.size !== 1 || day === undefined) return { lines, read: null };
  return {
    lines: lines.map((line) => ({ ...line, read: null })),
    read: words.story.allPagesRead(words.longDate(day)),
  };
}
