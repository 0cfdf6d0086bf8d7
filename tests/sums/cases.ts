import { readdirSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Problem } from '../../src/checking/problem.ts';
import { markdownPassages } from '../../src/commands/read/passages.ts';
import { linesOf } from '../../src/commands/read/position.ts';
import { readText } from '../../src/commands/read/read-text.ts';
import { languageOf } from '../../src/reading/languages/index.ts';

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

/** All pairs and decoys of a group. */
export function readCases(group: Group): Case[] {
  return languages.flatMap((lang) => [
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

/** The passages of a text, as `read` has them; a first line that begins with “> ” is its headline. */
export function passagesOf(text: string, lang: Lang) {
  const [, headline, body = text] = /^> (.*)\n([^]*)$/.exec(text) ?? [];
  const front = stringify({ headline: headline ?? 'What is told below', lang });
  const lines = linesOf(`---\n${front}---\n\n${body.replaceAll('\n¶\n', '\n\n')}\n`);
  return { lines, passages: markdownPassages('case.md', lines) };
}

/** What `read` says does not add up in a text. */
export function complaintsOf(text: string, lang: Lang): Problem[] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { lines, passages } = passagesOf(text, lang);
  const { problems } = readText('case.md', lines, passages, language);
  return problems.filter(
    ({ code, severity }) => severity !== 'remark' && !/^(?:quotation|marks)-/.test(code),
  );
}
