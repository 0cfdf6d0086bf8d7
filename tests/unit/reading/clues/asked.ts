import { languageOf } from '../../../../src/reading/languages/index.ts';
import { parse } from '../../../../src/reading/parsed.ts';
import { plainText } from '../../../../src/reading/plain-text.ts';
import { wordsOf } from '../../../../src/reading/speakers/answers.ts';
import type { Candidate, Meant, Stretch } from '../../../../src/reading/speakers/candidate.ts';
import { believe } from '../../../../src/reading/speakers/choose.ts';
import { isAskedOf, type Clue, type Shown } from '../../../../src/reading/speakers/clue.ts';
import { decideAll, quotedIn } from '../../../../src/reading/speakers/quotations.ts';
import { SearchedText } from '../../../../src/reading/speakers/searched-text.ts';

/** The last words in marks of a text with everybody who may have said them. */
interface Asked {
  text: SearchedText;
  stretch: Stretch;
  candidates: readonly Candidate[];
}

function ask({ text: source, lang = 'en' }: { text: string; lang?: string }): Asked {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language “${lang}”`);
  const passages = plainText(source.replaceAll(' ¶ ', '\n\n')).map((passage, number) =>
    parse(passage, number, language),
  );
  const text = new SearchedText(passages, quotedIn(passages, language).pairs, language);
  const asked: Asked[] = [];
  decideAll(
    text,
    (stretch, candidates) => {
      asked.push({ text, stretch, candidates });
      return believe(candidates, stretch, text.worth);
    },
    () => undefined,
  );
  const last = asked.at(-1);
  if (!last) throw new Error(`no words in marks: ${source}`);
  return last;
}

/** The most that a clue says of a candidate with the words shown. */
export function saysOfCandidate(shown: Shown, clue: Clue): number {
  const { text, stretch, candidates } = ask(shown);
  const own = candidates.filter((candidate) => wordsOf(candidate, text) === shown.of);
  if (own.length === 0)
    throw new Error(
      `no candidate “${shown.of}”: ${candidates.map((one) => wordsOf(one, text)).join(', ')}`,
    );
  return Math.max(
    ...own.map((candidate) => (isAskedOf(clue, candidate) ? clue.says(candidate, stretch) : 0)),
  );
}

/** The most that a clue says of whom some words may mean. */
export function saysOfMeant(shown: Shown, says: (meant: Meant) => number): number {
  const all = ask(shown).candidates.flatMap(({ meant }) => meant());
  const nameOf = ({ who, stranger }: Meant): string =>
    who?.name ?? (stranger ? 'stranger' : 'nobody');
  const own = all.filter((meant) => nameOf(meant) === shown.of);
  if (own.length === 0)
    throw new Error(`nobody means “${shown.of}”: ${all.map(nameOf).join(', ')}`);
  return Math.max(...own.map(says));
}
