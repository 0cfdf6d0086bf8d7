import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import type { Amount } from '../numbers/amounts.ts';
import { isCapitalised, isMark, touches, type Token } from '../tokens/token.ts';
import { plainDigits, wordAt, type Rule, type Scene } from './scene.ts';

/** Words by which a language shows that a number is a name or a label. */
export interface LabelWords {
  /** Before a label: flight, page, article, no. */
  labels: Phrases;
  /** Letters that touch a number and make it an ordinal: st, nd, rd, th. */
  ordinalEnds: ReadonlySet<string>;
  /** Labels that stay labels even if what follows could be counted: page, no. */
  firmLabels: Phrases;
  /** After a number that is a code: ZIP. */
  labelFollowers: ReadonlySet<string>;
  /** Between labels in a list: “pages 3 and 4”. */
  links: ReadonlySet<string>;
  /** Before a number that nothing follows and that is then a name: Spanish “el 132”. */
  nameArticles: ReadonlySet<string>;
  /** Before a number and capitals: “the 737 MAX”. */
  determined: ReadonlySet<string>;
  /** Before a number that names what stands between: Spanish “el despacho 204”. */
  numberedBy: ReadonlySet<string>;
  /** Before a name and a house number: Spanish “calle Real, 14”. */
  streetsBefore: ReadonlySet<string>;
  /** After a house number and a name: Street, Avenue. */
  streets: ReadonlySet<string>;
  /** Capitalised at the start of a sentence without being names: The, About. */
  sentenceStarters: ReadonlySet<string>;
  /** Signs of measure that touch a number without making a name of it. */
  measures: ReadonlySet<string>;
}

/** 21st, 5.º, 3.er. */
export function ordinal(words: LabelWords): Rule {
  return (scene, amount) => {
    const point = isMark(scene.tokens[amount.to], '.') && touches(scene.tokens[amount.to]) ? 1 : 0;
    const next = scene.tokens[amount.to + point];
    if (!touches(next)) return false;
    if (isMark(next, 'ºª')) return true;
    return next.kind === 'word' && words.ordinalEnds.has(next.lower);
  };
}

/** G20, M90, F-16, COVID-19, 5G, 4x4: letters and digits in one. */
export function gluedName(words: LabelWords): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || amount.spelled) return false;
    const first = scene.tokens[amount.from];
    const before = scene.tokens[amount.from - 1];
    if (touches(first) && before?.kind === 'word') return true;
    const dash = isMark(before, '-‑–') && touches(before) && touches(first);
    const named = scene.tokens[amount.from - 2];
    if (dash && named?.kind === 'word' && /\p{Lu}/u.test(named.text) && amount.to - amount.from === 1) return true;
    const next = scene.tokens[amount.to];
    if (/^\p{Lu}{3,}$/u.test(next?.text ?? '') && words.determined.has(before?.lower ?? '') && !scene.titled) return true;
    if (isMark(next, '-‑') && touches(next) && touches(scene.tokens[amount.to + 1]) && /^\p{Lu}$/u.test(scene.tokens[amount.to + 1]?.text ?? '')) return true;
    if (!touches(next) || next.kind !== 'word' || amount.scale > 1) return false;
    const after = scene.tokens[amount.to + 1];
    if (touches(after) && after.kind === 'digits' && !words.measures.has(next.text)) return true;
    return /^\p{Lu}/u.test(next.text) && !words.measures.has(next.text);
  };
}

function labelled(scene: Scene, from: number, to: number, words: LabelWords): boolean {
  if (isMark(scene.tokens[from - 1], '#№')) return true;
  let end = from;
  while (end > from - 2 && isMark(scene.tokens[end - 1], '.ºª°')) end--;
  if (phraseBefore(words.firmLabels, scene.tokens, end) > 0) return true;
  const isName = isCapitalised(scene.tokens[end - 1]) && !scene.titled && !scene.begins(end - 1);
  if (phraseBefore(words.labels, scene.tokens, end) > 0) return isName || !scene.counts(to);
  if (words.nameArticles.has(wordAt(scene, from - 1)) && !scene.counts(to) && scene.tokens[to]?.kind !== 'mark' && !words.links.has(wordAt(scene, to))) return true;
  return words.numberedBy.has(wordAt(scene, from - 2)) && scene.tokens[from - 1]?.kind === 'word' && !scene.counts(to);
}

/** 3,200 counts; a label has no groups. */
function isGrouped(scene: Scene, amount: Amount): boolean {
  return (amount.value ?? 0) >= 1000 && /[.,]/.test(scene.tokens[amount.from]?.text ?? '');
}

