import { directionOf } from '../../wording/direction.ts';
import { box, oneLine, text, type Box } from './box.ts';
import { cardSize, type Card } from './card.ts';
import { elsewhereSettings } from './layouts/elsewhere.ts';
import { figureSettings } from './layouts/figure.ts';
import { cutAtWords } from './cut.ts';
import type { Drawn, Foot } from './drawn.ts';
import { fitted, type Measure, type Setting } from './fit.ts';
import { personSettings } from './layouts/person.ts';
import { quotationSettings } from './layouts/quotation.ts';
import { seriesSettings } from './layouts/series.ts';
import { siteSettings } from './layouts/site.ts';
import { storySettings } from './layouts/story.ts';

const edge = { side: 64, above: 44 };
/** What the foot takes up of the height, in pixels. */
export const footHeight = 90;

/** What is to be drawn of a card. */
export function layout(card: Card): Drawn {
  const name = card.kind === 'site' ? null : card.site;
  return {
    height: cardSize.height,
    settings: settingsOf(card),
    foot: { lang: card.lang, name, strip: stripOf(card) },
  };
}

/** The part above the perforation, as far down as it reaches: what is said, as large as there is room. */
export async function mainPart(
  { height: whole, settings, foot: { lang } }: Drawn,
  measure: Measure,
): Promise<Box> {
  const height = whole - footHeight;
  // Less a little air above the perforation.
  const room = { width: cardSize.width - 2 * edge.side, height: height - edge.above - 20 };
  const inner = await fitted([...settings, broken(settings)], room, measure);
  // What stands at the top is drawn no lower than it reaches: below it is ground, and drawing costs by the pixel.
  const side = inner.className === 'main' ? 'maxHeight' : 'height';
  return part(inner, lang, { [side]: `${height}px`, padding: `${edge.above}px ${edge.side}px 0` });
}

/** The perforation, and below it whose it is. */
export async function footPart({ lang, name, strip }: Foot, measure: Measure): Promise<Box> {
  const ways = [...cutAtWords(strip), ''].map((cut) => () => foot(name, cut));
  // Its own edge is on the left, where the perforation goes on.
  const room = { width: cardSize.width - edge.side, height: footHeight };
  return part(await fitted([ways], room, measure), lang);
}

/** As wide as the card, on its ground. */
function part(inner: Box, lang: string, style?: Box['style']): Box {
  const card = directionOf(lang) === 'rtl' ? 'card mirrored' : 'card';
  return { ...box([inner], card, style), lang };
}

/** The last way of all: where one word is wider than the card, it is broken. */
function broken(settings: readonly Setting[]): Setting {
  const last = settings.at(-1)?.at(-1);
  return last ? [() => box([last()], 'broken')] : [];
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
