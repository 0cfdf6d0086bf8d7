import type { Edition } from '../../edition/edition.ts';
import {
  elsewhereReference,
  figureReference,
  personReference,
  quotationReference,
  storyReference,
} from '../citations/reference.ts';
import { embed } from './embed.ts';
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
import type { Outlet } from '../../telling/outlet.ts';

export function storyPassedOn(story: Story, outlet: Outlet): PassOn {
  const reference = storyReference(story, outlet);
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
    outlet,
  );
}

export function figurePassedOn(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  outlet: Outlet,
): PassOn {
  const reference = figureReference(edition, story, figure, outlet);
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
    outlet,
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
  outlet: Outlet,
): PassOn {
  const reference = quotationReference(edition, story, quotation, outlet);
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
    outlet,
  );
}

export function personPassedOn(person: Person, outlet: Outlet): PassOn {
  const { id, name } = person;
  const reference = personReference(person, outlet);
  return passOn(
    { page: { page: 'person', id }, title: name, text: name, reference, embed: null },
    outlet,
  );
}

export function elsewherePassedOn(told: ElsewhereStory, outlet: Outlet): PassOn {
  const { id, headline } = told;
  const reference = elsewhereReference(told);
  return passOn(
    { page: { page: 'elsewhere', id }, title: headline, text: headline, reference, embed: null },
    outlet,
  );
}
