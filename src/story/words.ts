import type { Span } from '../reading/types.ts';

const curly: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\n': ' ',
};

/** Text with straight marks and plain spaces, unit for unit, so that offsets stay true. */
export function plain(text: string): string {
  return text.replace(/[‘’“”\u00a0\n]/g, (mark) => curly[mark] ?? mark);
}

/** A name as it is looked up: accents may stand within their letters or behind them (Unicode Standard Annex 15). */
export const plainName = (name: string): string => plain(name.normalize('NFC'));

/**
 * Where `words` stand in `text` as whole words and whole numbers: “800” does not stand in “1,800”.
 * Both are to be `plain`. `most` places are looked for.
 */
export function occurrences(text: string, words: string, most = Infinity): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (
    let start = text.indexOf(words);
    start !== -1 && found.length < most;
    start = text.indexOf(words, start + words.length)
  ) {
    const end = start + words.length;
    if (!runsOn(text, start) && !runsOn(text, end)) found.push({ start, end });
  }
  return found;
}

/**
 * Where `words` stand in `text`, however accents are written in either, and if need be with other commas, semicolons and
 * colons between them: those are mended in the prose without a look at front matter, and make no other words of them.
 */
export function placesOf(text: string, words: string): Span[] {
  const forms = new Set([words, words.normalize('NFC'), words.normalize('NFD')]);
  for (const form of forms) {
    const places = placesOfForm(text, form);
    if (places.length > 0) return places;
  }
  return [];
}

function placesOfForm(text: string, words: string): Span[] {
  const exact = occurrences(text, words);
  const parts = words
    .split(/[,;:]? +/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  if (exact.length > 0 || parts.length < 2) return exact;
  return [...text.matchAll(new RegExp(parts.join('[,;:]? +'), 'g'))]
    .map(({ index, 0: printed }) => ({ start: index, end: index + printed.length }))
    .filter(({ start, end }) => !runsOn(text, start) && !runsOn(text, end));
}

/** Whether a word or a number goes on across `at`. */
function runsOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 2, 0), at);
  const after = text.slice(at, at + 2);
  return (
    (/[\p{L}\p{N}]\p{M}*$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)) ||
    (/\d$/.test(before) && /^[.,]\d/.test(after)) ||
    (/\d[.,]$/.test(before) && /^\d/.test(after))
  );
}
