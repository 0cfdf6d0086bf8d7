import type { Nodes, Root, RootContent } from 'mdast';
import { plainLatin } from '../plain-latin.ts';
import { isCalendarDate } from '../front-matter/dates.ts';
import { meantAs } from '../front-matter/mends/meant.ts';
import type { Language } from '../reading/languages/language.ts';
import { rowOf } from '../reading/languages/rows.ts';
import { ledBy } from '../story/bylines.ts';
import type { Manuscript } from './manuscript.ts';

/** What stands above a story, as far as the manuscript tells it; the blocks that told it are no longer in the text. */
export interface Head {
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  place: string | null;
  date: string | null;
  /** A day that stands by itself above the text. */
  published: string | null;
  firstReportedBy: string | null;
  /** Headlines of stories that the text points to, with their addresses where it has them. */
  related: { headline: string; address: string | null }[];
}

const longestHeadline = 200;
const longestStandfirst = 400;
const blocksOfHead = 5;

/** A name and more, less the date that may stand behind it. */
const bylineForm = /^(\p{Lu}.{2,120}?)(?:\s*[|·•].*)?$/u;
/** “Read more: Ferry fares to rise” */
const relatedForm = /^([^:]{4,40}?)\s*:\s*(.{3,300})$/;
/** “HAVANA, Nov. 23 (Reuters) — ”: a place in capitals or before an agency, a day, whoever reported it. */
const datelineForm =
  /^(?<place>\p{Lu}[\p{Lu} .'’-]{2,40}(?:, \p{Lu}[\p{L} .]{1,30})?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,? (?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}(?:\p{L}{2}|[.º])? (?:\p{L}{2} )?\p{L}{3,10}(?: (?:\p{L}{2} )?\d{4})?))?(?: ?\((?<agency>[^)]{2,40})\))?\s*[—–-]{1,2}\s+/u;

/** The text of a node of Markdown and all in it, without its marks. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The letters and digits of a text, by which a headline is known however it is set. */
export const lettersOf = (text: string) => plainLatin(text).replace(/[^\p{L}\p{N}]/gu, '');

const sameWords = (a: string, b: string) => lettersOf(a) === lettersOf(b);

/** Reads the head of a manuscript, and takes the blocks and words that tell it out of the text. */
export function readHead({ said, text }: Manuscript, year: string, language: Language): Head {
  const head: Head = {
    headline: said.headline,
    standfirst: said.standfirst,
    byline: said.byline === null ? null : (ledBy(said.byline) ?? said.byline),
    place: null,
    date: null,
    published: null,
    firstReportedBy: null,
    related: takeRelated(text, leadersTo('related', language)),
  };
  takeHeadline(head, text);
  if (head.headline !== null) head.headline = inSmallLetters(head.headline, textOf(text));
  takeBylineAndStandfirst(head, text, leadersTo('published', language));
  takeDateline(head, text, year);
  if (head.standfirst !== null && isOpening(head.standfirst, text)) head.standfirst = null;
  return head;
}

/** A headline in capitals as its text writes the words of it: names as names, all else in small letters. */
function inSmallLetters(headline: string, text: string): string {
  if (/\p{Ll}/u.test(headline) || !/\p{L}{3}.* \p{L}{2}/u.test(headline)) return headline;
  const known = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}’']+/gu)) {
    const small = word.toLowerCase();
    // A word in small letters is no name, and opens sentences too.
    if (known.get(small) !== small) known.set(small, word);
  }
  const words = headline.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    const small = word.toLowerCase();
    return known.get(small) ?? small;
  });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What leads up to something in a manuscript, the longest first. */
const leadersTo = (what: string, { fields }: Language): string[] =>
  [...rowOf(fields.labels.manuscript, what)].sort((a, b) => b.length - a.length);

function takeRelated(text: Root, leaders: readonly string[]): Head['related'] {
  const found: Head['related'] = [];
  text.children = text.children.filter((block) => {
    if (block.type !== 'paragraph') return true;
    const [, leader = '', headline] = relatedForm.exec(textOf(block).trim()) ?? [];
    if (headline === undefined || !leaders.includes(leader.toLowerCase())) return true;
    const link = block.children.find((child) => child.type === 'link');
    found.push({ headline: headline.trim(), address: link?.url ?? null });
    return false;
  });
  return found;
}

