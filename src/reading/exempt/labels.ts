import type { Amount } from '../numbers/amounts.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { CalendarWords } from './dates.ts';
import type { LabelWords } from './label-words.ts';
import { wordAt, type Rule, type Scene } from './scene.ts';

/** Words before a number that counts, however it looks. */
type CountLeaders = Pick<CalendarWords, 'countLeaders' | 'weakYearLeaders'>;

function labelled(scene: Scene, from: number, to: number, words: LabelWords): boolean {
  if (isMark(scene.tokens[from - 1], '#№§')) return true;
  // “At the camp. Nine were ill”: a point that ends a sentence shortens no word.
  if (scene.tokens[from]?.kind === 'word' && scene.begins(from)) return false;
  let end = from;
  while (end > from - 2 && isMark(scene.tokens[end - 1], '.ºª°')) end--;
  if (phraseBefore(words.firmLabels, scene.tokens, end) > 0) return true;
  const isName = (): boolean =>
    /\p{Lu}/u.test(scene.tokens[end - 1]?.text ?? '') &&
    scene.tokens[end - 1]?.common !== true &&
    !scene.titled &&
    (!scene.begins(end - 1) || scene.tokens[from]?.kind === 'digits');
  if (phraseBefore(words.capitalLabels, scene.tokens, end) > 0 && isName()) return true;
  const isApposed =
    words.determined.has(wordAt(scene, from - 1)) &&
    isMark(scene.tokens[from - 2], ',') &&
    isMark(scene.tokens[to], ',');
  if (isApposed) return true;
  if (phraseBefore(words.labels, scene.tokens, end) > 0)
    return isName() || !scene.counts(to) || scene.acts(to) || isSeat(scene, to);
  return isHung(scene, from, words);
}

/** “Seat 14C” is no temperature. */
function isSeat(scene: Scene, to: number): boolean {
  const letter = scene.tokens[to];
  return touches(letter) && /^[A-Z]$/.test(letter.text);
}

/** “A level-2 alert”, “phase-3 trials”: a label to which its number is tied. */
function isHung(scene: Scene, from: number, words: LabelWords): boolean {
  const hyphen = scene.tokens[from - 1];
  // “5k-20k”: a letter behind digits is no label.
  const isScale = scene.tokens[from - 3]?.kind === 'digits' && touches(scene.tokens[from - 2]);
  return (
    !isScale &&
    isMark(hyphen, '-‑') &&
    touches(hyphen) &&
    touches(scene.tokens[from]) &&
    phraseBefore(words.labels, scene.tokens, from - 1) > 0
  );
}

/** 3,200 counts; a label has no groups. */
function isGrouped(scene: Scene, amount: Amount): boolean {
  return (amount.value ?? 0) >= 1000 && /[.,]/.test(scene.tokens[amount.from]?.text ?? '');
}

/** “Crossed the line 0.002 of a second ahead”: no label is less than one. */
function isPart({ value, fraction }: Amount): boolean {
  return value !== null && value > 0 && value < 1 && !fraction;
}

/** Platform 3b, paragraph 12k: the letter is no scale. */
function isLettered(scene: Scene, { from, to }: Amount): boolean {
  return (
    to - from === 2 &&
    touches(scene.tokens[to - 1]) &&
    /^[a-z]$/i.test(scene.tokens[to - 1]?.text ?? '')
  );
}

/** “Class 4B read it”: a capital beside a label counts no billions. */
function isForm(scene: Scene, { from, to }: Amount, words: LabelWords): boolean {
  return phraseBefore(words.labels, scene.tokens, from) > 0 && isCapitalised(scene.tokens[to - 1]);
}

/** “410 U.S. 113”: volume and page on either side of a law report. */
function isCited(scene: Scene, { from, to }: Amount, { reports }: LabelWords): boolean {
  const isDigits = (at: number): boolean => scene.tokens[at]?.kind === 'digits';
  const isReport = (at: number): boolean => reports.has(wordAt(scene, at));
  return (isReport(to) && isDigits(to + 1)) || (isReport(from - 1) && isDigits(from - 2));
}

/** “Their third album, 25, sold”, “the album “30””, “Adele’s “25””: the title of a work. */
function isTitle(scene: Scene, { from, to }: Amount, words: LabelWords): boolean {
  const isSet =
    (isMark(scene.tokens[from - 1], ',') && isMark(scene.tokens[to], ',.')) ||
    (isMark(scene.tokens[from - 1], '"“‘«') && isMark(scene.tokens[to], '"”’»'));
  const before = wordAt(scene, from - 2);
  return (
    isSet &&
    (words.works.has(before) || (!isMark(scene.tokens[from - 1], ',') && scene.owns(from - 2)))
  );
}

/** 60612, 4471902: five digits or more without groups, nothing counted, and no words before that lead to a count. */
function isCode(scene: Scene, { from, to }: Amount, leading: CountLeaders): boolean {
  const text = scene.tokens[from]?.text ?? '';
  const isLed =
    phraseBefore(leading.countLeaders, scene.tokens, from) > 0 ||
    // “Text OUT to 40555”.
    (leading.weakYearLeaders.has(wordAt(scene, from - 1)) &&
      !/^\p{Lu}{2,}$/u.test(scene.tokens[from - 2]?.text ?? ''));
  return text.length > 4 && /^\d+$/.test(text) && !isLed && !scene.counts(to);
}

/** Page 3, Flight 370, No. 10, Article 5, “pages 3 and 4”. */
export function label(words: LabelWords, leading: CountLeaders): Rule {
  return (scene, amount) => {
    if (amount.kind !== 'plain' || isPart(amount)) return false;
    if (isGrouped(scene, amount))
      return (
        phraseBefore(words.firmLabels, scene.tokens, amount.from) > 0 && !scene.counts(amount.to)
      );
    if (amount.fraction && amount.spelled) return false;
    if (amount.scale > 1)
      return (
        isLettered(scene, amount) &&
        (labelled(scene, amount.from, amount.to, words) || isForm(scene, amount, words))
      );
    if (isCited(scene, amount, words)) return true;
    const next = wordAt(scene, amount.to);
    // “4 Scots” is a battalion, “four Scots” are people.
    const isNamed =
      !amount.spelled &&
      words.capitalFollowers.has(next) &&
      isCapitalised(scene.tokens[amount.to]) &&
      !scene.titled;
    // “The 60601 ZIP code”, and not “two ZIP codes”.
    const isCodeBefore = words.labelFollowers.has(next) && !scene.heads(amount.to + 1);
    if (isNamed || isCodeBefore || isCode(scene, amount, leading)) return true;
    if (isTitle(scene, amount, words)) return true;
    for (let at = amount.from, count = 0; count < 4; count++) {
      if (labelled(scene, at, amount.to, words)) return true;
      const isComma = isMark(scene.tokens[at - 1], ',');
      if (amount.spelled || (isComma && scene.counts(amount.to))) return false;
      const link =
        isComma || words.links.has(wordAt(scene, at - 1)) || isMark(scene.tokens[at - 1], '-–');
      if (!link || scene.tokens[at - 2]?.kind !== 'digits') return false;
      at -= 2;
    }
    return false;
  };
}
