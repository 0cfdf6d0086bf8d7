import { box, size, text, type Box } from './box.ts';
import type { SiteCard } from './card.ts';
import { clipped } from './cut.ts';
import { sizes, type Setting } from './fit.ts';

/** The site: its name as a paper's, what it is, and what the edition holds. */
export function siteSettings(card: SiteCard): Setting[] {
  return [sizes(208, 56).map((pixels) => sheetOf(card, pixels))];
}

function sheetOf({ site, tagline, holdings }: SiteCard, pixels: number): Box {
  const numerals = Math.min(92, Math.max(56, pixels * 0.44));
  return box(
    [
      box([
        text(clipped(site, 60), 'line name', { ...size(pixels, 0.98), letterSpacing: '-0.035em' }),
        text(clipped(tagline, 120), 'line', {
          ...size(Math.min(60, Math.max(44, pixels * 0.3)), 1.15),
          marginTop: '18px',
        }),
      ]),
      box(
        holdings.map(({ count, of }) =>
          box([
            text(count, 'line', {
              ...size(numerals, 1),
              fontWeight: 500,
              letterSpacing: '-0.02em',
            }),
            text(of, 'line soft', { ...size(40, 1.2) }),
          ]),
        ),
        'row',
        { gap: `${Math.round(numerals * 0.78)}px`, marginTop: '20px' },
      ),
    ],
    'main apart',
  );
}
