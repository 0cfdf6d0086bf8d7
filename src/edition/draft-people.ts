import { scalar } from '../front-matter/syntax/scalar.ts';
import { personIdOf } from '../front-matter/person-id.ts';
import type { Person } from '../front-matter/types.ts';
import { isFirstName } from '../reading/languages/index.ts';
import type { Language } from '../reading/languages/language.ts';
import { unelided } from '../register/naming/unelided.ts';
import { unfiledAuthors } from '../story/authors.ts';
import type { Story } from '../story/types.ts';

/** What a text tells of a speaker who has no file yet. */
interface DraftPerson extends Pick<Person, 'id' | 'kind' | 'name'> {
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

function isBody(name: string, text: string, { names, naming, speech }: Language): boolean {
  const words = name.split(/\s+/);
  const [first = ''] = words;
  if (isNamedAsThing(name, text, naming.determiners)) return true;
  // Les is a first name elsewhere.
  if (speech.definite.has(first.toLowerCase())) return true;
  if (words.length > 1 && isFirstName(first)) return false;
  return (
    /^[\p{Lu}.&]{2,}$/u.test(name) || words.some((word) => names.bodies.has(word.toLowerCase()))
  );
}

/** “the Marine Survey”, and later “the survey”: nobody is called so who is one person. */
function isNamedAsThing(
  name: string,
  text: string,
  determiners: Language['naming']['determiners'],
): boolean {
  const after = (words: string) =>
    new RegExp(`(\\p{L}+) ${RegExp.escape(words)}(?!\\p{L})`, 'u').exec(text)?.[1]?.toLowerCase() ??
    '';
  const noun = name.replace(/^.* /, '').toLowerCase();
  return name.includes(' ') && [name, noun].every((words) => determiners.has(after(words)));
}

const longestOffice = 8;
const word = "[\\p{L}’'-]+";

/** The office that stands before a name or behind it, between commas; `null` where the text gives none. */
function officeOf(name: string, text: string, language: Language): string | null {
  const { naming, sentences, speech } = language;
  const isArticle = (small: string) =>
    naming.determiners.has(small) || speech.definite.has(small) || speech.indefinite.has(small);
  const isSaying = (small: string) => sentences.saying.has(small);
  const small = (list: readonly string[]) => list.map((one) => one.toLowerCase());
  const officeIn = (list: readonly string[]): string | null => {
    const own = list.slice(small(list).findIndex((one) => !isArticle(one)));
    const office = unelided(own.join(' '), language);
    const isOne =
      own.length <= longestOffice &&
      own.some((one) =>
        speech.isPeopleNoun(
          unelided(one, language)
            .toLowerCase()
            .replace(/['’]s$/, ''),
        ),
      );
    return isOne && !speech.relatives.has(small(own)[0] ?? '') ? office : null;
  };

  const called = RegExp.escape(name);
  const [, behind = '', end = ''] =
    new RegExp(`${called}, (\\p{L}[^,.;:“”"«»„()\\d]{2,90})([,.]?)`, 'u').exec(text) ?? [];
  const follows = behind.trim().split(' ');
  const saying = small(follows).findIndex(isSaying);
  if (end !== '' || saying > 0) {
    const found = officeIn(saying > 0 ? follows.slice(0, saying) : follows);
    if (found !== null) return found;
  }
  const isElided = (one: string) => unelided(one, language) !== one;
  for (const { index } of text.matchAll(new RegExp(called, 'gu'))) {
    const { titled, run, opens } = wordsBefore(text, index);
    const start = run.findIndex((one) => isArticle(one.toLowerCase()) || isElided(one));
    const whole = start === -1 && !opens ? [] : run.slice(Math.max(0, start));
    for (const found of [titled, whole]) {
      // “said regional secretary Gwyn Harris”: what is said before is no part of the office.
      const office = officeIn(found.slice(small(found).findLastIndex(isSaying) + 1));
      if (office !== null) return office;
    }
  }
  return null;
}

/** No office that stands before a name is longer, in characters. */
const reach = 160;

/** The words right before a name: those with capitals, as many as may be an office, and whether a sentence or clause opens with these. */
function wordsBefore(
  text: string,
  at: number,
): { titled: string[]; run: string[]; opens: boolean } {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  const [, titled = ''] = new RegExp(`((?:\\p{Lu}${word} ){1,4})$`, 'u').exec(before) ?? [];
  const { opening, run = '' } =
    new RegExp(`(?<opening>^|[.!?,"”»] )?(?<run>(?:${word} ){0,7}${word}),? $`, 'u').exec(before)
      ?.groups ?? {};
  const opens = opening !== undefined && (opening !== '' || from === 0);
  return { titled: titled.trim().split(' '), run: run.split(' '), opens };
}
