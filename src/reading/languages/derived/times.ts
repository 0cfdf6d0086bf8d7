import type { HourWords } from '../../doubts/doubt-words.ts';
import { beside, phrases, together } from '../../tokens/phrases.ts';
import { rowOf, type Rows } from '../rows.ts';
import type { FieldsInSets } from './fields-in-sets.ts';

const WEEK = 7;
/** In minutes from midnight. */
const NOON = 12 * 60;

const HOURS = 12;

/** How a language tells hours in words. */
export function hourWords({ wordings, functionWords, numbers, labels }: FieldsInSets): HourWords {
  const past = [...wordings.calendar].flatMap(([name, list]) => {
    const [, minutes] = /^past (-?\d+)$/.exec(name) ?? [];
    return minutes === undefined
      ? []
      : [{ minutes: Number(minutes), ...beside(phrases(list.join(','))) }];
  });
  return {
    hours: new Map([...numbers.small].filter(([, value]) => value >= 1 && value <= HOURS)),
    leaders: together(phrases([...functionWords.at].join(',')), beside(labels.clock).before),
    past,
  };
}

/** The weekdays by all their names, of which Portuguese has a short one and one that goes on: “segunda-feira”. */
export function weekdayNames(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const week = [...names].slice(0, WEEK);
  return new Map(
    [...names].flatMap((name) => {
      const at = week.findIndex((day) => name === day || name.startsWith(`${day}-`));
      return at < 0 ? [] : [[name, at] as const];
    }),
  );
}

/** Words that are a time of day by themselves, in minutes from midnight. */
export function noons(calendar: Rows): ReadonlyMap<string, number> {
  return new Map([
    ...[...rowOf(calendar, 'noon')].map((word) => [word, NOON] as const),
    ...[...rowOf(calendar, 'midnight')].map((word) => [word, 0] as const),
  ]);
}
