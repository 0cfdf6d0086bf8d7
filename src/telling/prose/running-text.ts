import { sectionName } from '../section-name.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import type { Correction } from '../../front-matter/types.ts';
import { listingNamed } from '../../edition/lists/listings.ts';
import { isRightToLeft } from '../../wording/direction.ts';
import {
  isolated,
  sentenceCase,
  storyText,
  withColon,
  wordsFor,
  textIn,
  type TextIn,
  type Wording,
} from '../../wording/index.ts';
import type { RelatedLink } from '../related-stories.ts';
import type { FigureElsewhere } from './figure-elsewhere.ts';
import { holdsMore, type SentenceParts } from './sentence-parts.ts';
import type { SourceLine } from '../sources.ts';

/**
 * Running text with elements in it, as HTML. It is made here and not in templates, where a line break beside
 * an element prints a space, before a comma too.
 */
export function runningText(...children: Child[]): string {
  return children.every(isPlain) ? children.join('') : toHtml(h(null, ...children));
}

/** Text that is the same as HTML, as most is, has no need of a tree. */
const isPlain = (child: Child): child is string => typeof child === 'string' && !/[<&]/.test(child);

/** A story’s own words among what is told of it, which has its language where the interface speaks it. */
export function ownWords(text: string, story: { lang: string }): string {
  const own = storyText(story);
  return runningText(own.lang === undefined ? text : h('span', own, text));
}

/** A sentence with the figure or quotation in it stressed; where it holds nothing else, there is nothing to stress. */
export function sentenceLine(sentence: SentenceParts): string {
  const { before, marked, after } = sentence;
  return runningText(...(holdsMore(sentence) ? [before, h('b', marked), after] : [marked]));
}

/**
 * “1 December 2026. Correction. Was: 945, now: 954. Two digits had changed places.”
 * @param story whose words those are
 * @param takenOut ids whose sentences are gone, and which lead here since
 */
export function correctionLine(
  correction: Correction,
  story: { lang: string },
  takenOut: readonly string[] = [],
): string {
  const anchors = takenOut.map((id) => h('span', { id }));
  return runningText(...anchors, ...correctionParts(correction, wordsFor(story), storyText(story)));
}

/**
 * The same as a tree.
 * @param own what words of the story have among ours
 */
export function correctionParts(
  { date, was, now, why }: Correction,
  { corrections, longDate }: Wording,
  own: Partial<TextIn> = {},
): Child[] {
  const changed: Child[] =
    now === null
      ? [`${corrections.takenOut} `, h('del', own, was), stopAfter(was)]
      : [
          ...[`${corrections.was} `, h('del', own, was), `, ${corrections.now} `],
          ...[h('ins', own, now), stopAfter(now)],
        ];
  return [
    ...[h('time', { dateTime: date }, longDate(date)), '. ', flag(corrections.correction), ' '],
    ...changed,
    own.lang === undefined ? why : h('span', own, why),
  ];
}

/** What ends a sentence behind words of a story, which may be sentences themselves. */
const stopAfter = (words: string) => (/[.!?…][”"’»]?$/.test(words) ? ' ' : '. ');

/** Publisher, title as a link where it has an address, dates. */
export function sourceText(source: SourceLine, words: Wording, own?: Partial<TextIn>): string {
  return runningText(...sourceParts(source, words, own));
}

/**
 * The same as a tree.
 * @param own what the title has where it is written in the direction of its story
 */
export function sourceParts(
  { publisher, title, lang, url, date, read }: SourceLine,
  words: Wording,
  own: Partial<TextIn> = {},
): Child[] {
  const inStorys = isRightToLeft(title) === (own.dir === 'rtl') ? own : {};
  const told = lang === null ? inStorys : textIn(lang);
  const name = isolated(title);
  const plain = told.lang === undefined ? name : h('span', told, name);
  return [
    publisher === null ? '' : `${words.withColon(publisher)} `,
    url === null ? plain : h('a', { href: url, ...told }, name),
    date === null ? '' : `, ${date}`,
    read === null ? '' : words.apart(['', read]),
    url === null ? words.apart(['', words.story.noAddress]) : '',
  ];
}

/** A related story, with the address of its page. */
export interface RelatedLine extends Pick<RelatedLink, 'headline' | 'from' | 'why'> {
  address: string;
  /** Where it was published, if that was elsewhere and is told. */
  original: { publisher: string; address: string } | null;
}

/** A related story as a tree: its headline as a link, where it comes from, and why it is told. */
export function relatedParts(
  { headline, address, from, why }: RelatedLine,
  between: Child = '. ',
): Child[] {
  return [h('a', { href: address }, headline), between, `${from}. ${why}`];
}

/** Where it was published, behind that; nothing where that was here. */
export function originalParts(
  { original }: Pick<RelatedLine, 'original'>,
  { kept }: Wording,
): Child[] {
  return original === null
    ? []
    : [' ', h('a', { href: original.address }, kept.originally(original.publisher)), '.'];
}

/** “World: Cuba, Russia”, each leading to its page; what is named by signs alone has none. */
export function kickerLine(
  { section, topics }: { section: string; topics: readonly string[] },
  links: Addresses,
): string {
  const way = (of: 'section' | 'topic', label: string, shown: string): Child => {
    const listing = listingNamed(of, label)?.listing;
    return listing?.of === of
      ? h('a', { href: links.path({ page: of, name: listing.name }) }, shown)
      : shown;
  };
  return runningText(
    way('section', section, sectionName(section)),
    ...topics.flatMap((topic, index): Child[] => [
      index === 0 ? `${withColon('')} ` : ', ',
      way('topic', topic, sentenceCase(topic)),
    ]),
  );
}

/** A name, as a link where there is a page of it, and what follows it. */
export function nameLine(
  { name, id }: { name: string; id: string | null },
  following: string | null,
  links: Addresses,
): string {
  const named = id === null ? name : h('a', { href: links.path({ page: 'person', id }) }, name);
  return runningText(named, following === null ? '' : `, ${following}`);
}

/** A sentence with the headline of a story in it, which leads there. */
export function headlineLine(
  before: string,
  story: { headline: string; address: string; attributes: { lang?: string; dir?: 'rtl' } },
  ...after: Child[]
): string {
  const { headline, address, attributes } = story;
  return runningText(`${before} `, h('a', { href: address, ...attributes }, headline), ...after);
}

/** A figure as another story has it, and which one. */
export function figureElsewhereLine(
  { slug, id, phrase, asOf, headline, from }: FigureElsewhere,
  links: Addresses,
  { figures }: Wording,
): string {
  return runningText(
    h('a', { href: links.path({ page: 'figure', slug, id }) }, phrase),
    asOf === null ? '' : `, ${figures.asOf(asOf)}`,
    `. ${headline} (${from})`,
  );
}

/** What something is, before what is said of it. */
export function flag(text: string): Element {
  return h('strong', { className: ['flag'] }, text);
}
