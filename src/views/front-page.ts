import { publishedStories, type Edition } from '../edition/edition.ts';
import type { QuotedFigure, Quotation, Story } from '../story/types.ts';
import { sayer } from './attribution.ts';
import { figureFace, countsOf, type FigureFace } from './figure-parts.ts';
import { quotationEntry, type QuotationEntry } from './quotation-page.ts';
import { figures as wording } from '../wording/index.ts';

interface KeyFigure {
  id: string;
  face: FigureFace;
  words: string;
}

/** All that the front page shows. */
interface FrontPage {
  lead: { story: Story; keyFigures: KeyFigure[]; voice: QuotationEntry | null } | null;
  rest: Story[];
}

/** The front page: the story published last told at length, the others after it. */
export function frontPage(edition: Edition): FrontPage {
  const [first, ...rest] = publishedStories(edition);
  if (!first) return { lead: null, rest: [] };
  const voice = leadingVoice(first);
  return {
    lead: {
      story: first,
      keyFigures: keyFigures(first).map((figure) => keyFigure(edition, figure)),
      voice: voice && quotationEntry(edition, first, voice),
    },
    rest,
  };
}

const mostKeyFigures = 3;

/**
 * The first figure of each speaker, in the order of the story: what is counted, and by whom, at a glance. Only
 * figures that an editor has gone over, since a number without what it counts says nothing here.
 */
export function keyFigures(story: Story): QuotedFigure[] {
  const figures = story.figures.filter(({ counts }) => counts !== null);
  const firsts = figures.filter(
    ({ by }, index) => figures.findIndex((other) => other.by === by) === index,
  );
  const chosen = new Set([...new Set([...firsts, ...figures])].slice(0, mostKeyFigures));
  return figures.filter((figure) => chosen.has(figure));
}

function keyFigure(edition: Edition, figure: QuotedFigure): KeyFigure {
  const counts = countsOf(figure);
  const said = counts === null ? '' : wording.afterNumber(counts, figure.countedAs);
  return {
    id: figure.id,
    face: figureFace(figure),
    words: wording.countedBy(said, sayer(edition, figure)),
  };
}

/** The longest thing that somebody said in whole sentences. */
function leadingVoice({ quotations }: Story): Quotation | null {
  const voices = quotations.filter(
    ({ kind, speaker, by }) => kind === 'direct' && (by ?? speaker) !== null,
  );
  return voices.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
