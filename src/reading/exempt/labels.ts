import type { Amount } from '../numbers/amounts.ts';
import { phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import { wordAt, type Rule, type Scene } from './scene.ts';

function labelled(scene: Scene, from: number, to: number, words: LabelWords): boolean {
  if (isMark(scene.tokens[from - 1], '#№')) return true;
  let end = from;
  while (end > from - 2 && isMark(scene.tokens[end - 1], '.ºª°')) end--;
  if (phraseBefore(words.firmLabels, scene.tokens, end) > 0) return true;
  const isName =
    /\p{Lu}/u.test(scene.tokens[end - 1]?.text ?? '') &&
    !scene.titled &&
    (!scene.begins(end - 1) || scene.tokens[from]?.kind === 'digits');
  if (phraseBefore(words.labels, scene.tokens, end) > 0)
    return isName || !scene.counts(to) || scene.acts(to);
  if (
    words.nameArticles.has(wordAt(scene, from - 1)) &&
    !scene.counts(to) &&
    scene.tokens[to]?.kind !== 'mark' &&
    !words.links.has(wordAt(scene, to))
  )
    return true;
  return (
    words.numberedBy.has(wordAt(scene, from - 2)) &&
    scene.tokens[from - 1]?.kind === 'word' &&
    !scene.counts(to)
  );
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
    if (amount.kind !== 'plain' || amount.scale > 1 || amount.fraction || isGrouped(scene, amount))
      return false;
    if (words.labelFollowers.has(wordAt(scene, amount.to)) || isCode(scene, amount)) return true;
    for (let at = amount.from, count = 0; count < 4; count++) {
      if (labelled(scene, at, amount.to, words)) return true;
      const isComma = isMark(scene.tokens[at - 1], ',');
      if (isComma && (amount.spelled || scene.counts(amount.to))) return false;
      const link =
        isComma || words.links.has(wordAt(scene, at - 1)) || isMark(scene.tokens[at - 1], '-–');
      if (!link || scene.tokens[at - 2]?.kind !== 'digits') return false;
      at -= 2;
    }
    return false;
  };
}
