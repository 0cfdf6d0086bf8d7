import { box, size, text, type Box } from '../box.ts';
import type { MarkedFigure, StoryCard } from '../card.ts';
import { coverSize, type BookCover, type EditionCover } from '../cover.ts';
import { clipped, cutAtWords } from '../cut.ts';
import { sizes, type Setting } from '../fit.ts';
import type { Drawn } from '../drawn.ts';
import { marked } from '../marker.ts';

/** A cover: dressed as cards are, upright, with room for one thing under another. */
export function coverLayout(cover: BookCover): Drawn {
  const { lang } = cover;
  const { height } = coverSize;
  return cover.kind === 'story'
    ? { height, settings: ofStory(cover), foot: { lang, name: cover.site, strip: cover.dateline } }
    : { height, settings: ofEdition(cover), foot: { lang, name: null, strip: cover.date } };
}

/** A story: its headline as large as it can be above its figures, fewer of them where the headline is long. */
function ofStory(cover: StoryCard): Setting[] {
  const { headline, figures } = cover;
  return [
    ...fewerAndFewer(figures).map((some) =>
      sizes(136, 84).map((pixels) => () => storySheet(cover, headline, pixels, some)),
    ),
    cutAtWords(headline).map((cut) => () => storySheet({ ...cover, standfirst: '' }, cut, 64, [])),
  ];
}

function storySheet(
  { section, standfirst }: StoryCard,
  headline: string,
  pixels: number,
  figures: readonly MarkedFigure[],
): Box {
  return box(
    [
      box([
        text(clipped(section, 45), 'line kick'),
        text(headline, 'line head', size(pixels, 1.07)),
        standfirst === '' ? null : text(standfirst, 'line soft', { marginTop: '28px' }),
      ]),
      figures.length === 0 ? null : box(figures.map(figureLine)),
    ],
    'main apart',
  );
}

function figureLine({ pieces, counts }: MarkedFigure): Box {
  return box(
    [marked(pieces, 112), counts === null ? null : text(counts, 'line', { marginTop: '10px' })],
    'cell wide',
    { marginTop: '40px' },
  );
}

/** The edition: its name as a paper’s, then headlines, and figures where there is room. */
function ofEdition(cover: EditionCover): Setting[] {
  const { headlines, figures } = cover;
  return [
    fewerAndFewer(figures).map((some) => () => editionSheet(cover, 200, headlines, some)),
    fewerAndFewer(headlines).map((some) => () => editionSheet(cover, 200, some, [])),
    sizes(200, 48).map((pixels) => () => editionSheet(cover, pixels, [], [])),
  ];
}

/** All, all but the last, and so on to none. */
function fewerAndFewer<T>(all: readonly T[]): (readonly T[])[] {
  return [...all.map((_, index) => all.slice(0, all.length - index)), []];
}

function editionSheet(
  { site, tagline, holdings }: EditionCover,
  pixels: number,
  headlines: readonly string[],
  figures: readonly MarkedFigure[],
): Box {
  return box(
    [
      box([
        text(clipped(site, 60), 'line name', { ...size(pixels, 0.96), letterSpacing: '-0.03em' }),
        text(clipped(tagline, 120), 'line', { ...size(60, 1.15), marginTop: '18px' }),
        text(holdings, 'line soft', { marginTop: '8px' }),
      ]),
      box([
        ...headlines.map((headline) =>
          text(headline, 'line head', { ...size(64, 1.1), marginTop: '36px' }),
        ),
        ...figures.map(figureLine),
      ]),
    ],
    'main apart',
  );
}
