import { firstFrom } from '../../../sentences/bounds.ts';
import type { Told } from '../../mentions.ts';
import { lastingsIn } from '../../times/lastings.ts';
import { toldAt } from '../../sentences.ts';
import { DAY, timesIn, type Time } from '../../times/times-of-day.ts';
import type { View } from '../../view.ts';
import { want } from '../things.ts';
import { tied, type Sort, type Tie } from '../tie.ts';

/** So many sentences before a span, and behind it, may tell its times. */
const BACK = 3;
const ON = 1;
/** More times in so few sentences are a timetable. */
const MOST = 6;
/** A time further off is of something else, in minutes. */
const FARTHEST = 3 * 60;

interface Placed extends Time {
  sentence: number;
  told: Told;
}

/** The times of day around a sentence, in the paragraph before too. */
function timesNear(view: View, told: Told): Placed[] {
  const { parsed, span } = told;
  const last = view.passages[parsed.passage - 1];
  const areParagraphs = last?.kind === 'paragraph' && parsed.kind === 'paragraph';
  const own = firstFrom(parsed.sentences, span.from);
  const inOwn = parsed.sentences.slice(Math.max(0, own - BACK), own + ON + 1);
  const inLast = areParagraphs && own < BACK ? last.sentences.slice(own - BACK) : [];
  return [
    ...(last ? inLast.map((sentence) => toldAt(view, last, sentence)) : []),
    ...inOwn.map((sentence) => toldAt(view, parsed, sentence)),
  ].flatMap((near, sentence) =>
    near ? timesIn(near, view).map((time) => ({ ...time, sentence, told: near })) : [],
  );
}

const WEEK = 7;

/** True if both times have their weekdays. */
const areOfDays = (start: Time, end: Time): boolean =>
  start.weekday !== null && end.weekday !== null;

/** The minutes from one time to a later one: those of the next day, and of the other half of it, where nothing is said. */
function apart(start: Time, end: Time): number[] {
  const days =
    start.weekday === null || end.weekday === null
      ? 0
      : (end.weekday - start.weekday + WEEK) % WEEK;
  const later = end.minutes - start.minutes + days * DAY;
  // “8am on Friday … 8pm on Sunday”.
  if (days > 1 && !start.isHalf && !end.isHalf) return [later];
  const minutes = (later + DAY) % DAY;
  return start.isHalf || end.isHalf ? [minutes, (minutes + DAY / 2) % DAY] : [minutes];
}

function clockOf(view: View, told: Told): Tie[] {
  if (!told.mentions.some(({ measure }) => measure === 'hour' || measure === 'minute')) return [];
  const times = timesNear(view, told);
  if (times.length < 2 || times.length > MOST) return [];
  return lastingsIn(told, view).flatMap(({ first: claim, minutes, room }) =>
    times.flatMap((start, first) =>
      times.slice(first + 1).flatMap((end, more): Tie[] => {
        const areInOneSentence = start.sentence === end.sentence;
        // “She came ashore at 16:20, having set out at 04:50”.
        const isTurned = areInOneSentence && !start.isHalf && !end.isHalf;
        const turned = isTurned ? apart(end, start) : [];
        const spans = [...apart(start, end), ...turned].sort(
          (a, b) => Math.abs(a - minutes) - Math.abs(b - minutes),
        );
        const [nearest = 0] = spans;
        const off = Math.abs(nearest - minutes);
        if (off > (areOfDays(start, end) ? minutes : Math.min(minutes, FARTHEST))) return [];
        const second = first + 1 + more;
        const isBesideBoth = areInOneSentence && start.told === told;
        const times = { first, second, isBesideBoth };
        const wanted = [want(claim, nearest, minutes)];
        return [{ ...tied('clock', claim, [], off <= room, wanted), times }];
      }),
    ),
  );
}

export const clock: Sort = {
  sort: 'clock',
  kind: 'dates',
  example: {
    holds:
      'The power failed at 6.40pm and came back at 9.10pm, after two and a half hours of darkness.',
    fails:
      'The power failed at 6.40pm and came back at 9.10pm, after three and a half hours of darkness.',
  },
  find: (view) => view.tolds.flatMap((told) => clockOf(view, told)),
};
