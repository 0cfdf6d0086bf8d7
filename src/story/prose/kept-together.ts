import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Groups of three digits, and a sign behind a number: what a language parts by a blank is one all the same. */
const inNumbers = /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))|(?<=\d) (?=[%‰€$£°])/gu;

/** French sets off what is within its marks, and its high points. */
const french = [
  [/(?<=«) | (?=[»;!?])/gu, '\u202f'],
  [/ (?=:(?:\s|$))/gu, '\u00a0'],
] as const;

/** Lets no line of a prose break at a blank that stands within a number, or that a language sets at its marks. */
export function keepTogether(tree: Root, lang: string): void {
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return SKIP;
    if (node.type !== 'text') return undefined;
    node.value = keptTogether(node.value, lang);
    return undefined;
  });
}

/** The same of a text, each blank in its place: what stands where in it stays so. */
export function keptTogether(text: string, lang: string): string {
  const isFrench = /^fr(?:-|$)/i.test(lang);
  return (isFrench ? french : []).reduce(
    (kept, [blank, instead]) => kept.replace(blank, instead),
    text.replace(inNumbers, '\u00a0'),
  );
}
