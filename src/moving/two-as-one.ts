import { parseDocument } from 'yaml';
import { readPersonFile } from '../front-matter/files/person-file.ts';
import { inMarks } from '../front-matter/syntax/in-marks.ts';
import type { Office, Person } from '../front-matter/types.ts';

/** Somebody as their file tells; `known` are all who have one. */
export const personIn = (id: string, source: string, known: ReadonlySet<string>): Person | null =>
  readPersonFile(`content/people/${id}.yaml`, source, known).person;

/**
 * A person’s file with the names and offices of somebody else too. All else stays as it stands, unless the style of the
 * file leaves no room for them: then it is written anew.
 */
export function withAnother(
  source: string,
  id: string,
  other: Person,
  known: ReadonlySet<string>,
): string {
  const person = personIn(id, source, known);
  if (person === null) return source;
  const aliases = new Set([...person.aliases, other.name, ...other.aliases]);
  aliases.delete(person.name);
  const held = new Set(person.offices.map(lineOf));
  const more = other.offices.filter((office) => !held.has(lineOf(office)));
  const both = { ...person, aliases: [...aliases], offices: [...person.offices, ...more] };
  const edited = withOffices(withAliases(source, person, both.aliases), person, more);
  const isBoth = JSON.stringify(personIn(id, edited, known)) === JSON.stringify(both);
  return isBoth ? edited : writtenAnew(source, both);
}

/** A person’s file with these aliases. */
function withAliases(source: string, person: Person, all: readonly string[]): string {
  if (all.length === person.aliases.length) return source;
  const line = `aliases: [${all.map(inMarks).join(', ')}]\n`;
  const without = source.replace(/^aliases:.*\n(?:[ -].*\n)*/m, '');
  return without.replace(/^name:.*\n/m, (name) => name + line);
}

/** A person’s file with more offices below those that it has. */
function withOffices(source: string, person: Person, more: readonly Office[]): string {
  if (more.length === 0) return source;
  const whole = source.endsWith('\n') ? source : `${source}\n`;
  const [block] = /^offices:[ \t]*(?:#.*)?\n(?:[ \t]*-.*\n|[ \t]+.*\n)+/m.exec(whole) ?? [];
  if (block !== undefined) {
    const [, indent = ''] = /^([ \t]*)-/m.exec(block) ?? [];
    const added = more.map((office) => `${indent}- ${lineOf(office)}\n`).join('');
    return whole.replace(block, () => block + added);
  }
  const all = [...person.offices, ...more].map((office) => `  - ${lineOf(office)}\n`).join('');
  return `${whole.replace(/^offices:.*\n(?:[ \t\]].*\n)*/m, '')}offices:\n${all}`;
}

/** An office on one line: `{ title: mayor of Havana, from: 2019 }`. */
function lineOf({ title, from, to }: Office): string {
  const dates = datesOf({ from, to }).map(([key, date]) => `${key}: ${date}`);
  return `{ ${[`title: ${inMarks(title)}`, ...dates].join(', ')} }`;
}

const datesOf = (dates: Pick<Office, 'from' | 'to'>): [string, string][] =>
  Object.entries(dates).filter((each): each is [string, string] => each[1] !== null);

/** A person’s file as a writer of YAML has it, comments and all other keys included. */
function writtenAnew(source: string, { aliases, offices }: Person): string {
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  document.set('aliases', document.createNode(aliases, { flow: true }));
  if (offices.length > 0) {
    const all = offices.map(({ title, ...dates }) =>
      document.createNode({ title, ...Object.fromEntries(datesOf(dates)) }, { flow: true }),
    );
    document.set('offices', document.createNode(all));
  }
  // Out of marks the name “Null” would be read as none.
  return document.toString({
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
  });
}
