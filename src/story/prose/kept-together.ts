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
  const isFrench = /^fr(?:-|$)/i.test(lang);
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return SKIP;
    if (node.type !== 'text') return undefined;
    node.value = node.value.replace(inNumbers, '\u00a0');
    for (const [blank, kept] of isFrench ? french : [])
      node.value = node.value.replace(blank, kept);
    return undefined;
  });
}
