/** A character that hides in a number. */
interface Hidden {
  start: number;
  end: number;
  /** The number as machines read it. */
  number: string;
}

/** What shows nothing, or is drawn over what stands before it. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\ufff9-\ufffb]/gu;
/** A digit in a key, an emoji: its marks belong there. */
const keycap = /[0-9#*]\ufe0f?\u20e3/gu;
/** Digits with what may stand between two of a number; an ordinary space only before three. */
const number =
  /\p{Nd}+(?:[.,:'’‘ʼ·٫٬\u00a0\u2007\u2009\u200a\u202f]\p{Nd}+| \p{Nd}{3}(?!\p{Nd}))*/gu;
/** A digit, and behind it marks of no script: the accents of Latin, strokes, circles, selectors of variants. */
const marked = /\p{Nd}((?:(?=\p{Script=Inherited})\p{M})+)/gu;

/**
 * Where a number holds characters that nobody sees between its digits, or marks on them. Vowel signs of other scripts
 * behind a number make an ordinal of it, and a joiner beside a number is none of its own.
 */
export function hiddenInNumbers(text: string): Hidden[] {
  if (text.search(unseen) === -1) return [];
  const withoutKeys = text.replace(keycap, (whole) => ' '.repeat(whole.length));
  const inside = between(withoutKeys);
  const starts = new Set(inside.map(({ start }) => start));
  const marks = onDigits(withoutKeys).filter(({ start }) => !starts.has(start));
  return [...inside, ...marks].sort((a, b) => a.start - b.start);
}

function onDigits(text: string): Hidden[] {
  return [...text.matchAll(marked)].map(({ 0: whole, 1: marks = '', index }) => ({
    start: index + whole.length - marks.length,
    end: index + whole.length,
    number: whole.slice(0, -marks.length),
  }));
}

/** Numbers are looked for in the text without what is unseen: a character within one of them stands in a number. */
function between(text: string): Hidden[] {
  const shown = text.replace(unseen, '');
  const runs: { at: number; start: number; end: number }[] = [];
  let taken = 0;
  for (const { 0: character, index } of text.matchAll(unseen)) {
    const last = runs.at(-1);
    if (last?.end === index) last.end += character.length;
    else runs.push({ at: index - taken, start: index, end: index + character.length });
    taken += character.length;
  }
  const found: Hidden[] = [];
  let next = 0;
  for (const { 0: digits, index } of shown.matchAll(number)) {
    for (let run = runs[next]; run && run.at < index + digits.length; run = runs[++next])
      if (run.at > index) found.push({ start: run.start, end: run.end, number: digits });
  }
  return found;
}
