import { readdirSync, readFileSync } from 'node:fs';
import type { Around } from '../../src/reading/doubts/clues/clue.ts';
import { questionsIn, saidOf, type Question } from '../../src/reading/doubts/choose.ts';
import type { Mention } from '../../src/reading/doubts/mentions.ts';
import type { Tie } from '../../src/reading/doubts/ties/tie.ts';
import { viewOf } from '../../src/reading/doubts/view.ts';
import { languageOf } from '../../src/reading/languages/index.ts';
import { figuresIn } from '../../src/reading/read.ts';
import type { Parsed } from '../../src/reading/parsed.ts';
import type { Passage } from '../../src/reading/types.ts';
import { said, type Example } from '../corpus/fitting/examples.ts';
import { readCorpus } from '../corpus/scoring/corpus.ts';
import { readText } from '../corpus/scoring/read-text.ts';
import { passagesOf, readCases, versionOf, type Case, type Lang } from './cases.ts';

/** The ties of a text, in questions, with what clues say of them. */
interface Asked {
  lang: string;
  passages: readonly Passage[];
  questions: readonly Question[];
  saidOf: (tie: Tie) => readonly number[];
}

function askedIn(passages: readonly Passage[], lang: string): ReturnType<typeof questionsIn> {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const { parsed, figures } = figuresIn(passages, language);
  return questionsIn(viewOf(parsed, figures, language));
}

function asked(passages: readonly Passage[], lang: string): Asked {
  const { questions, around } = askedIn(passages, lang);
  return { lang, passages, questions, saidOf: (tie) => saidOf(tie, around) };
}

/** Where the texts of two versions part, by passage. */
function partings(a: readonly Passage[], b: readonly Passage[]): Map<number, number> {
  const places = a.map(({ text }, number): [number, number] => {
    const other = b[number]?.text ?? '';
    let at = 0;
    while (at < text.length && text[at] === other[at]) at++;
    // What differs is the whole of a number.
    while (at > 0 && /[\p{L}\p{N}.,]/u.test(text[at - 1] ?? '')) at--;
    return [number, at];
  });
  return new Map(places);
}

/** A tie by its numbers, so that it is known again in the other version. */
function keyOf(tie: Tie, parts: ReadonlyMap<number, number>): string {
  const placeIn = ({ passage, text }: Parsed, start: number): string =>
    `${passage}:${start > (parts.get(passage) ?? Infinity) ? start - text.length : start}`;
  const placeOf = ({ figure: { span }, told }: Mention): string => placeIn(told.parsed, span.start);
  const { sort, told, claim, of, years, times, way, list } = tie;
  // “Both” and “all three” count one list.
  if (list) {
    const { parsed } = list.list.told;
    return JSON.stringify([
      sort,
      list.form,
      placeIn(parsed, parsed.tokens[list.list.from]?.start ?? 0),
    ]);
  }
  return JSON.stringify([
    ...[sort, claim && placeOf(claim), of.map(placeOf), way],
    ...[years?.map(({ at }) => placeIn(told.parsed, told.parsed.tokens[at]?.start ?? 0)), times],
  ]);
}

/** One question as the fitting sees it: nothing, or one of the ties. */
function exampleOf(
  file: string,
  { lang, saidOf: clues }: Asked,
  { ties }: Question,
  isRight: (tie: Tie) => boolean,
  isNothing: boolean,
): Example {
  const nothing = { said: said([]), right: isNothing ? 1 : 0, meant: [] };
  const all = ties.map((tie) => ({
    ...{ said: said(clues(tie)), right: isRight(tie) ? 1 : 0, meant: [] },
  }));
  return { file, lang, candidates: [nothing, ...all] };
}

/** What is right holds, whatever it is. */
const rightExamples = (file: string, text: Asked, isTold: (tie: Tie) => boolean): Example[] =>
  text.questions.map((question) =>
    exampleOf(file, text, question, ({ holds }) => holds, !question.ties.some(isTold)),
  );

/**
 * Of a pair: what is wrong are the ties that hold in the right version and no more in the wrong one; in the right version
 * one of those that hold is meant.
 */
function pairExamples(one: Case, file: string): Example[] {
  const [right, wrong] = (['right', 'wrong'] as const).map((version) => {
    const { heads, prose } = passagesOf(versionOf(one.text, version)).passages;
    return asked([...heads, ...prose], one.lang);
  }) as [Asked, Asked];
  if (one.kind === null) return rightExamples(file, right, () => false);
  const parts = partings(right.passages, wrong.passages);
  const keysOf = ({ questions }: Asked, holds: boolean) =>
    new Set(
      questions
        .flatMap(({ ties }) => ties)
        .filter((tie) => tie.holds === holds)
        .map((tie) => keyOf(tie, parts)),
    );
  const [held, broken] = [keysOf(right, true), keysOf(wrong, false)];
  const isTold = (tie: Tie): boolean => tie.holds && broken.has(keyOf(tie, parts));
  const isWrong = (tie: Tie): boolean => !tie.holds && held.has(keyOf(tie, parts));
  return [
    ...rightExamples(`${file}, right`, right, isTold),
    ...wrong.questions
      .filter(({ ties }) => ties.some(isWrong))
      .map((question) => exampleOf(`${file}, wrong`, wrong, question, isWrong, false)),
  ];
}

/** The ties of both versions of a case, with what clues look at beside them. */
export function tiesOf({ lang, kind, text }: Case): { tie: Tie; around: Around }[] {
  const versions = kind === null ? (['right'] as const) : (['right', 'wrong'] as const);
  return versions.flatMap((version) => {
    const { heads, prose } = passagesOf(versionOf(text, version)).passages;
    const { questions, around } = askedIn([...heads, ...prose], lang);
    return questions.flatMap(({ ties }) => ties.map((tie) => ({ tie, around })));
  });
}

const stories = new URL('../../content/stories/', import.meta.url);

/** The questions of all open pairs and decoys, one case after the other. */
function* caseExamples(): Generator<Example> {
  for (const [number, one] of readCases('open').entries())
    yield* pairExamples(one, `case ${number}`);
}

/** Those, and the questions of the open texts of the corpus that are right, and of our stories. */
export function sumExamples(): Example[] {
  const corpus = readCorpus()
    .filter(({ held, marks }) => !held && (marks.problems ?? []).length === 0)
    .map(({ name, lang, passages }) => ({ name, lang, passages }));
  const own = readdirSync(stories)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, stories), 'utf8');
      const lang = (/^lang: (\w\w)$/m.exec(text)?.[1] ?? 'en') as Lang;
      return { name, lang, passages: readText(name, text) };
    });
  return [
    ...caseExamples(),
    ...[...corpus, ...own].flatMap(({ name, lang, passages }) =>
      rightExamples(name, asked(passages, lang), () => false),
    ),
  ];
}
