import type { Edition } from '../edition/edition.ts';
import { isBefore } from '../front-matter/dates.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { sentenceCase, wordsFor } from '../wording/index.ts';
import { sayer, voiceOf } from './attribution.ts';
import { figureFace, type FigureFace } from './figures/figure-parts.ts';
import {
  afterThatAbove,
  fitting,
  opensIn,
  type Labels,
  type Opens,
} from './figures/margin-labels.ts';
import { notesOn } from './notes/notes.ts';

interface MarginFigure {
  id: string;
  face: FigureFace;
  /** What is counted; beneath a figure that counts much the same, only what differs. */
  label: string;
}

/** Figures in the margin that one speaker vouches for, and the line that says so. */
export interface MarginGroup {
  figures: MarginFigure[];
  says: string | null;
}

/**
 * The figures that stand beside some blocks of a story: who says so, and of when, once for all that it is true of.
 * @param room characters that a label may have
 */
export function marginGroups(
  edition: Edition,
  story: Story,
  figures: readonly QuotedFigure[],
  labels: Labels,
  room: number,
): MarginGroup[] {
  const years = new Set(figures.flatMap(({ asOf }) => (asOf === null ? [] : [asOf.slice(0, 4)])));
  const day = (date: string) => dayIn(story, date, years.size > 1);
  return runsOf(figures, voiceOf).flatMap((run) => {
    const name = run[0] ? sayer(edition, run[0], wordsFor(story)) : null;
    const days = runsOf(run, ({ asOf }) => asOf);
    const groups = days.every(({ length }) => length > 1) ? days : [run];
    return groups.map((group, index) =>
      marginGroup(story, group, labels, room, { name: index === 0 ? name : null, day }),
    );
  });
}

function marginGroup(
  story: Story,
  group: readonly QuotedFigure[],
  labels: Labels,
  room: number,
  { name, day }: { name: string | null; day: (date: string) => string },
): MarginGroup {
  const days = group.map(({ asOf }) => (asOf === null ? null : day(asOf)));
  const oneDay = new Set(days).size === 1;
  const told = group.map(labels);
  const opens = opensIn(story);
  return {
    figures: group.map((figure, index) => ({
      id: figure.id,
      face: figureFace(figure),
      label: labelBeneath(told, index, room, opens, oneDay ? [] : days),
    })),
    says: saysOf(story, group, name, oneDay ? (days[0] ?? null) : null),
  };
}

/** One of some labels as it stands beneath the one above; with its day where that is not the day of that. */
function labelBeneath(
  labels: readonly string[],
  at: number,
  room: number,
  opens: Opens,
  days: readonly (string | null)[],
): string {
  const [above, label = ''] = [labels[at - 1], labels[at]];
  const day = days[at] === days[at - 1] ? null : (days[at] ?? null);
  if (above === label && day !== null) return day;
  const said = above === undefined ? label : afterThatAbove(label, above, opens);
  const short = fitting(said, room, opens);
  // What two labels differ in is never what is cut.
  const isOthers = labels.some((other) => other !== label && fitting(other, room, opens) === short);
  return [isOthers ? said : short, day].filter(Boolean).join(', ');
}

/** Who gives some figures, of which day all of them are, and the notes on them. */
function saysOf(
  story: Story,
  group: readonly QuotedFigure[],
  name: string | null,
  day: string | null,
): string | null {
  const notes = group.flatMap(({ id }) => notesOn(story, id).map(({ number }) => number));
  const distinct = [...new Set(notes)].sort((a, b) => a - b);
  const who = [name, day].filter((part) => part !== null).join(', ');
  const { apart, story: wording } = wordsFor(story);
  const parts = [who, distinct.length > 0 ? wording.seeNotes(distinct) : ''];
  return sentenceCase(apart(parts.filter((part) => part !== ''))) || null;
}

/**
 * “as of 5 March”; with its year where that is not the year of the story, where numbers of several years stand beside one
 * another, and of a day after the story, which readers would take for one before it.
 */
function dayIn({ lang, dateline }: Story, date: string, ofManyYears: boolean): string {
  const { dateIn, longDate, figures } = wordsFor({ lang });
  const told = ofManyYears || isBefore(dateline.date, date);
  return figures.asOf(told ? longDate(date) : dateIn(dateline.date.slice(0, 4), date));
}

/** Figures in a row that have something in common. */
function runsOf(
  figures: readonly QuotedFigure[],
  of: (figure: QuotedFigure) => string | null,
): QuotedFigure[][] {
  const runs: QuotedFigure[][] = [];
  for (const figure of figures) {
    const last = runs.at(-1);
    if (last?.[0] && of(last[0]) === of(figure)) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
