import { arithmeticProblems } from '../../checking/arithmetic.ts';
import { doubtProblems } from '../../checking/doubts.ts';
import { counted } from '../../checking/counted.ts';
import { problem } from '../../checking/problem.ts';
import { personIdOf } from '../../front-matter/person-id.ts';
import type { FoundFigure, FoundQuotation, Reading } from '../../reading/types.ts';
import type { Raised } from './answers.ts';
import type { Places } from '../places.ts';
import type { Status } from '../../front-matter/types.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';

/** What was found in a text, with the ids that go with it. */
interface Named {
  figures: readonly (FoundFigure & { id: string })[];
  quotations: readonly (FoundQuotation & {
    id: string;
    by: string | null;
    byNobody: boolean;
  })[];
  /** Those that have no id in front matter yet. */
  unnamed: ReadonlySet<unknown>;
}

/** What the reading of a story tells an editor, each with the ids that a note could answer it at. */
export function readingProblems(
  { figures, quotations, unnamed }: Named,
  { relations, doubts, unpaired }: Reading,
  status: Status,
  places: Places,
): Raised[] {
  const raised: Raised[] = [];
  if (hasComeOut(status)) raised.push(...missingIds({ figures, quotations, unnamed }, places));
  for (const figure of figures) {
    const place = places.at(figure.passage, figure.span.start);
    if (figure.malformed)
      raised.push({
        problem: problem('number-malformed', place, `“${figure.text}”`),
        ids: [figure.id],
      });
  }
  // Beside a verb of saying stands a name or a role; what follows in the paragraph is of the same mouth.
  const somebodySpeaks = new Set(
    quotations.flatMap(({ verbSpan, passage }) => (verbSpan ? [passage] : [])),
  );
  for (const quotation of quotations) {
    const { kind, speaker, by, byNobody, id, passage, marked, text } = quotation;
    if (byNobody || kind !== 'direct' || speaker !== null || by !== null) continue;
    if (somebodySpeaks.has(passage)) continue;
    const place = places.at(passage, marked.start);
    raised.push({ problem: problem('quotation-unattributed', place, shown(text)), ids: [id] });
  }
  raised.push(...unfiled(quotations, places));
  for (const { passage, at } of unpaired) {
    raised.push({
      problem: problem('marks-unpaired', places.at(passage, at), 'a mark without its partner'),
      ids: [],
    });
  }
  const touched = (places_: readonly number[]) =>
    places_.flatMap((index) => figures[index]?.id ?? []);
  for (const relation of relations) {
    const own = { figures, relations: [relation] };
    for (const found of arithmeticProblems(own, places.at, places.words)) {
      raised.push({ problem: found, ids: touched([relation.total ?? -1, ...relation.parts]) });
    }
  }
  for (const { problem: found, of, words } of doubtProblems({ figures, doubts }, places.at))
    raised.push({
      problem: found,
      ids: touched(of),
      ...(words && { stretch: { passage: words.passage, span: words.cue } }),
    });
  return raised;
}

const shown = (text: string) =>
  `“${text.length > 60 ? `${text.slice(0, 60)} …` : text.replace(/,$/, '')}”`;

/** One problem a speaker, at the first words, with the file that would hold them all. */
function unfiled(quotations: Named['quotations'], places: Places): Raised[] {
  const theirs = Map.groupBy(
    quotations.filter(({ kind, by, byNobody }) => kind !== 'phrase' && by === null && !byNobody),
    ({ speaker }) => speaker,
  );
  return [...theirs].flatMap(([speaker, all]): Raised[] => {
    const [first] = all;
    if (speaker === null || first === undefined) return [];
    const place = places.at(first.passage, first.marked.start);
    const times = all.length > 1 ? `, ${counted(all.length, 'quotation')}` : '';
    const found = `${speaker}, who says ${shown(first.text)}${times}`;
    const file = `content/people/${personIdOf(speaker)}.yaml`;
    const expected = `${file}, or “${speaker}” among the aliases of a file that is there`;
    const more = {
      expected,
      mend: '`npm run people` writes the file, with the office that the text gives.',
    };
    return [
      { problem: problem('speaker-unfiled', place, found, more), ids: all.map(({ id }) => id) },
    ];
  });
}

/** One problem a story, at the first in the text of all that have no id: one command mends them together. */
function missingIds({ figures, quotations, unnamed }: Named, places: Places): Raised[] {
  const withoutId = {
    figures: figures.filter((figure) => unnamed.has(figure)),
    quotations: quotations.filter((quotation) => unnamed.has(quotation)),
  };
  const [first] = [...withoutId.figures, ...withoutId.quotations].sort(
    (a, b) => a.passage - b.passage || a.marked.start - b.marked.start,
  );
  if (first === undefined) return [];
  const counts = [
    { count: withoutId.figures.length, one: 'figure' },
    { count: withoutId.quotations.length, one: 'quotation' },
  ].flatMap(({ count, one }) => (count > 0 ? counted(count, one) : []));
  const place = places.at(first.passage, first.marked.start);
  return [
    { problem: problem('id-missing', place, `${counts.join(' and ')} without an id`), ids: [] },
  ];
}