function takeHeadline(head: Head, text: Root): void {
  const at = text.children.findIndex(
    (block) => block.type === 'heading' || block.type === 'paragraph',
  );
  const first = text.children[at];
  const words = first ? textOf(first).trim() : '';
  const { headline } = head;
  const isHeadline =
    headline === null
      ? words.length <= longestHeadline &&
        (first?.type === 'heading' || !/[.!?]["”’]?$/.test(words))
      : sameWords(headline, words);
  if (!isHeadline || words === '') return;
  head.headline ??= words;
  text.children.splice(at, 1);
}

function takeBylineAndStandfirst(head: Head, text: Root, published: readonly string[]): void {
  for (let at = 0; at < Math.min(text.children.length, blocksOfHead);) {
    const block = text.children[at];
    const words = block ? textOf(block).trim() : '';
    const [, byline] = bylineForm.exec(ledBy(words) ?? '') ?? [];
    if (byline !== undefined && block?.type === 'paragraph') {
      head.byline ??= byline.trim();
      text.children.splice(at, 1);
    } else if (block?.type === 'paragraph' && dayAlone(words, published) !== null) {
      head.published ??= dayAlone(words, published);
      text.children.splice(at, 1);
    } else if (at === 0 && block && isStandfirst(block, words)) {
      head.standfirst ??= words;
      text.children.splice(at, 1);
    } else at += 1;
  }
}

/** A time of day, with a word or two before it and a zone behind it: “, at 6.30am GMT”, “, a las 18:30 h”. */
const timeForm =
  /^[\s,|·–—]*(?:(?:\p{L}{1,3} ){0,2}\d{1,2}(?:[.:h]\d{2}| ?[ap]\.?m)(?: ?[ap]\.?m\.?)?)?(?:[\s,|·–—]|\b[A-Za-z]{1,4}\b)*$/iu;

/** The day that a line above a text has for itself, with or without a time: “Published: 19 November 2026, 6.30am”. */
function dayAlone(words: string, leaders: readonly string[]): string | null {
  const small = words.toLowerCase();
  const leader = leaders.find((one) => small.startsWith(one)) ?? '';
  const line = words.slice(leader.length).replace(/^\s*:?\s*/, '');
  if (line.length > 60) return null;
  if (isCalendarDate(line)) return line;
  const [date = ''] = /^.*?(?<!\d)\d{4}(?!\d)/.exec(line) ?? [];
  return timeForm.test(line.slice(date.length)) ? meantAs('day', date) : null;
}

/** What stands out below the headline: a heading that another block than a paragraph of its own follows, or words all in italics or bold. */
function isStandfirst(block: RootContent, words: string): boolean {
  if (words === '' || words.length > longestStandfirst) return false;
  if (block.type === 'heading') return /[.!?]$/.test(words);
  return (
    block.type === 'paragraph' &&
    block.children.every((child) => child.type === 'emphasis' || child.type === 'strong')
  );
}

function takeDateline(head: Head, text: Root, year: string): void {
  const first = text.children.find((block) => block.type === 'paragraph');
  const opening = first?.children[0];
  const leaf = opening && 'children' in opening ? opening.children[0] : opening;
  if (leaf?.type !== 'text') return;
  const found = datelineForm.exec(leaf.value)?.groups;
  if (!found?.['place']) return;
  const isPlain = !/\p{Lu}{2}/u.test(found['place']);
  if (isPlain && found['agency'] === undefined && found['date'] === undefined) return;
  head.place = found['place']
    .split(' ')
    .map(fromCapitals)
    .join(' ')
    .replace(/[, ]+$/, '');
  head.firstReportedBy = found['agency'] ?? null;
  const date = found['date'];
  if (date !== undefined) {
    const whole = /\d{4}/.test(date) ? date : `${date}, ${year}`;
    const day = meantAs('day', whole.replace(/(\p{L}), (\d{4})/u, '$1 $2'));
    head.date = day !== null && isCalendarDate(day) ? day : null;
  }
  leaf.value = leaf.value.replace(datelineForm, '');
}

const fromCapitals = (word: string) =>
  /^\p{Lu}{3,}/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Whether a standfirst only says again how the text begins. */
function isOpening(standfirst: string, text: Root): boolean {
  const first = text.children.find((block) => block.type === 'paragraph');
  const start = lettersOf(standfirst).slice(0, 60);
  return first !== undefined && lettersOf(textOf(first)).startsWith(start);
}
