import type { Language } from '../../reading/languages/language.ts';
import type { Others } from './judge.ts';
import type { Meaning } from './meaning.ts';
import { isSamePlace } from './same-place.ts';
import { type SentenceWords, sentenceWords, tells } from './sentence-words.ts';

/** So many at most are looked at word by word. */
const most = 60;

/**
 * What else of a story could be what an address stood for, and what other addresses stood for: where a sentence is the
 * same, and of what could be meant where it has words that few others have.
 * @param meanings what each address stands for now
 * @param known what the addresses stood for, of those that have a record
 */
export function othersIn(
  meanings: ReadonlyMap<string, Meaning>,
  known: ReadonlyMap<string, Meaning>,
  language: Language,
): (path: string, then: Meaning, now: Meaning) => Others {
  let lookUps: { rivals: LookUp; like: LookUp; claims: LookUp } | undefined;
  return (path, then, now) => {
    if (lookUps === undefined) {
      const former = found(known, language);
      const rivals = misplaced(found(meanings, language), former);
      lookUps = {
        rivals: bySentence(rivals, language),
        like: byWords(rivals, language),
        claims: bySentence(former, language),
      };
    }
    return {
      rivals: [...lookUps.rivals(path, then), ...lookUps.like(path, then)],
      heirs: lookUps.claims(path, then),
      claims: lookUps.claims(path, now),
    };
  };
}

/** What is not itself where its own record has it. */
function misplaced(present: readonly Other[], known: readonly Other[]): Other[] {
  const then = new Map(known.map(({ path, words }) => [path, words]));
  return present.filter(({ path, words }) => {
    const former = then.get(path);
    return !former || !isSamePlace(former, words);
  });
}

/** The words of what an address stands for. */
interface Other {
  path: string;
  of: Meaning['of'];
  words: SentenceWords;
}

const found = (meanings: ReadonlyMap<string, Meaning>, language: Language): Other[] =>
  [...meanings].map(([path, { of, sentence }]) => ({
    path,
    of,
    words: sentenceWords(sentence, language),
  }));

/** Finds those of other addresses that are like a meaning in one way or another. */
type LookUp = (path: string, meaning: Meaning) => SentenceWords[];

const isOf =
  (path: string, { of }: Meaning) =>
  (other: Other) =>
    other.path !== path && other.of === of;

/** Those that stand in a sentence of the same words. */
function bySentence(others: readonly Other[], language: Language): LookUp {
  const keyOf = ({ words }: SentenceWords) => words.map(({ text }) => text).join(' ');
  const groups = Map.groupBy(others, ({ words }) => keyOf(words));
  return (path, meaning) =>
    (groups.get(keyOf(sentenceWords(meaning.sentence, language))) ?? [])
      .filter(isOf(path, meaning))
      .map(({ words }) => words);
}

/** Those with the same words, the rarest words first. */
function byWords(others: readonly Other[], language: Language): LookUp {
  const index = new Map<string, Other[]>();
  for (const other of others) {
    for (const text of tellingWords(other.words)) {
      const there = index.get(text);
      if (there) there.push(other);
      else index.set(text, [other]);
    }
  }
  return (path, meaning) => {
    const like = new Set<Other>();
    const groups = [...tellingWords(sentenceWords(meaning.sentence, language))]
      .map((text) => index.get(text) ?? [])
      .sort((a, b) => a.length - b.length);
    for (const group of groups) {
      for (const other of group.slice(0, most)) {
        if (like.size < most && isOf(path, meaning)(other)) like.add(other);
      }
    }
    return [...like].map(({ words }) => words);
  };
}

function tellingWords({ words }: SentenceWords): Set<string> {
  const telling = words.filter(tells);
  return new Set((telling.length > 0 ? telling : words).map(({ text }) => text));
}
