import type { z } from 'zod';
import type { Place, Problem } from '../../checking/problem.ts';
import { type Part, splitFrontMatter } from '../../front-matter/yaml/split.ts';
import { storyData, type StoryData } from '../../front-matter/story-data.ts';
import { valueAt } from '../../front-matter/yaml/value-at.ts';
import { readYaml } from '../../front-matter/yaml/yaml.ts';

/** What the front matter of any Markdown says, as far as the reading of a text uses it. */
export interface Says {
  lang: string | null;
  headline: string | null;
  standfirst: string | null;
  figures: StoryData['figures'];
  quotations: StoryData['quotations'];
  notes: StoryData['notes'];
  placeOf: (path: readonly (string | number)[]) => Place;
  problems: readonly Problem[];
}

/**
 * Divides Markdown with line feeds into what its front matter says and its body. Front matter need not be that of a
 * story: each key is taken by itself, if it is as a story has it. A text between two rules is no front matter.
 */
export function readFrontMatter(file: string, source: string): { says: Says; body: Part } {
  const { frontMatter, body } = splitFrontMatter(source);
  const start = { file, line: 1, column: 1 };
  if (frontMatter === null) return { says: nothing(start), body };
  const { value, problems, placeOf } = readYaml(file, frontMatter);
  if (typeof value === 'string') {
    return { says: nothing(start), body: { text: source, line: 1, offset: 0 } };
  }
  const { shape } = storyData;
  const taken = <Schema extends z.ZodType>(
    key: string,
    schema: Schema,
  ): z.output<Schema> | null => {
    const parsed = schema.safeParse(valueAt(value, [key]));
    return parsed.success ? parsed.data : null;
  };
  const says: Says = {
    lang: taken('lang', shape.lang),
    headline: taken('headline', shape.headline),
    standfirst: taken('standfirst', shape.standfirst),
    figures: taken('figures', shape.figures) ?? [],
    quotations: taken('quotations', shape.quotations) ?? [],
    notes: taken('notes', shape.notes) ?? [],
    placeOf,
    problems,
  };
  return { says, body };
}

/** What a text without front matter says of itself. */
export function nothing(start: Place): Says {
  return {
    lang: null,
    headline: null,
    standfirst: null,
    figures: [],
    quotations: [],
    notes: [],
    placeOf: () => start,
    problems: [],
  };
}
