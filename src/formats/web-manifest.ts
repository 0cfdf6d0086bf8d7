import { light } from '../colours.ts';
import type { Outlet } from '../telling/outlet.ts';
import { iconFiles } from './icons/icon-files.ts';

/**
 * The web app manifest (W3C). The site opens with the browser's own buttons, since the way back and the address
 * belong to reading; it is the same site wherever it is opened from.
 */
export function webManifest({ site, links }: Outlet): string {
  const home = links.path({ page: 'front' });
  const manifest = {
    id: home,
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: site.lang,
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: light.paper,
    theme_color: light.paper,
    icons: iconFiles
      .filter(({ use }) => use !== 'apple')
      .map(({ name, pixels, use }) => ({
        src: links.file({ file: 'icon', name }),
        sizes: pixels === null ? 'any' : `${pixels}x${pixels}`,
        type: pixels === null ? 'image/svg+xml' : 'image/png',
        purpose: use,
      })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
