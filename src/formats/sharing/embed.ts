import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import type { Reference } from '../citations/reference.ts';
import { textIn, wordsFor } from '../../wording/index.ts';

/** What a page pasted elsewhere says. */
export interface Embedded {
  /** The figure with what it counts, or the words with their marks; a line each. */
  says: readonly string[];
  /** Whose figure or words they are. */
  who: string | null;
  from: string;
}

/** A quotation block to paste into another site: whole by itself, without script, style or frame. */
export function embed({ url, lang, site, date }: Reference, { says, who, from }: Embedded): string {
  const { citations: wording, longDate } = wordsFor({ lang });
  const credit: Child[] = [
    who === null ? '' : `${who}. `,
    h('a', { href: url }, from),
    `, ${site}${date === null ? '' : `, ${longDate(date)}`}`,
  ];
  return toHtml(
    h('blockquote', { cite: url, ...textIn(lang) }, [
      ...says.map((line) => h('p', line)),
      h('p', wording.dash, ...credit),
    ]),
  );
}
