import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawnValue, sumOf } from '../../drawings/scale.ts';
import { drawShares } from '../../drawings/share.ts';
import { drawSpan } from '../../drawings/span.ts';
import { drawSum, type DrawnFigure } from '../../drawings/sum.ts';
import type { Relation } from '../../reading/types.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { keptTogether } from '../../story/prose/kept-together.ts';
import { wordsFor } from '../../wording/index.ts';
import { faceParts, facePieces, figureFace, isChange, labelOf } from './figure-parts.ts';
import { labelsOf, type Labels } from './margin-labels.ts';

/** A drawing of what the text says of some of its figures, with the same said in words. */
export interface RelationDrawing {
  kind: 'sum' | 'share' | 'change' | 'range';
  /** Ids of the figures that the ledger lists under it. */
  lists: string[];
  content: ElementContent[];
}

/** The drawings of a story in the order of its text. */
export function relationDrawings(story: Story): RelationDrawing[] {
  return drawingsOf(story, story.relations, story.figures);
}

/** The drawings that one figure belongs to. */
export function drawingsWith(story: Story, figure: QuotedFigure): RelationDrawing[] {
  const index = story.figures.indexOf(figure);
  const own = story.relations.filter(
    ({ total, parts }) => total === index || parts.includes(index),
  );
  return drawingsOf(story, own, [figure]);
}

function drawingsOf(
  story: Story,
  relations: readonly Relation[],
  figures: readonly QuotedFigure[],
): RelationDrawing[] {
  const shares = relations.filter(({ kind }) => kind === 'share');
  const sums = relations.filter(({ kind }) => kind === 'sum');
  return [
    ...sums.flatMap(sumsOf(story)),
    ...shareDrawing(story, shares),
    ...figures.flatMap((figure) => spanDrawing(story, figure)),
  ];
}

/** The story whose sums were drawn last; all at once would be too much to remember. */
let last: { story: Story; drawn: (relation: Relation) => RelationDrawing[] } | null = null;

/** Draws a sum of a story once, which the page of each of its figures shows and those of all of them. */
function sumsOf(story: Story): (relation: Relation) => RelationDrawing[] {
  if (last?.story === story) return last.drawn;
  const labels = labelsOf({ ...story, relations: [] });
  const known = new Map<Relation, RelationDrawing[]>();
  const drawn = (relation: Relation) => {
    const drawings = known.get(relation) ?? sumDrawing(story, relation, labels);
    known.set(relation, drawings);
    return drawings;
  };
  last = { story, drawn };
  return drawn;
}

function sumDrawing(story: Story, relation: Relation, labels: Labels): RelationDrawing[] {
  const total = story.figures[relation.total ?? -1];
  const parts = relation.parts.flatMap((index) => story.figures[index] ?? []);
  if (!total || typeof total.value !== 'number' || parts.length !== relation.parts.length)
    return [];
  const { figures: wording } = wordsFor(story);
  const drawn = (figure: QuotedFigure): DrawnFigure => ({
    value: drawnValue(figure.value),
    pieces: facePieces(figure),
    marked: inlineFace(figure),
    label: labels(figure),
  });
  const made = sumOf(parts.map(({ value }) => drawnValue(value)));
  const wordsId = `sum-${total.id}`;
  const words = [
    wording.drawnSum(parts.map(facedAndCounted), figureFace(total).text),
    sumVerdict(story, relation, made, [...parts, total]),
  ].join(' ');
  return [
    {
      kind: 'sum',
      lists: [...parts, total].map(({ id }) => id),
      content: [
        ...drawSum(
          parts.map(drawn),
          drawn(total),
          total.isOurs ? wording.totalByUs : wording.totalAsReported,
          wordsId,
        ),
        said(words, story, wordsId),
      ],
    },
  ];
}

function sumVerdict(
  story: Story,
  { holds }: Relation,
  made: number,
  figures: readonly QuotedFigure[],
): string {
  const { figures: wording } = wordsFor(story);
  const total = figures.at(-1);
  const text = total?.text ?? '';
  if (holds === 'no') return wording.sumNot(made, text);
  const qualifiers = [...new Set(figures.flatMap(({ qualifier }) => qualifier ?? []))];
  return holds === 'exactly'
    ? wording.sumExactly(qualifiers)
    : wording.sumByRounding(made, text, drawnValue(total?.value ?? null) < made, qualifiers);
}

