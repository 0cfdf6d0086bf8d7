import { box, text, type Box } from './box.ts';
import { cardSize, type Card } from './card.ts';
import { elsewhereSettings } from './elsewhere-layout.ts';
import { figureSettings } from './figure-layout.ts';
import { cutAtWords } from './cut.ts';
import { fitted, type Measure, type Room, type Setting } from './fit.ts';
import { personSettings } from './person-layout.ts';
import { quotationSettings } from './quotation-layout.ts';
import { siteSettings } from './site-layout.ts';
import { storySettings } from './story-layout.ts';

/** What is left between the edges and the perforation, less a little air above it. */
export const room: Room = {
  width: cardSize.width - 2 * 64,
  height: cardSize.height - 44 - 90 - 20,
};

/** Everything of a card in its place: what it says, as large as there is room, and below the perforation whose it is. */
export async function layout(card: Card, measure: Measure): Promise<Box> {
  const settings = settingsOf(card);
  const main = await fitted([...settings, broken(settings)], room, measure);
  const feet = [...cutAtWords(stripOf(card)), ''].map((strip) => foot(card, strip));
  const whose = await fitted([feet], { width: room.width, height: 90 }, measure);
  return { ...box([main, whose], 'card'), lang: card.lang };
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
    case 'elsewhere':
      return card.strip;
    case 'site':
      return card.promise;
  }
}

function foot(card: Card, strip: string): Box {
  return box(
    [card.kind === 'site' ? null : text(card.site, 'masthead'), text(strip, 'strip')],
    'foot',
  );
}
