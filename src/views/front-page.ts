import { byCodeUnit } from '../by-code-unit.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import type { ElsewhereStory } from '../front-matter/types.ts';
import type { QuotedFigure, Quotation, Story } from '../story/types.ts';
import { attribution } from '../telling/attribution.ts';
import { countsAfterNumber, figureFace, type FigureFace } from '../telling/figure-parts.ts';
import { keyFigures } from '../telling/key-figures.ts';
import { quotationEntry, type QuotationEntry } from '../telling/quotation-entry.ts';
import { sharedFigures, type SharedFigure } from './shared-figures.ts';

interface KeyFigure {
  id: string;
  face: FigureFace;
  words: string;
  /** Who says so and as of when, if anybody does. */
  says: string | null;
}

/** All that the front page shows; it stays short, however many stories there are. */
interface FrontPage {
  lead: { story: Story; keyFigures: KeyFigure[]; voice: QuotationEntry | null } | null;
  /** Told with their standfirsts. */
  told: Story[];
  /** Told by their headlines. */
  brief: Story[];
  shared: SharedFigure[];
  elsewhere: ElsewhereStory[];
}

const most = { told: 2, brief: 9, shared: 3, elsewhere: 3 };

/** The front page: the story published last told at length, the others after it, each shorter than those before. */
export function frontPage(edition: Edition): FrontPage {
  const [first, ...rest] = publishedStories(edition);
  const below = {
    told: rest.slice(0, most.told),
    brief: rest.slice(most.told, most.told + most.brief),
    shared: sharedFigures(edition, most.shared),
    elsewhere: [...edition.elsewhere.values()]
      .toSorted((a, b) => byCodeUnit(b.published, a.published))
      .slice(0, most.elsewhere),
  };
  if (!first) return { lead: null, ...below };
  const voice = leadingVoice(first);
  return {
    lead: {
      story: first,
      keyFigures: keyFigures(first).map((figure) => keyFigure(edition, figure)),
      voice: voice && quotationEntry(edition, first, voice),
    },
    ...below,
  };
}

function keyFigure(edition: Edition, figure: QuotedFigure): KeyFigure {
  return {
    id: figure.id,
    face: figureFace(figure),
    words: countsAfterNumber(figure) ?? '',
    says: attribution(edition, figure),
  };
}

/** The longest thing that somebody said in whole sentences. */
function leadingVoice({ quotations }: Story): Quotation | null {
  const voices = quotations.filter(
    ({ kind, speaker, by }) => kind === 'direct' && (by ?? speaker) !== null,
  );
  return voices.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
