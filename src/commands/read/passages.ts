import { proseLimitProblems, readingLimitProblems } from '../../checking/limits.ts';
import { mergeProblems } from '../../checking/merge-marks.ts';
import type { Problem } from '../../checking/problem.ts';
import { scalarOffsets } from '../../front-matter/yaml/scalar-offsets.ts';
import { proseOf } from '../../markdown/prose.ts';
import { plainText } from '../../reading/plain-text.ts';
import type { Passage } from '../../reading/types.ts';
import { nothing, readFrontMatter, type Says } from './front-matter.ts';
import type { Lines } from './position.ts';

/** A passage and the way back to the text with line feeds that it stands in. */
export interface TextPassage extends Passage {
  offsetOf: (position: number) => number;
}

/** A text as passages: headline and standfirst of its front matter, then its prose. */
export interface Passages {
  heads: readonly TextPassage[];
  prose: readonly TextPassage[];
  says: Says;
  /** What keeps the text from being read; then there are no passages. */
  beyond: readonly Problem[];
}

/** The passages of a plain text, whose first line is the headline. */
export function plainPassages(file: string, { text }: Lines): Passages {
  const says = {
    ...nothing({ file, line: 1, column: 1 }),
    problems: mergeProblems(file, text),
  };
  const beyond = readingLimitProblems(file, text);
  if (beyond.length > 0) return { heads: [], prose: [], says, beyond };
  const passages = plainText(text).map(({ offset, ...passage }) => ({
    ...passage,
    offsetOf: (position: number) => offset + position,
  }));
  return {
    heads: passages.slice(0, 1),
    prose: passages.slice(1),
    says,
    beyond: [],
  };
}

/** The passages of Markdown, with or without front matter. */
export function markdownPassages(file: string, lines: Lines): Passages {
  const { says: said, body } = readFrontMatter(file, lines.text);
  const conflicts = mergeProblems(file, body.text, body.line);
  const says = { ...said, problems: [...said.problems, ...conflicts] };
  const beyond = [
    ...readingLimitProblems(file, lines.text),
    ...proseLimitProblems(file, body.text, body.line),
  ];
  if (beyond.length > 0) return { heads: [], prose: [], says, beyond };
  const heads = (['headline', 'standfirst'] as const).flatMap((kind) => {
    const text = says[kind];
    if (text === null) return [];
    const offsets = scalarOffsets(lines.text, lines.offsetOf(says.placeOf([kind])), text);
    return { kind, text, opaque: [], offsetOf: (position: number) => offsets[position] ?? 0 };
  });
  const prose = proseOf(body.text).passages.map((passage) => ({
    kind: passage.kind,
    text: passage.text,
    opaque: passage.opaque,
    ...(passage.cell && { cell: passage.cell }),
    offsetOf: (position: number) => body.offset + passage.offsetOf(position),
  }));
  return { heads, prose, says, beyond };
}
