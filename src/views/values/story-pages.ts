import type { Edition } from '../../edition/edition.ts';
import { storyAt } from '../../edition/story-at.ts';
import { bylineHtml, bylineText } from '../../telling/byline.ts';
import { quotationEntry } from '../../telling/quotation-entry.ts';
import {
  figurePassedOn,
  quotationPassedOn,
  storyPassedOn,
} from '../../formats/sharing/passed-on.ts';
import { keptTogether } from '../../story/prose/kept-together.ts';
import type { Story } from '../../story/types.ts';
import { figurePage } from '../figure-page.ts';
import { newsArticle } from '../json-ld/pages.ts';
import { listedVersions } from '../kept-page.ts';
import { ledgerParts, whoCounts } from '../ledger.ts';
import { markedHead } from '../marked-head.ts';
import { quotationPage } from '../quotation-page.ts';
import { storyPage } from '../story-page.ts';
import { claim, quotationThing } from '../json-ld/things.ts';
import type { Among, PageOf } from './among.ts';
import { found } from './found.ts';
import { frameOf } from './frame.ts';

/** As much of a story as all of its pages tell. */
export type StoryFace = ReturnType<typeof faceOf>;

function faceOf(story: Story) {
  const { slug, headline, lang, status, published, dateline, firstReportedBy } = story;
  return {
    ...{ slug, headline, lang, published, dateline, firstReportedBy },
    /** Why it was withdrawn, if it was. */
    withdrawn: status === 'withdrawn' ? (story.withdrawnBecause ?? '') : null,
    figures: story.figures.length,
    quotations: story.quotations.length,
  };
}

const storyOf = ({ edition }: { edition: Edition }, slug: string) => found(storyAt(edition, slug));

export async function storyValue(page: PageOf<'story'>, among: Among) {
  const { edition, site, links } = among;
  const story = storyOf(among, page.slug);
  const { section, topics, headline, lang, standfirst, corrections } = story;
  return {
    frame: frameOf(page, among),
    story: {
      ...{ ...faceOf(story), section, topics, standfirst, corrections },
      takenOut: takenOutBy(story),
      byline: bylineText(story),
    },
    /** The headline where it is a heading: no line of it breaks within a number. */
    heading: keptTogether(headline, lang),
    markedByline: bylineHtml(story, links),
    markedStandfirst: markedHead(story, 'standfirst', links),
    view: storyPage(edition, story, links),
    files: story.status === 'published' ? await among.filesToKeep(story) : [],
    passOn: storyPassedOn(story, { site, links }),
    jsonLd: newsArticle(edition, story, { site, links }),
  };
}

/** For each correction the ids of what was taken out: links to sentences that are gone lead to the first that names them. */
function takenOutBy({ corrections, figures, quotations }: Story): string[][] {
  const known = new Set([...figures, ...quotations].map(({ id }) => id));
  return corrections.map(({ on }) => {
    const gone = on.filter((id) => !known.has(id));
    for (const id of gone) known.add(id);
    return gone;
  });
}

export function ledgerValue(page: PageOf<'story-figures'>, among: Among) {
  const story = storyOf(among, page.slug);
  return {
    frame: frameOf(page, among),
    story: faceOf(story),
    parts: ledgerParts(among.edition, story),
    who: whoCounts(among.edition, story),
  };
}

export function quotationsValue(page: PageOf<'story-quotations'>, among: Among) {
  const story = storyOf(among, page.slug);
  return {
    frame: frameOf(page, among),
    story: faceOf(story),
    entries: story.quotations.map((quotation) => quotationEntry(among.edition, story, quotation)),
  };
}

export async function keptValue(page: PageOf<'story-kept'>, among: Among) {
  const story = storyOf(among, page.slug);
  return {
    frame: frameOf(page, among),
    story: faceOf(story),
    files: story.status === 'published' ? await among.filesToKeep(story) : [],
    versions: listedVersions(story),
  };
}

export function figureValue(page: PageOf<'figure'>, among: Among) {
  const { edition, site, links } = among;
  const story = storyOf(among, page.slug);
  const figure = found(story.figures.find(({ id }) => id === page.id));
  return {
    frame: frameOf(page, among),
    story: faceOf(story),
    view: figurePage(edition, story, figure),
    passOn: figurePassedOn(edition, story, figure, { site, links }),
    mainEntity: claim(edition, story, figure, links),
  };
}

export function quotationValue(page: PageOf<'quotation'>, among: Among) {
  const { edition, site, links } = among;
  const story = storyOf(among, page.slug);
  const quotation = found(story.quotations.find(({ id }) => id === page.id));
  const person = edition.people.get(quotation.by ?? '');
  return {
    frame: frameOf(page, among),
    story: faceOf(story),
    view: quotationPage(edition, story, quotation),
    passOn: quotationPassedOn(edition, story, quotation, { site, links }),
    mainEntity: quotationThing(story, quotation, person, links),
  };
}
