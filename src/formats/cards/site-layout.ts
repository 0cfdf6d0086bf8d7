import { box, size, text, type Box } from './box.ts';
import type { SiteCard } from './card.ts';
import { sizes, type Setting } from './fit.ts';

/** The site: its name as a paper's, what it is, and what the edition holds. */
export function siteSettings(card: SiteCard): Setting[] {
  return [sizes(208, 56).map((pixels) => sheetOf(card, pixels))];
}

function sheetOf({ site, tagline, holdings }: SiteCard, pixels: number): Box {
  return box(
    [
      box([
        text(site, 'line name', { ...size(pixels, 0.98), letterSpacing: '-0.035em' }),
        text(tagline, 'line', { ...size(60, 1.15), marginTop: '18px' }),
      ]),
      box(
        holdings.map(({ count, of }) =>
          box([
            text(count, 'line', { ...size(92, 1), fontWeight: 500, letterSpacing: '-0.02em' }),
            text(of, 'line soft', { ...size(40, 1.2) }),
          ]),
        ),
        'row',
        { gap: '72px', marginTop: '20px' },
      ),
    ],
    'main apart',
  );
}
