import type { Edition } from '../../edition/edition.ts';
import {
  elsewhereReference,
  figureReference,
  personReference,
  quotationReference,
  storyReference,
  type Reference,
} from '../citations/reference.ts';
import type { ElsewhereStory, Person, Series, Source } from '../../front-matter/types.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';
import { sentenceCase, wordsFor, type Wording } from '../../wording/index.ts';
import { attribution, sayerName } from '../../telling/attribution.ts';
import { phraseOf } from '../../telling/figures/figure-parts.ts';
import type { Handed } from './pass-on.ts';
import { quotationEntry } from '../../telling/quotation-entry.ts';
import { sourceLine, sourceOf } from '../../telling/sources.ts';
import type { Outlet } from '../../telling/outlet.ts';

export function storyPassedOn(story: Story, outlet: Outlet): Handed {
  const reference = storyReference(story, outlet);
  const { headline, standfirst, dateline, slug } = story;
  const { longDate, story: wording } = wordsFor(story);
  const from = wording.dateline(dateline.place, longDate(dateline.date));
  return {
    page: { page: 'story', slug },
    title: headline,
    text: headline,
    source: null,
    reference,
    embed: { says: [headline, standfirst], who: null, from },
  };
}

export function figurePassedOn(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  outlet: Outlet,
): Handed {
  const reference = figureReference(edition, story, figure, outlet);
  const source = sourceOf(story, figure.source);
  const words = wordsFor(story);
  const by = sayerName(edition, figure, words);
  return {
    page: { page: 'figure', slug: story.slug, id: figure.id },
    title: reference.title,
    text: words.sharing.figure(sentenceCase(phraseOf(figure, words)), by, figure.asOf),
    source: source === undefined ? null : sourceInWords(source, words),
    reference,
    embed: {
      says: [reference.title],
      who: attribution(edition, figure, words),
      from: story.headline,
    },
  };
}

/** Publisher and date lead to a document; its title stands on the page that the mail leads to. */
function sourceInWords(source: Source, words: Wording): string {
  const { publisher, title, date } = sourceLine(source, words);
  return words.sharing.source(publisher ?? title, date);
}

export function quotationPassedOn(
  edition: Edition,
  story: Story,
  quotation: Quotation,
  outlet: Outlet,
): Handed {
  const reference = quotationReference(edition, story, quotation, outlet);
  const { speaker, office, words } = quotationEntry(edition, story, quotation);
  const source = sourceOf(story, quotation.source);
  const who = [speaker?.name, office].filter(Boolean).join(', ') || null;
  return {
    page: { page: 'quotation', slug: story.slug, id: quotation.id },
    title: words,
    text: wordsFor(story).sharing.quotation(words, speaker?.name ?? null),
    source: source === undefined ? null : sourceInWords(source, wordsFor(story)),
    reference,
    embed: { says: [words], who, from: story.headline },
  };
}

export function personPassedOn(person: Person, outlet: Outlet): Handed {
  const { id, name } = person;
  const reference = personReference(person, outlet);
  return {
    page: { page: 'person', id },
    title: name,
    text: name,
    source: null,
    reference,
    embed: null,
  };
}

export function seriesPassedOn(
  edition: Edition,
  { id, name, by }: Series,
  reference: Reference,
  span: string,
): Handed {
  return {
    page: { page: 'series', id },
    title: name,
    text: name,
    source: null,
    reference,
    embed: { says: [name, span], who: edition.people.get(by)?.name ?? null, from: name },
  };
}

export function elsewherePassedOn(told: ElsewhereStory): Handed {
  const { id, headline } = told;
  const reference = elsewhereReference(told);
  return {
    page: { page: 'elsewhere', id },
    title: headline,
    text: headline,
    source: null,
    reference,
    embed: null,
  };
}
