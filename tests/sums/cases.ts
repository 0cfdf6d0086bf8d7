import { readdirSync, readFileSync } from 'node:fs';
import { inOrder, type Problem } from '../../src/checking/problem.ts';
import { nothing } from '../../src/commands/read/front-matter.ts';
import type { Passages, TextPassage } from '../../src/commands/read/passages.ts';
import { linesOf, type Lines } from '../../src/commands/read/position.ts';
import { readText } from '../../src/commands/read/read-text.ts';
import { proseOf } from '../../src/markdown/prose.ts';
import { weighed } from '../../src/reading/doubts/doubts.ts';
import { languageOf } from '../../src/reading/languages/index.ts';
import type { Language } from '../../src/reading/languages/language.ts';
import { figuresIn } from '../../src/reading/read.ts';
import { relationsOf } from '../../src/reading/relations/relations.ts';
import { wordsIn } from '../../src/story/places.ts';
import { readingProblems } from '../../src/story/problems/reading-problems.ts';

export const languages = ['en', 'es', 'de', 'fr', 'pt'] as const;
export type Lang = (typeof languages)[number];
export type Group = 'open' | 'sealed';

/**
 * A short text that is right in one version and wrong in the other, or one that only looks wrong; “¶” on a line of its own
 * parts paragraphs.
 */
export interface Case {
  lang: Lang;
  /** What the slip is in; `null` for a decoy. */
  kind: string | null;
  text: string;
}

/** The blocks of all files of a group in one language: of decoys, or of pairs. */
function blocksOf(group: Group, lang: Lang, areDecoys: boolean): string[] {
  const folder = new URL(`${group}/${lang}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('decoys.txt') === areDecoys)
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split(/\n\n+/));
}

/** All pairs and decoys of a group, or those in some languages. */
export function readCases(group: Group, langs: readonly Lang[] = languages): Case[] {
  return langs.flatMap((lang) => [
    ...blocksOf(group, lang, false).map((block) => {
      const [first = '', ...lines] = block.split('\n');
      return { lang, kind: first.replace(/^= /, ''), text: lines.join('\n') };
    }),
    ...blocksOf(group, lang, true).map((text) => ({ lang, kind: null, text })),
  ]);
}

/** “{right|wrong}” in a text, one of the two chosen. */
export function versionOf(text: string, version: 'right' | 'wrong'): string {
  return text.replace(/\{([^|}]*)\|([^}]*)\}/g, version === 'right' ? '$1' : '$2');
}

/** What Markdown may read otherwise than as it stands. Thousands of texts are read, and hardly one has any of it. */
const marks = /[*_`~\\<>&[\]|#]|^(?:\s|[-+] |\d+[.)] )|\s$/m;

const paragraph = (text: string, offset: number): TextPassage => ({
  ...{ kind: 'paragraph', text, opaque: [] },
  offsetOf: (position) => offset + position,
});

/** The passages of a text, as `read` has them; a first line that begins with “> ” is its headline. */
export function passagesOf(text: string): { lines: Lines; passages: Passages } {
  const [, headline = 'What is told below', body = text] = /^> (.*)\n([^]*)$/.exec(text) ?? [];
  const before = `${headline}\n\n`;
  const whole = body.replaceAll('\n¶\n', '\n\n');
  const read = marks.test(whole)
    ? proseOf(whole).passages
    : [...whole.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: words, index }) =>
        paragraph(words, index),
      );
  const prose = read.map((passage) => ({
    ...passage,
    offsetOf: (position: number) => before.length + passage.offsetOf(position),
  }));
  return {
    lines: linesOf(before + whole),
    passages: {
      heads: [{ ...paragraph(headline, 0), kind: 'headline' }],
      prose,
      says: nothing({ file: 'case.md', line: 1, column: 1 }),
      beyond: [],
    },
  };
}

function known(lang: Lang): Language {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  return language;
}

const file = 'case.md';
const isOfSums = ({ code, severity }: Problem): boolean =>
  severity !== 'remark' && !/^(?:quotation|marks)-/.test(code);

/** What `read` says does not add up in a text. */
export function complaintsOf(text: string, lang: Lang): Problem[] {
  const { lines, passages } = passagesOf(text);
  return readText(file, lines, passages, known(lang)).problems.filter(isOfSums);
}

/**
 * The same, without what `read` does beside it: who speaks, and the ids of figures. A third of the time goes there, and
 * no sum hangs on it; thousands of texts are asked for their sums alone.
 */
export function sumComplaintsOf(text: string, lang: Lang): Problem[] {
  const language = known(lang);
  const { lines, passages } = passagesOf(text);
  const all = [...passages.heads, ...passages.prose];
  const { parsed, figures: found } = figuresIn(all, language);
  const stated = relationsOf(parsed, found, language);
  const { relations, doubts } = weighed(parsed, found, language, stated, false);
  const figures = found.map((figure) => ({ ...figure, saidBy: null, id: '' }));
  const raised = readingProblems(
    { figures, quotations: [], unnamed: new Set() },
    { sentences: [], figures, quotations: [], relations, doubts, unpaired: [] },
    'draft',
    {
      of: passages.says.placeOf,
      at: (passage, position) => {
        const { line, column } = lines.positionOf(all[passage]?.offsetOf(position) ?? 0);
        return { file, line, column };
      },
      words: (passage, span) => wordsIn(all[passage], span),
    },
  );
  return inOrder(raised.map(({ problem }) => problem)).filter(isOfSums);
}