/** Parts of wholes, drawn under one another so that they can be compared. */
function shareDrawing(story: Story, relations: readonly Relation[]): RelationDrawing[] {
  const pairs = relations.flatMap(({ total, parts }) => {
    const whole = story.figures[total ?? -1];
    const part = parts.length === 1 ? story.figures[parts[0] ?? -1] : undefined;
    const share = whole && part ? drawnValue(part.value) / drawnValue(whole.value) : NaN;
    return whole && part && share > 0 && share <= 1 ? [{ whole, part, share }] : [];
  });
  if (pairs.length === 0) return [];
  const { figures: wording } = wordsFor(story);
  const drawn = pairs.map(({ whole, part, share }) => ({
    share,
    marked: inlineFace(part),
    words: wording.partOf(labelOf(part) ?? '', facedAndCounted(whole)),
  }));
  return [
    {
      kind: 'share',
      lists: pairs.map(({ part }) => part.id),
      content: [
        ...drawShares(drawn),
        said(
          wording.drawnShare(
            pairs.map(({ share, whole }) => ({ share, of: facedAndCounted(whole) })),
          ),
          story,
        ),
      ],
    },
  ];
}

/** A figure with two ends: a change where the words of the text say so, else a range. */
function spanDrawing(story: Story, figure: QuotedFigure): RelationDrawing[] {
  if (figure.value === null || typeof figure.value === 'number') return [];
  const [from, to] = figure.value;
  const { figures: wording, longDate } = wordsFor(story);
  const kind = isChange(story, figure) ? 'change' : 'range';
  const percentage = figure.kind === 'percent' && Math.max(from, to) <= 100;
  const [fromText, toText] = endTexts(figure.text) ?? [wording.amount(from), wording.amount(to)];
  const most = percentage
    ? { value: 100, text: wording.signed(100, '%') }
    : { value: Math.max(from, to), text: to > from ? toText : fromText };
  const zero = percentage ? wording.signed(0, '%') : wording.amount(0);
  const ends = { from: { value: from, text: fromText }, to: { value: to, text: toText } };
  const wordsId = `span-${figure.id}`;
  // What an old story tells is not so now: its last end has its date.
  const dated = kind === 'change' && figure.asOf !== null ? { to: longDate(figure.asOf) } : {};
  const beneath = { ...wording.ends[kind], ...dated };
  const drawing = drawSpan(
    { kind, pieces: facePieces(figure), ...ends, most, zero, words: beneath },
    wordsId,
  );
  if (drawing.length === 0) return [];
  const say = kind === 'change' ? wording.drawnChange : wording.drawnRange;
  const words = say(fromText, toText, zero, most.text);
  return [{ kind, lists: [figure.id], content: [...drawing, said(words, story, wordsId)] }];
}

/** Both ends as printed: “€3.5 million” and “€5 million”, “5” and “15%”. */
function endTexts(text: string): [string, string] | null {
  const [, from, to] =
    /^(\D{0,4}\d[^\s–—-]*(?:\s\p{L}+)?)(?:\s\p{L}+\s|\s?[–—-]\s?)(\D{0,4}\d.*)$/u.exec(text) ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** A figure under its marker within a line, which may be parted between the words before the number and the number. */
function inlineFace(figure: QuotedFigure): Element {
  const pieces = facePieces(figure);
  const words = pieces.filter(({ above }) => above).map(({ text }) => [h('small', text), ' ']);
  const number = pieces.filter(({ above }) => !above);
  return h('b', { className: ['fig'] }, ...words, h('span', ...faceParts(number)));
}

function facedAndCounted(figure: QuotedFigure): string {
  return [figureFace(figure).text, labelOf(figure)].filter(Boolean).join(' ');
}

/** What a drawing shows in words; no line breaks within a number of the story. */
function said(words: string, { lang }: Pick<Story, 'lang'>, id?: string): ElementContent {
  const kept = keptTogether(words, lang);
  return h('p', { className: ['say'], ...(id !== undefined && { id }) }, kept);
}