/** 60612, 4471902: five digits or more without groups, and nothing counted. */
function isCode(scene: Scene, amount: Amount): boolean {
  return /^\d{5,}$/.test(scene.tokens[amount.from]?.text ?? '') && !scene.counts(amount.to);
}

/** Page 3, Flight 370, No. 10, Article 5, “pages 3 and 4”. */
export function label(words: LabelWords): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || amount.scale > 1 || amount.fraction || isGrouped(scene, amount)) return false;
    if (words.labelFollowers.has(wordAt(scene, amount.to)) || isCode(scene, amount)) return true;
    for (let at = amount.from, count = 0; count < 4; count++) {
      if (labelled(scene, at, amount.to, words)) return true;
      const link = words.links.has(wordAt(scene, at - 1)) || isMark(scene.tokens[at - 1], ',-–');
      if (!link || scene.tokens[at - 2]?.kind !== 'digits') return false;
      at -= 2;
    }
    return false;
  };
}

/** Boeing 737, Falcon 9, “Arsenal 2”: a number after a name, unless it counts what follows. */
export function numberedName(words: LabelWords): Rule {
  return (scene, amount) => {
    const before = scene.tokens[amount.from - 1];
    if (amount.kind !== 'plain' || amount.spelled || amount.scale > 1 || amount.fraction || scene.titled) return false;
    if (!isCapitalised(before) || Number.isNaN(plainDigits(scene.tokens[amount.from])) || amount.to - amount.from !== 1) return false;
    const opens = scene.begins(amount.from - 1) || isMark(scene.tokens[amount.from - 2], ':“"‘\'«');
    if (opens && (words.sentenceStarters.has(before.lower) || /ed$|ing$|ly$/.test(before.lower))) return false;
    const next = scene.tokens[amount.to];
    return isLetter(next) || !scene.counts(amount.to);
  };
}

/** 7c, not 7p or 7m: a letter that makes a name of a number. */
function isLetter(token: Token | undefined): boolean {
  return touches(token) && /^[a-fh-ln-oq-z]$/.test(token.text);
}

/** Seven Hills tea, “Two by Two”: a number word with a capital inside a sentence. */
export const numberInName: Rule = (scene, amount) => {
  if (!amount.spelled || amount.kind !== 'plain' || scene.titled || !isCapitalised(scene.tokens[amount.from]) || scene.begins(amount.from)) return false;
  const next = scene.tokens[amount.to];
  const opens = isMark(scene.tokens[amount.from - 1], ':“"‘\'«—–-');
  return !opens || isCapitalised(next) || (next?.kind === 'word' && isCapitalised(scene.tokens[amount.to + 1]));
};

/** “99 Bottles”, the Gate of 40 Winds: a number in a title or a name. */
export const numberInTitle: Rule = (scene, amount) => {
  if (amount.kind !== 'plain' || scene.titled || !isCapitalised(scene.tokens[amount.to])) return false;
  const of = scene.tokens[amount.from - 1];
  if (of?.lower === 'of' && isCapitalised(scene.tokens[amount.from - 2]) && !scene.begins(amount.from - 2)) return true;
  if (!isMark(of, '“"‘«')) return false;
  let end = amount.to;
  while (end < amount.to + 4 && isCapitalised(scene.tokens[end])) end++;
  return isMark(scene.tokens[end], '”"’»') || isMark(scene.tokens[end + 1], '”"’»');
};

/** “Calle del Olmo, 22”, “avenida 9 de Julio, 1450”. */
function followsStreet(scene: Scene, from: number, words: LabelWords): boolean {
  if (!isMark(scene.tokens[from - 1], ',') && !isCapitalised(scene.tokens[from - 1])) return words.streetsBefore.has(wordAt(scene, from - 1));
  for (let at = from - 1; at > from - 7; at--) if (words.streetsBefore.has(wordAt(scene, at))) return true;
  return false;
}

/** 10 Downing Street, 1600 Pennsylvania Avenue. */
export function houseNumber(words: LabelWords): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || amount.spelled || Number.isNaN(plainDigits(scene.tokens[amount.from]))) return false;
    if (words.streetsBefore.size > 0 && !scene.counts(amount.to) && followsStreet(scene, amount.from, words)) return true;
    for (let at = amount.to; at < amount.to + 4; at++) {
      if (!isCapitalised(scene.tokens[at])) return false;
      if (at > amount.to && words.streets.has(wordAt(scene, at))) return true;
    }
    return false;
  };
}
