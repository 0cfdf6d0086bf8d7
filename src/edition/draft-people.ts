import { scalar } from '../front-matter/syntax/scalar.ts';
import { personIdOf } from '../front-matter/person-id.ts';
import type { Person } from '../front-matter/types.ts';
import { isFirstName } from '../reading/languages/index.ts';
import type { Language } from '../reading/languages/language.ts';
import { unfiledAuthors } from '../story/authors.ts';
import type { Story } from '../story/types.ts';

/** What a text tells of a speaker who has no file yet. */
export interface DraftPerson extends Pick<Person, 'id' | 'kind' | 'name'> {
  /** As the text gives it: “mayor of Havana”. */
  office: string | null;
}

/** Authors and speakers of a story that no file of `content/people/` knows, each once, in the order of the text. */
export function unfiledPeople({
  authors,
  quotations,
  figures,
}: Pick<Story, 'authors' | 'quotations' | 'figures'>): string[] {
  const spoken = quotations.flatMap(({ kind, speaker, by, byNobody }) =>
    kind === 'phrase' || by !== null || byNobody ? [] : (speaker ?? []),
  );
  const counted = figures.flatMap(({ by, byNobody, saidBy }) =>
    by !== null || byNobody ? [] : (saidBy?.name ?? []),
  );
  // One word beside a number may be the rest of a longer name, or a firm; initials are a name.
  const whole = counted.filter((name) => /\s|^[\p{Lu}.&]{2,}$/u.test(name));
  return [...new Set([...unfiledAuthors(authors), ...spoken, ...whole])];
}

/** What a text says of somebody: person or body, and the office that stands beside the name. */
export function draftPerson(name: string, text: string, language: Language): DraftPerson {
  const kind = isBody(name, text, language) ? 'body' : 'person';
  return {
    id: personIdOf(name),
    kind,
    name,
    office: kind === 'body' ? null : officeOf(name, text.replace(/\s+/g, ' '), language),
  };
}

/** The file of somebody as an editor would begin it. */
export function personSource({ kind, name, office }: DraftPerson): string {
  return [
    `kind: ${kind}`,
    `name: ${scalar(name)}`,
    ...(office === null ? [] : ['offices:', `  - title: ${scalar(office)}`]),
    '',
  ].join('\n');
}

function isBody(name: string, text: string, { names, naming }: Language): boolean {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (isNamedAsThing(name, text, naming.determiners)) return true;
  if (words.length > 1 && isFirstName(first)) return false;
  return (
    /^[\p{Lu}.&]{2,}$/u.test(name) ||
    /^(?:the|el|la|los|las)$/i.test(first) ||
    words.some((word) => names.bodies.has(word.toLowerCase()))
  );
}

/** “the Marine Survey”, and later “the survey”: nobody is called so who is one person. */
function isNamedAsThing(
  name: string,
  text: string,
  determiners: Language['naming']['determiners'],
): boolean {
  const after = (words: string) =>
    new RegExp(`(\\p{L}+) ${escaped(words)}(?!\\p{L})`, 'u').exec(text)?.[1]?.toLowerCase() ?? '';
  const noun = name.replace(/^.* /, '').toLowerCase();
  return name.includes(' ') && [name, noun].every((words) => determiners.has(after(words)));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestOffice = 8;

/** The office that stands before a name or behind it, between commas; `null` where the text gives none. */
function officeOf(
  name: string,
  text: string,
  { names, naming, sentences }: Language,
): string | null {
  const isArticle = (word: string) => naming.determiners.has(word.toLowerCase());
  const isSaying = (word: string) => sentences.saying.has(word.toLowerCase());
  const isOffice = (words: string) => {
    const all = words.split(' ');
    return (
      all.length <= longestOffice &&
      all.some((word) => names.isPeopleNoun(word.toLowerCase().replace(/['’]s$/, '')))
    );
  };
  const behind = new RegExp(
    `${escaped(name)}, (?:the |an? |its |his |her |their |el |la |una? )?([\\p{L}][^,.;:“”"«»()\\d]{2,90})(?:,|\\.| sa(?:id|ys)\\b| told\\b)`,
    'u',
  );
  const before = new RegExp(
    `(?:[Tt]he |[Ii]ts |[Tt]heir |(?<=[.!?,"”»] )|^)((?:[\\p{L}’'-]+ ){0,6}[\\p{L}’'-]+),? ${escaped(name)}`,
    'u',
  );
  const titled = new RegExp(`((?:\\p{Lu}[\\p{L}’'-]+ ){1,4})${escaped(name)}`, 'u');
  for (const form of [behind, titled, before]) {
    const words = (form.exec(text)?.[1] ?? '').trim().replace(/,$/, '').split(' ');
    // “said regional secretary Gwyn Harris”: what is said before is no part of the office.
    const own = words.slice(words.findLastIndex(isSaying) + 1);
    const found = own.slice(own.findIndex((word) => !isArticle(word))).join(' ');
    if (isOffice(found) && !/^(?:who|whose|which|que|quien)\b/.test(found)) return found;
  }
  return null;
}
