import type { Relation, Span } from '../../reading/types.ts';
import { contextOf, sentencesAround } from '../../story/context.ts';
import type { ReadText } from './read-text.ts';

/** Pieces are joined up to this length: a text of two megabytes can give more than one string holds. */
const pieceLength = 65_536;

/** A read text as one line of JSON, in pieces. */
export function* jsonLine(read: ReadText): Generator<string> {
  let piece = '';
  for (const part of parts(read)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* parts(read: ReadText): Generator<string> {
  const { figures, quotations, relations } = read.reading;
  yield `{"file":${JSON.stringify(read.file)},"language":${JSON.stringify(read.language)}`;
  yield* list('figures', figures, (figure, index) => ({
    text: figure.text,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    bound: figure.bound,
    malformed: figure.malformed,
    saidBy: figure.saidBy,
    sentence: sentence(read, figure.passage, figure.sentence, figure.marked),
    by: read.by.figures[index] ?? null,
    id: read.ids.figures[index] ?? null,
    position: read.positionOf(figure.passage, figure.span.start),
    ...(figure.why ? { why: figure.why, weighed: figure.weighed } : {}),
  }));
  yield* list('quotations', quotations, ({ passage, span, marked, ...quotation }, index) => ({
    text: quotation.text,
    speaker: quotation.speaker,
    kind: quotation.kind,
    sentence: sentence(
      read,
      passage,
      sentencesAround(read.reading.sentences[passage] ?? [], marked),
      marked,
    ),
    by: read.by.quotations[index] ?? null,
    id: read.ids.quotations[index] ?? null,
    position: read.positionOf(passage, span.start),
    ...(quotation.why ? { why: quotation.why, weighed: quotation.weighed } : {}),
  }));
  yield* list('relations', relations, (relation) => relationOf(read, relation));
  if (read.reading.suspicions)
    yield* list('suspicions', read.reading.suspicions, ({ passage, cue, ...suspicion }) => ({
      ...suspicion,
      position: read.positionOf(passage, cue.start),
    }));
  yield* list('problems', read.problems, (problem) => problem);
  yield '}';
}

function* list<Item>(
  key: string,
  items: readonly Item[],
  told: (item: Item, index: number) => object,
): Generator<string> {
  yield `,"${key}":[`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(told(item, index))}`;
  }
  yield ']';
}

function sentence({ passages }: ReadText, passage: number, around: Span, marked: Span): string {
  return contextOf(passages[passage]?.text ?? '', around, marked).text;
}

/** What the words say of the figures; `total` and `parts` are indexes into the list of figures; no total stands for a hundred per cent. */
function relationOf(read: ReadText, { kind, holds, passage, cue, total, parts }: Relation): object {
  return {
    kind,
    holds,
    cue: read.passages[passage]?.text.slice(cue.start, cue.end) ?? '',
    total,
    parts,
    position: read.positionOf(passage, cue.start),
  };
}
