import { directionOf } from '../../wording/direction.ts';
import { box, oneLine, text, type Box } from './box.ts';
import { cardSize, type Card } from './card.ts';
import { elsewhereSettings } from './layouts/elsewhere.ts';
import { figureSettings } from './layouts/figure.ts';
import { cutAtWords } from './cut.ts';
import { fitted, type Measure, type Room, type Setting } from './fit.ts';
import { personSettings } from './layouts/person.ts';
import { quotationSettings } from './layouts/quotation.ts';
import { seriesSettings } from './layouts/series.ts';
import { siteSettings } from './layouts/site.ts';
import { storySettings } from './layouts/story.ts';

/** What is left between the edges and the perforation, less a little air above it. */
const roomIn = (height: number): Room => ({
  width: cardSize.width - 2 * 64,
  height: height - 44 - 90 - 20,
});

export const room = roomIn(cardSize.height);

/** What is drawn of a card or a cover: all ways to set it, and what stands below the perforation. */
export interface Drawn {
  lang: string;
  settings: readonly Setting[];
  /** The name of the site, where it does not stand above. */
  name: string | null;
  strip: string;
}

/** Everything of a card in its place: what it says, as large as there is room, and below the perforation whose it is. */
export function layout(card: Card, measure: Measure): Promise<Box> {
  const { lang, site } = card;
  const name = card.kind === 'site' ? null : site;
  const drawn = { lang, settings: settingsOf(card), name, strip: stripOf(card) };
  return laidOut(drawn, cardSize.height, measure);
}

/** The same for anything as wide as a card, of so many pixels in height. */
export async function laidOut(
  { lang, settings, name, strip }: Drawn,
  height: number,
  measure: Measure,
): Promise<Box> {
  const around = roomIn(height);
  const main = await fitted([...settings, broken(settings)], around, measure);
  const feet = [...cutAtWords(strip), ''].map((cut) => foot(name, cut));
  const whose = await fitted([feet], { width: around.width, height: 90 }, measure);
  const card = directionOf(lang) === 'rtl' ? 'card mirrored' : 'card';
  return { ...box([main, whose], card, { height: `${height}px` }), lang };
}

/** The last way of all: where one word is wider than the card, it is broken. */
function broken(settings: readonly Setting[]): Setting {
  const last = settings.at(-1)?.at(-1);
  return last ? [box([last], 'broken')] : [];
}

function settingsOf(card: Card): Setting[] {
  switch (card.kind) {
    case 'figure':
      return figureSettings(card);
    case 'quotation':
      return quotationSettings(card);
    case 'story':
      return storySettings(card);
    case 'person':
      return personSettings(card);
    case 'series':
      return seriesSettings(card);
    case 'elsewhere':
      return elsewhereSettings(card);
    case 'site':
      return siteSettings(card);
  }
}

/** What stands beside the name of the site. */
function stripOf(card: Card): string {
  switch (card.kind) {
    case 'figure':
    case 'quotation':
      return card.story;
    case 'story':
      return card.dateline;
    case 'person':
      return card.tally;
    case 'series':
    case 'elsewhere':
      return card.strip;
    case 'site':
      return card.promise;
  }
}

function foot(name: string | null, strip: string): Box {
  return box([name === null ? null : text(name, 'masthead'), oneLine(strip, 'strip')], 'foot');
}
