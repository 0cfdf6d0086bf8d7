import { isPageId } from '../../checking/page-ids.ts';
import { readerWordIn } from '../../checking/reader-words.ts';
import { reservedFor } from '../../checking/reserved-names.ts';
import { plainLatin } from '../../plain-latin.ts';
import type { Language } from '../../reading/languages/language.ts';
import { figureNames, type Named } from './figure-names.ts';
import { unelided } from './unelided.ts';

const longestWord = 24;
const wordsLookedAt = 12;

/** Whether reader modes keep an id, and the page does not use it itself. */
const isFree = (id: string) =>
  readerWordIn(id) === null && !isPageId(id) && reservedFor(id) === null;

/** Whether an id can hold a word, and begin with it. */
const mayStand = (word: string) => isFree(`-${word}-`) && isFree(`${word}-`);

/** The words of a text in plain small letters, less those that name no thing. */
function idWords(text: string, language: Language): string[] {
  const { naming } = language;
  const words = plainLatin(unelided(text, language), language.tag)
    .replace(/['’](?=[a-z]{2})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !naming.empty.has(word))
    .map((word) => word.slice(0, longestWord));
  return [...new Set(words)].slice(0, wordsLookedAt);
}

/** The first candidate that is free and not taken; a neutral name by its number in the text where there is none. */
function firstFree(
  candidates: readonly (readonly string[])[],
  neutral: 'figure' | 'quotation',
  order: number,
  taken: ReadonlySet<string>,
): string {
  for (const words of candidates) {
    const id = [...new Set(words.map((word) => word.slice(0, longestWord)))].join('-');
    // A name that lost a word to the rules of readers may say something else.
    if (id !== '' && words.every(mayStand) && isFree(id) && !taken.has(id)) return id;
  }
  let number = order + 1;
  while (taken.has(`${neutral}-${number}`)) number += 1;
  return `${neutral}-${number}`;
}

/** A figure that is to have an id. */
interface Unnamed extends Named {
  /** What an editor says that it counts. */
  counts: string | null;
  /** Its number in the text, from 0. */
  order: number;
}

/** Years in headings tell columns apart. They are no figures: nobody corrects them. */
const yearForm = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** Names by the headings of row and column: “national-union-votes”, “timber-2025”; none where one of them gives no word. */
function namesOfCell(headings: readonly string[], language: Language): string[][] {
  const words = headings.map((heading, index) => {
    const [year] = yearForm.exec(heading) ?? [];
    if (year !== undefined) return [year];
    const telling = idWords(heading, language);
    // “Total” tells nothing in a sentence, and which row is meant in a table.
    const all =
      telling.length > 0 ? telling : (plainLatin(heading, language.tag).match(/[a-z]{3,}/g) ?? []);
    return all.filter(mayStand).slice(0, index === 0 ? 2 : 1);
  });
  return words.every((own) => own.length > 0) ? [words.flat()] : [];
}

/**
 * An id for a figure: what it counts, with what happens to that; else what is measured, grows or costs so much; in a table
 * its headings. Where the
 * words beside it do not say so plainly it is named by its order, since an address that misleads is worse than one that
 * says nothing. It never holds the number, since numbers get corrected.
 */
export function figureId(figure: Unnamed, language: Language, taken: ReadonlySet<string>): string {
  const told = idWords(figure.counts ?? '', language).filter(mayStand);
  const editors = told.length > 0 ? [told.slice(0, told.length > 2 ? 3 : 2)] : [];
  const names =
    figure.headings.length > 0
      ? [...editors, ...namesOfCell(figure.headings, language)]
      : [...editors, ...figureNames(figure, language)];
  return firstFree(names, 'figure', figure.order, taken);
}

/**
 * An id for a quotation: its speaker, a person by the last name, and a word of it, the first that tells something; two
 * words where nobody is named.
 */
export function quotationId(
  quotation: { speaker: string; body: boolean; text: string; order: number },
  language: Language,
  taken: ReadonlySet<string>,
): string {
  const named = idWords(quotation.speaker, language).filter(mayStand);
  const speaker = quotation.body ? named.slice(0, 2) : named.slice(-1);
  const words = idWords(quotation.text, language).filter(
    (word) => mayStand(word) && !named.includes(word) && word.length > 2,
  );
  const { stops } = language.figures.nouns;
  const telling = words.filter((word) => !stops.has(word));
  const [first, ...rest] = [...telling, ...words.filter((word) => stops.has(word))];
  if (first === undefined)
    return firstFree(speaker.length > 0 ? [speaker] : [], 'quotation', quotation.order, taken);
  const candidates =
    speaker.length > 0
      ? [first, ...rest].map((word) => [...speaker, word])
      : rest.map((word) => [first, word]);
  const longer = rest.slice(1).map((word) => [...speaker, first, word]);
  return firstFree([...candidates, ...longer], 'quotation', quotation.order, taken);
}
