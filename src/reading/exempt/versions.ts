import type { Amount } from '../numbers/amounts.ts';
import { phraseBefore, phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { LabelWords } from './label-words.ts';
import type { Rule, Scene } from './scene.ts';

/** 1.800.555.0199. */
const POINTED_PHONE = /^(?:\d\.)?\d{3}\.\d{3}\.\d{4}$/;

/** What is published in versions, in whatever language the text is. */
const PRODUCTS = phrases(
  'v, v ., ver, gpt, llama, gemini, claude, chatgpt, python, ios, android, windows, java, macos, bluetooth, usb, usb - c, usb - a, wi - fi, hdmi, http, linux, firmware, web, php, node',
);

const MACHINE = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Versions and addresses of machines: 17.2.1, 192.168.1.1, v2.0. */
export function version(words: LabelWords): Rule {
  return (scene, amount) => {
    const token = scene.tokens[amount.from];
    if (token?.kind !== 'digits' || amount.kind !== 'plain') return false;
    if (isLineage(scene, amount) || isRun(token.text)) return true;
    if (!token.text.includes('.') && !isMark(scene.tokens[amount.from - 1], ':')) return false;
    const port = isMark(scene.tokens[amount.from - 1], ':') && touches(token);
    if (
      MACHINE.test(token.text) ||
      POINTED_PHONE.test(token.text) ||
      (port && MACHINE.test(scene.tokens[amount.from - 2]?.text ?? ''))
    )
      return true;
    const dotted = /^\d{1,3}(?:\.\d{1,3}){1,2}$/.test(token.text);
    return (
      dotted &&
      (phraseBefore(PRODUCTS, scene.tokens, amount.from) > 0 ||
        (amount.value === null &&
          (isNamed(scene, amount.from - 1) ||
            phraseBefore(words.labels, scene.tokens, amount.from) > 0)))
    );
  };
}

/** “1,2,3”, “7,8,9”: numbers told one after the other without a space, and none of millions. */
function isRun(text: string): boolean {
  const parts = text.split(',');
  return (
    parts.length > 2 &&
    parts.every(
      (part, at) =>
        /^\d{1,2}$/.test(part) && (at === 0 || Number(part) === Number(parts[at - 1]) + 1),
    )
  );
}

/** B.1.1.7, BA.5: digits behind letters and a point. */
function isLineage(scene: Scene, { from, to, value }: Amount): boolean {
  const isGluedBehind =
    isMark(scene.tokens[from - 1], '.') &&
    touches(scene.tokens[from - 1]) &&
    touches(scene.tokens[from]) &&
    /^\p{Lu}{1,4}$/u.test(scene.tokens[from - 2]?.text ?? '');
  return isGluedBehind && (!Number.isInteger(value) || !scene.counts(to));
}

function isNamed(scene: Scene, at: number): boolean {
  return /^\p{L}*\p{Lu}/u.test(scene.tokens[at]?.text ?? '') && !scene.begins(at);
}
