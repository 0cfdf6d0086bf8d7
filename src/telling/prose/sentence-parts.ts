import { keptTogether } from '../../story/prose/kept-together.ts';
import type { Context } from '../../story/types.ts';
import { pairsIn } from '../../wording/quotation-marks.ts';

/** A sentence in three: what stands before the marked words, they themselves, what follows. */
export interface SentenceParts {
  before: string;
  marked: string;
  after: string;
}

/**
 * A sentence in three around its marked words. One of several within the same marks gets the mark that it lacks: by itself it
 * would open a quotation that never ends.
 * @param lang the tag of its language
 */
export function sentenceParts({ text: written, marked }: Context, lang: string): SentenceParts {
  const text = keptTogether(written, lang);
  const [opens, closes] = lacking(text, lang);
  return {
    before: opens + text.slice(0, marked.start),
    marked: text.slice(marked.start, marked.end),
    after: text.slice(marked.end) + closes,
  };
}

/** The marks that a text lacks before and behind it, of the kind that it has. */
function lacking(text: string, lang: string): readonly [opens: string, closes: string] {
  const pair = pairsIn(lang).find(
    ([open, close]) => text.includes(open) || (close !== '“' && text.includes(close)),
  );
  // Finnish and Swedish marks do not tell which way they face.
  if (pair === undefined || pair[0] === pair[1]) return ['', ''];
  const [open, close] = pair;
  let depth = 0;
  let least = 0;
  for (const character of text) {
    if (character === open) depth++;
    else if (character === close) depth--;
    least = Math.min(least, depth);
  }
  // French sets them off by a narrow space, which stands inside.
  const space = open === '«' && /«\s|\s»/u.test(text) ? '\u202f' : '';
  return [least < 0 ? open + space : '', depth - least > 0 ? space + close : ''];
}

/** Whether a sentence begins with a quotation mark, which hangs out of the text where it is set large. */
export function opensInMarks({ before, marked }: SentenceParts): boolean {
  return /^[“"]/.test(before + marked);
}

/** Whether a sentence holds more than the words that it is about. */
export function holdsMore({ before, after }: SentenceParts): boolean {
  return `${before}${after}`.trim() !== '';
}
