import { type Problem, problem } from '../checking/problem.ts';
import { isBefore, isPartialDate, isTimestamp, lastDayOf } from './dates.ts';
import { quoted } from './quoted.ts';
import { valueAt } from './yaml/value-at.ts';
import type { ReadYaml, YamlPath } from './yaml/yaml.ts';

/** What happens later, with the path of its date, and what comes before it. */
interface Order {
  later: string;
  at: YamlPath;
  earlier: string;
  date: string;
}

/** Where dates of a file stand in an order that cannot be; what is no date is told elsewhere. */
function reversed(yaml: ReadYaml, orders: readonly Order[]): Problem[] {
  return orders.flatMap(({ later, at, earlier, date }) => {
    const other = valueAt(yaml.value, at);
    if (typeof other !== 'string' || ![date, other].every(isPartialDate)) return [];
    if (!isBefore(other, date)) return [];
    const found = `${later} ${quoted(other)}, before ${earlier} ${quoted(date)}`;
    return [problem('dates-reversed', yaml.placeOf(at), found)];
  });
}

const dateAt = (yaml: ReadYaml, path: YamlPath): string => {
  const value = valueAt(yaml.value, path);
  return typeof value === 'string' ? value : '';
};

/** The dates of a story: of its dateline, its sources and its corrections. */
export function reversedStoryDates(yaml: ReadYaml): Problem[] {
  const published = dateAt(yaml, ['published']);
  const sources = valueAt(yaml.value, ['sources']);
  const corrections = valueAt(yaml.value, ['corrections']);
  const keys = typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
  const numbers = Array.isArray(corrections) ? [...corrections.keys()] : [];
  return reversed(yaml, [
    ...keys.map((key) => ({
      later: 'read',
      at: ['sources', key, 'read'],
      earlier: 'the date of the document,',
      date: dateAt(yaml, ['sources', key, 'date']),
    })),
    ...numbers.map((number) => ({
      later: 'corrected',
      at: ['corrections', number, 'date'],
      earlier: 'the story was published on',
      date: published.slice(0, 10),
    })),
  ]).concat(filedTooLate(yaml, published));
}

/** A dateline is of the day at its place, which can be a day ahead of where the story was published. */
function filedTooLate(yaml: ReadYaml, published: string): Problem[] {
  const filed = dateAt(yaml, ['dateline', 'date']);
  if (!isTimestamp(published) || !isPartialDate(filed)) return [];
  if (!isBefore(lastDayOf(published), filed)) return [];
  const found = `filed on ${quoted(filed)}, published on ${quoted(published)}`;
  return [problem('dates-reversed', yaml.placeOf(['dateline', 'date']), found)];
}

/** Offices that end before they begin. */
export function reversedOffices(yaml: ReadYaml): Problem[] {
  const offices = valueAt(yaml.value, ['offices']);
  return (Array.isArray(offices) ? [...offices.keys()] : []).flatMap((index) => {
    const at = ['offices', index, 'to'];
    const [from, to] = [dateAt(yaml, ['offices', index, 'from']), dateAt(yaml, at)];
    if (![from, to].every(isPartialDate) || !isBefore(to, from)) return [];
    const found = `to ${quoted(to)}, from ${quoted(from)}`;
    return [problem('office-reversed', yaml.placeOf(at), found)];
  });
}

/** The dates of a story told elsewhere. */
export function reversedElsewhereDates(yaml: ReadYaml): Problem[] {
  const published = dateAt(yaml, ['published']);
  const updated = dateAt(yaml, ['updated']);
  return reversed(yaml, [
    { later: 'updated', at: ['updated'], earlier: 'it was published on', date: published },
    { later: 'read', at: ['read'], earlier: 'it was published on', date: published },
    { later: 'read', at: ['read'], earlier: 'it was updated on', date: updated },
  ]);
}
