import type { EntryText } from '../front-matter/editing/into-list.ts';
import { newList } from '../front-matter/editing/into-list.ts';
import { inMarks } from '../front-matter/syntax/in-marks.ts';
import { scalar } from '../front-matter/syntax/scalar.ts';
import type { Person } from '../front-matter/types.ts';
import { proseOf } from '../markdown/prose.ts';
import { splitFrontMatter } from '../front-matter/yaml/split.ts';
import type { Language } from '../reading/languages/language.ts';
import { holds } from '../reading/spans.ts';
import { missingIds } from '../register/missing-ids.ts';
import type { Story } from '../story/types.ts';
import { countedIn } from './counted.ts';

/**
 * A draft with an entry for each figure of which its text tells what it counts, beyond the noun, or who says so: an editor
 * looks through them, and the ids come with the register. All others need no entry yet.
 * @param story as it was read from the draft, with what that lacks filled in: `readable`
 */
export function withProposals(
  source: string,
  { story, readable }: { story: Story; readable: string },
  language: Language,
  people: ReadonlyMap<string, Person>,
): string {
  const { frontMatter, body } = splitFrontMatter(source);
  if (frontMatter === null) return source;
  const countsOf = countedIn(story, proseOf(body.text).passages, language);
  const entries = missingIds(story, readable, people).ids.flatMap((named): EntryText[] => {
    const figure = named.list === 'figures' ? story.figures[named.order] : undefined;
    if (!figure || !('words' in named)) return [];
    const counts = countsOf(figure);
    // What stands in marks is said by whoever speaks.
    const isSpoken = story.quotations.some(
      ({ passage, marked, kind }) =>
        kind !== 'phrase' && passage === figure.passage && holds(marked, figure.span),
    );
    const fields = [
      ...(counts === null ? [] : [`counts: ${scalar(counts)}`]),
      ...(figure.by === null || isSpoken ? [] : [`by: ${figure.by}`]),
    ];
    if (fields.length === 0) return [];
    const all = [`words: ${inMarks(named.words)}`, ...fields];
    return [
      {
        inBraces: `{ ${all.join(', ')} }`,
        onLines: (column) =>
          all
            .map((field, at) => `${' '.repeat(column)}${at === 0 ? '- ' : '  '}${field}\n`)
            .join(''),
      },
    ];
  });
  if (entries.length === 0) return source;
  const { offset, text } = newList(frontMatter.text, 'figures', entries);
  const at = frontMatter.offset + offset;
  return source.slice(0, at) + text + source.slice(at);
}
