import { expect } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { limitProblems } from '../../../src/checking/limits.ts';
import { jsonLine } from '../../../src/commands/read/json.ts';
import { markdownPassages, plainPassages } from '../../../src/commands/read/passages.ts';
import { linesOf } from '../../../src/commands/read/position.ts';
import { readText } from '../../../src/commands/read/read-text.ts';
import { told } from '../../../src/commands/terminal/report.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import type { Story } from '../../../src/story/types.ts';

const file = 'content/stories/example.md';

/** Front matter of a draft, so that nothing is asked for but that it is sound. */
export const draft = (prose: string, frontMatter = '') =>
  soundStory(frontMatter, prose).replace('status: published', 'status: draft');

interface Checked {
  story: Story | null;
  /** “4:7 front-matter-value”, in order. */
  told: string[];
  codes: string[];
}

/**
 * Checks one story as `check` does, and reads it as `read` does. Whatever it holds, every problem
 * has a place in the file and can be printed.
 */
export function checked(source: string | Uint8Array): Checked {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { text, problems: ofFile } = limitProblems(file, bytes);
  const files = text === null ? [] : [{ path: 'stories/example.md', source: text }];
  const { edition, problems: ofContent } = readEdition(files);
  const problems = [...ofFile, ...ofContent];
  const lines = (text ?? new TextDecoder().decode(bytes)).split(/\r\n?|\n/);
  for (const problem of problems) {
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
    expect(told(problem, lines)).toContain(problem.code);
  }
  if (text !== null) read(text);
  return {
    story: edition.stories[0] ?? null,
    told: problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
    codes: problems.map(({ code }) => code),
  };
}

function read(text: string): void {
  const english = languageOf('en');
  if (!english) throw new Error('English cannot be read');
  const lines = linesOf(text);
  for (const passagesIn of [markdownPassages, plainPassages]) {
    const passages = passagesIn(file, lines);
    const pieces =
      passages.beyond.length > 0
        ? ['}\n']
        : [...jsonLine(readText(file, lines, passages, english))];
    expect(pieces.at(-1)).toMatch(/\}\n$/);
  }
}
