import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import {
  elsewhereReference,
  figureReference,
  personReference,
  quotationReference,
  storyReference,
} from '../citations/reference.ts';
import { embed } from './embed.ts';
import type { Site } from '../../site.ts';
import type { ElsewhereStory, Person, Source } from '../../front-matter/types.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';
import {
  longDate,
  sentenceCase,
  sharing as wording,
  story as storyWording,
} from '../../wording/index.ts';
import { attribution } from '../../telling/attribution.ts';
import { phraseOf } from '../../telling/figure-parts.ts';
import { passOn, type PassOn } from './pass-on.ts';
import { quotationEntry } from '../../telling/quotation-entry.ts';
import { sourceLine } from '../../telling/sources.ts';

interface Place {
  site: Site;
  links: Addresses;
}

export function storyPassedOn(story: Story, place: Place): PassOn {
  const reference = storyReference(story, place);
  const { headline, standfirst, dateline, slug } = story;
  const from = storyWording.dateline(dateline.place, longDate(dateline.date));
  return passOn(
    {
      page: { page: 'story', slug },
      title: headline,
      text: headline,
      reference,
      embed: embed(reference, { says: [headline, standfirst], who: null, from }),
    },
    place,
  );
}

export function figurePassedOn(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  place: Place,
): PassOn {
  const reference = figureReference(edition, story, figure, place);
  const by = figure.by === null ? null : (edition.people.get(figure.by)?.name ?? null);
  const source = figure.source === null ? undefined : story.sources[figure.source];
  return passOn(
    {
      page: { page: 'figure', slug: story.slug, id: figure.id },
      title: reference.title,
      text: wording.figure(sentenceCase(phraseOf(figure)), by, figure.asOf),
      source: source === undefined ? null : sourceInWords(source),
      reference,
      embed: embed(reference, {
        says: [reference.title],
        who: attribution(edition, figure),
        from: story.headline,
      }),
    },
    place,
  );
}

/** Publisher and date lead to a document; its title stands on the page that the mail leads to. */
function sourceInWords(source: Source): string {
  const { publisher, title, date } = sourceLine(source);
  return wording.source(publisher ?? title, date);
}

export function quotationPassedOn(
  edition: Edition,
  story: Story,
  quotation: Quotation,
  place: Place,
): PassOn {
  const reference = quotationReference(edition, story, quotation, place);
  const { speaker, office, words } = quotationEntry(edition, story, quotation);
  const who = [speaker?.name, office].filter(Boolean).join(', ') || null;
  return passOn(
    {
      page: { page: 'quotation', slug: story.slug, id: quotation.id },
      title: words,
      text: wording.quotation(words, speaker?.name ?? null),
      reference,
      embed: embed(reference, { says: [words], who, from: story.headline }),
    },
    place,
  );
}

export function personPassedOn(person: Person, place: Place): PassOn {
  const { id, name } = person;
  const reference = personReference(person, place);
  return passOn(
    { page: { page: 'person', id }, title: name, text: name, reference, embed: null },
    place,
  );
}

export function elsewherePassedOn(told: ElsewhereStory, place: Place): PassOn {
  const { id, headline } = told;
  const reference = elsewhereReference(told);
  return passOn(
    { page: { page: 'elsewhere', id }, title: headline, text: headline, reference, embed: null },
    place,
  );
}
