import { arithmeticProblems } from '../checking/arithmetic.ts';
import { problem } from '../checking/problem.ts';
import type { FoundFigure, FoundQuotation, Reading } from '../reading/types.ts';
import type { Raised } from './answers.ts';
import type { Places } from './join.ts';
import type { Status } from './types.ts';

/** What was found in a text, with the ids that go with it. */
interface Named {
  figures: readonly (FoundFigure & { id: string })[];
  quotations: readonly (FoundQuotation & { id: string; by: string | null })[];
  /** Those that have no id in front matter yet. */
  unnamed: ReadonlySet<unknown>;
}

/** What the reading of a story tells an editor, each with the ids that a note could answer it at. */
export function readingProblems(
  { figures, quotations, unnamed }: Named,
  { relations, unpaired }: Reading,
  status: Status,
  places: Places,
): Raised[] {
  const raised: Raised[] = [];
  for (const figure of figures) {
    const place = places.at(figure.passage, figure.span.start);
    if (figure.malformed)
      raised.push({
        problem: problem('number-malformed', place, `“${figure.text}”`),
        ids: [figure.id],
      });
    if (status !== 'draft' && unnamed.has(figure)) {
      raised.push({
        problem: problem('id-missing', place, `the figure “${figure.text}”`),
        ids: [],
      });
    }
  }
  // Beside a verb of saying stands a name or a role; what follows in the paragraph is of the same mouth.
  const somebodySpeaks = new Set(
    quotations.flatMap(({ verbSpan, passage }) => (verbSpan ? [passage] : [])),
  );
  for (const quotation of quotations) {
    const { kind, speaker, by, id, passage, marked, text } = quotation;
    const place = places.at(passage, marked.start);
    const words = `“${text.length > 60 ? `${text.slice(0, 60)} …` : text}”`;
    if (status !== 'draft' && unnamed.has(quotation)) {
      raised.push({ problem: problem('id-missing', place, `the quotation ${words}`), ids: [] });
    }
    if (kind === 'direct' && speaker === null && by === null && !somebodySpeaks.has(passage)) {
      raised.push({ problem: problem('quotation-unattributed', place, words), ids: [id] });
    } else if (kind !== 'phrase' && speaker !== null && by === null) {
      raised.push({
        problem: problem('speaker-unfiled', place, `${speaker}, who says ${words}`),
        ids: [id],
      });
    }
  }
  for (const { passage, at } of unpaired) {
    raised.push({
      problem: problem('marks-unpaired', places.at(passage, at), 'a mark without its partner'),
      ids: [],
    });
  }
  const touched = (places_: readonly number[]) =>
    places_.flatMap((index) => figures[index]?.id ?? []);
  for (const relation of relations) {
    for (const found of arithmeticProblems({ figures, relations: [relation] }, places.at)) {
      raised.push({ problem: found, ids: touched([relation.total, ...relation.parts]) });
    }
  }
  return raised;
}
