import { inMarks } from '../syntax/in-marks.ts';

/** What could stand under the keys that may not be missing, in whatever file: as an editor would write it. */
const examples: Readonly<Record<string, string>> = {
  headline: 'A grain ship reaches Havana',
  standfirst: 'The cargo is a gift; the harbour had waited for it since January.',
  lang: 'en',
  status: 'draft',
  published: '2026-11-24T09:00:00Z',
  dateline: '{ place: Havana, date: 2026-11-23 }',
  place: 'Havana',
  date: '2026-11-23',
  byline: 'Ana Ruiz',
  section: 'world',
  kind: 'person',
  name: 'Ana Ruiz',
  title: 'Arrivals',
  to: 'stories/other-story',
  as: 'background',
  why: 'It tells how the wheat was promised.',
  words: "'25,000 tonnes'",
  text: 'The bill of lading says 24,870 tonnes.',
  was: '26,000 tonnes',
  now: '25,000 tonnes',
  publisher: 'Port of Havana',
  url: 'https://port.example/arrivals',
  read: '2026-11-24',
  credit: 'Ana Ruiz',
  relationToUs: 'It is the report that our story is about.',
};

/** A key with a value as it could stand there. */
export function keyWritten(key: string): string {
  return `${key}: ${examples[key] ?? '…'}`;
}

/** The keys that an entry of a list has at least; the first takes what was written without any. */
const entries: Readonly<Record<string, readonly string[]>> = {
  figures: ['words'],
  quotations: ['words'],
  pictures: ['file', 'credit'],
  related: ['to', 'as', 'why'],
  notes: ['text'],
  corrections: ['was', 'now', 'date', 'why'],
  offices: ['title'],
};

/** An entry of a list with its keys, as it could stand there; `null` for lists of texts. */
export function entryWritten(list: string, text: string): string | null {
  const [first, ...others] = entries[list] ?? [];
  if (first === undefined) return null;
  const value =
    list === 'related' || list === 'corrections' ? keyWritten(first) : `${first}: ${inMarks(text)}`;
  return `{ ${[value, ...others.map((key) => (key === 'why' ? 'why: …' : keyWritten(key)))].join(', ')} }`;
}
