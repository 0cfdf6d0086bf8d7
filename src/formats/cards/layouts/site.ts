import { box, size, text, type Box } from '../box.ts';
import type { MarkedFigure, SiteCard } from '../card.ts';
import { clipped } from '../cut.ts';
import { figureRow, figureRows } from '../figure-row.ts';
import { sizes, type Setting } from '../fit.ts';

/** The site: its name as a paper's, what it is, what the edition holds, and two figures as they stand in its news. */
export function siteSettings(card: SiteCard): Setting[] {
  const set = (largest: number, smallest: number, figures: readonly MarkedFigure[]): Setting =>
    sizes(largest, smallest).map((pixels) => () => sheetOf(card, pixels, figures));
  return [...figureRows(card.figures).map((figures) => set(176, 112, figures)), set(208, 48, [])];
}

function sheetOf(
  { site, tagline, holdings }: SiteCard,
  pixels: number,
  figures: readonly MarkedFigure[],
): Box {
  const saying = Math.min(60, Math.max(44, pixels * 0.36));
  return box(
    [
      box([
        text(clipped(site, 60), 'line name', { ...size(pixels, 0.96), letterSpacing: '-0.03em' }),
        text(clipped(tagline, 120), 'line', { ...size(saying, 1.15), marginTop: '14px' }),
        text(holdings, 'line soft', { marginTop: '4px' }),
      ]),
      figureRow(figures),
    ],
    'main apart',
  );
}
