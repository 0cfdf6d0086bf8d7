import { byCodeUnit } from '../by-code-unit.ts';
import { coverage } from '../edition/coverage.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { eachOnce } from '../edition/translations/told-once.ts';
import { originalOf } from '../edition/translations/translations.ts';
import { weekdayOf } from '../front-matter/dates.ts';
import type { ElsewhereStory } from '../front-matter/types.ts';
import { lastChange } from '../story/last-change.ts';
import type { Quotation, Story } from '../story/types.ts';
import { crowdedDrawing, type CourseDrawing } from '../telling/series/course.ts';
import { keyFigures } from '../telling/figures/key-figures.ts';
import { quotationEntry, type QuotationEntry } from '../telling/quotation-entry.ts';
import { dateWithWeekday, front as wording, siteWords } from '../wording/index.ts';
import { elsewherePage } from './elsewhere-page.ts';
import { allCorrections } from './lists/corrections-page.ts';
import {
  likeness,
  listedFigure,
  sharedFigures,
  type ListedFigure,
} from './lists/shared-figures.ts';
import { firstDrawing } from './lists/story-lists.ts';

/** The line beneath the name of the paper: of when it is, and what it holds. */
interface Dated {
  date: string;
  holds: string[];
  /** Why what is told is older than the paper, if it is. */
  why: string | null;
}

/** All that the front page shows; it stays short, however many stories there are. */
interface FrontPage {
  dated: Dated | null;
  lead: { story: Story; keyFigures: ListedFigure[]; voice: QuotationEntry | null } | null;
  /** One quantity of these stories over time; its name beneath the headline of an editor. */
  drawing: (CourseDrawing & { name: string | null }) | null;
  /** Told with its standfirst. */
  big: Story | null;
  /** Told beside it, by their headlines. */
  brief: Story[];
  /** Of each section that has not been told from yet, one. */
  sections: Story[];
  more: Story[];
  shared: ListedFigure[];
  figures: number;
  correction: ReturnType<typeof allCorrections>[number] | null;
  /** The last told elsewhere, with why one of our stories points to it. */
  elsewhere: (ElsewhereStory & { why: string | null })[];
}

const most = { brief: 3, sections: 3, more: 6, shared: 4, elsewhere: 3 };

/** The front page: in the order of whoever edits it, else by date; the lead told at length, others each shorter than those before. */
export function frontPage(edition: Edition): FrontPage {
  const stories = inFrontOrder(edition);
  const [first, big, ...rest] = stories;
  const told = new Set([first, big].flatMap((story) => story?.section ?? []));
  const sections = rest.flatMap((story) => {
    if (told.has(story.section)) return [];
    told.add(story.section);
    return [story];
  });
  const ofSections = sections.slice(0, most.sections);
  const others = rest.filter((story) => !ofSections.includes(story));
  const shown = [first, big, ...others.slice(0, most.brief)].flatMap((story) => story ?? []);
  return {
    dated: datedOf(edition, stories),
    lead: first ? leadOf(edition, first) : null,
    drawing: drawingOf(edition, shown),
    big: big ?? null,
    brief: others.slice(0, most.brief),
    sections: ofSections,
    more: others.slice(most.brief, most.brief + most.more),
    shared: figuresOfEdition(edition, stories),
    figures: coverage({ stories }).figures,
    correction: allCorrections(edition)[0] ?? null,
    elsewhere: [...edition.elsewhere.values()]
      .toSorted((a, b) => byCodeUnit(b.published, a.published))
      .slice(0, most.elsewhere)
      .map((told) => ({ ...told, why: elsewherePage(edition, told).pointers[0]?.why ?? null })),
  };
}

/** What an editor wants drawn, with what it tells; else the quantity that these stories count on most days. */
function drawingOf(edition: Edition, shown: readonly Story[]): FrontPage['drawing'] {
  const { drawing } = edition.front;
  const drawn =
    drawing === null
      ? firstDrawing(edition, shown, 'crowded')
      : crowdedDrawing(edition, drawing.series, siteWords);
  const headline = drawing?.headline ?? null;
  return (
    drawn &&
    (headline === null
      ? { ...drawn, name: null }
      : { ...drawn, heading: headline, name: drawn.heading })
  );
}

/** Published stories: the lead and what follows it as an editor wants them, then the last published. */
function inFrontOrder(edition: Edition): Story[] {
  const { lead, order } = edition.front;
  const stories = publishedStories(edition);
  const named = [lead, ...order].flatMap(
    (slug) => stories.find((story) => story.slug === slug) ?? [],
  );
  // A translation that an editor names stands for the story; else lists choose.
  const known = new Set(named.map(originalOf));
  const others = eachOnce(edition, stories).filter((story) => !known.has(originalOf(story)));
  return [...new Set([...named, ...others])];
}

/** A month between what is told and its publication wants a word. */
const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

function datedOf(edition: Edition, stories: readonly Story[]): Dated | null {
  const date = stories.map(lastChange).sort(byCodeUnit).at(-1)?.slice(0, 10);
  const days = stories.map(({ dateline }) => dateline.date).sort(byCodeUnit);
  const [from, to] = [days[0], days.at(-1)];
  if (date === undefined || from === undefined || to === undefined) return null;
  const { figures, quotations } = coverage({ stories });
  const isOlder = monthsOf(date) - monthsOf(to) > 1;
  return {
    date: dateWithWeekday(date, weekdayOf(date)),
    holds: [
      wording.stories(stories.length),
      ...(figures > 0 ? [wording.figures(figures)] : []),
      ...(quotations > 0 ? [wording.quotations(quotations)] : []),
    ],
    why: edition.front.why ?? (isOlder ? wording.older(from, to, date) : null),
  };
}

function leadOf(edition: Edition, story: Story): NonNullable<FrontPage['lead']> {
  const voice = leadingVoice(story);
  return {
    story,
    keyFigures: keyFigures(story).map((figure) => listedFigure(edition, { story, figure })),
    voice: voice && quotationEntry(edition, story, voice),
  };
}

/** So many of the figures below are told by several stories; then comes one of each story that tells none of them. */
const mostShared = 2;

/** Figures of the edition beside those of the lead: what several stories tell, each of other stories, and what others do. */
function figuresOfEdition(edition: Edition, stories: readonly Story[]): ListedFigure[] {
  const [lead, ...rest] = stories;
  const shown = new Set((lead ? keyFigures(lead) : []).map(likeness));
  const shared = sharedFigures(edition).filter(
    ({ figure, stories: those }, index, all) =>
      !shown.has(likeness(figure)) &&
      all.findIndex((other) => other.stories.join(' ') === those.join(' ')) === index,
  );
  const first = shared.slice(0, mostShared);
  const told = new Set(first.flatMap((each) => each.stories));
  const others = rest.flatMap((story) => {
    if (told.has(story.slug)) return [];
    // What is counted again and again says more of a story than what it happens to begin with.
    const figure = story.figures.find(({ series }) => series !== null) ?? keyFigures(story)[0];
    return figure ? [{ story, figure }] : [];
  });
  return [...first, ...others, ...shared.slice(mostShared)]
    .slice(0, most.shared)
    .map((each) => listedFigure(edition, each));
}

/** The longest thing that somebody said in whole sentences. */
function leadingVoice({ quotations }: Story): Quotation | null {
  const voices = quotations.filter(
    ({ kind, speaker, by }) => kind === 'direct' && (by ?? speaker) !== null,
  );
  return voices.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
