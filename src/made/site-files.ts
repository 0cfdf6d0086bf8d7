import { pathOfFile } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { digestOf } from '../cache/digest.ts';
import type { Edition } from '../edition/edition.ts';
import type { Card } from '../formats/cards/card.ts';
import { figuresSchema, seriesSchema } from '../formats/data/figures-schema.ts';
import { atom } from '../formats/feeds/atom.ts';
import { feedsOf } from '../formats/feeds/feed.ts';
import { jsonFeed } from '../formats/feeds/json-feed.ts';
import { rss } from '../formats/feeds/rss.ts';
import { ico } from '../formats/icons/ico.ts';
import { iconFiles } from '../formats/icons/icon-files.ts';
import { iconSvg } from '../formats/icons/icon.ts';
import { webManifest } from '../formats/web-manifest.ts';
import { encoded, keyOfPicture } from '../pictures/encoded.ts';
import { site } from '../site.ts';
import { pictureFiles } from '../telling/picture-files.ts';
import { toldSeries } from '../telling/series/told-series.ts';
import { cardsOfEdition } from '../views/card-of-page.ts';
import { cardNames } from './drawn/cards.ts';
import { drawCard } from './drawn/draw-card.ts';
import { drawIcon } from './drawn/draw-icon.ts';
import { file, type FileOfSite } from './file-of-site.ts';
import { dataOfSeries } from './kept/data.ts';
import { siteFont } from './loaded/font.ts';
import { pageScript, savedScript, searchScript } from './loaded/page-script.ts';
import { searchParts } from './loaded/search-parts.ts';
import { siteMaps } from './site-maps.ts';
import { filesOfStories } from './story-files.ts';
import { filesOfWhole } from './whole-files.ts';
import { workerScript } from './loaded/worker.ts';

const faviconPixels = 32;

/** Every file of the site but its pages, each with what makes it. */
export async function siteFiles(): Promise<FileOfSite[]> {
  const { edition } = await loadEdition();
  const font = await siteFont();
  return [
    ...(await cardFiles(edition)),
    ...pictureFilesOf(edition),
    ...(await filesOfStories(edition)),
    ...(await filesOfWhole()),
    ...feedFiles(edition),
    ...iconsOfSite(),
    file({ file: 'font', name: font.name }, () => font.bytes),
    // It asks to be given with every copy of the type.
    file({ file: 'font', name: 'OFL.txt' }, () => font.licence),
    ...[await pageScript(), await searchScript(), await savedScript()].map(({ name, code }) =>
      file({ file: 'script', name }, () => code),
    ),
    ...(await searchParts(edition)),
    file({ file: 'worker' }, workerScript),
    file({ file: 'figures-schema' }, () => figuresSchema({ site, links })),
    ...seriesFiles(edition),
    ...(await siteMaps()).map(({ part, xml }) =>
      file(part === null ? { file: 'sitemap' } : { file: 'sitemap-part', part }, () => xml),
    ),
    file({ file: 'web-manifest' }, () => webManifest({ site, links })),
    // Everything may be read; where the pages are listed. By RFC 9309.
    file(
      { file: 'robots' },
      () => `User-agent: *\nAllow: /\nSitemap: ${links.fileUrl({ file: 'sitemap' })}\n`,
    ),
  ];
}

/** Every card of the edition once, however many pages it is of. */
async function cardFiles(edition: Edition): Promise<FileOfSite[]> {
  const nameOf = await cardNames();
  const cards = new Map<string, Card>();
  for (const card of cardsOfEdition(edition, site)) cards.set(nameOf(card), card);
  return [...cards].map(([name, card]) => ({
    path: pathOfFile({ file: 'card', name }),
    key: digestOf(['card', name]).slice(0, 32),
    make: () => drawCard(card),
  }));
}

/** What is made of each picture of a story that readers are shown, however many stories have it. */
function pictureFilesOf({ stories, pictures }: Edition): FileOfSite[] {
  const shown = stories.filter(({ status }) => status !== 'withdrawn');
  const names = new Set(shown.flatMap((story) => story.pictures.map(({ file }) => file)));
  return [...names].flatMap((name) => {
    const picture = pictures.get(name);
    if (picture === undefined) return [];
    const { plain, widths } = pictureFiles(picture);
    return [plain, ...widths].map((of) => ({
      path: pathOfFile(of.file),
      key: keyOfPicture(of),
      make: () => encoded(name, picture, of),
    }));
  });
}

/** RSS and Atom of all stories, and of each section and topic; JSON Feed of all. */
function feedFiles(edition: Edition): FileOfSite[] {
  return feedsOf(edition, site, links).flatMap(({ listing, feed }) => {
    const formats = { rss, atom, ...(listing.of === 'site' && { 'json-feed': jsonFeed }) };
    return Object.entries(formats).map(([name, write]) => {
      const of = { file: name as keyof typeof formats, listing };
      return file(of, () => write(feed, links.fileUrl(of)));
    });
  });
}

/** The values of each series as data, with the schema that tells what they hold. */
function seriesFiles(edition: Edition): FileOfSite[] {
  const all = [...toldSeries(edition)].flatMap(([id, told]) => [
    file({ file: 'series-json', id }, () => dataOfSeries(edition, told).json),
    file({ file: 'series-csv', id }, () => dataOfSeries(edition, told).csv),
  ]);
  if (all.length === 0) return [];
  return [...all, file({ file: 'series-schema' }, () => seriesSchema({ site, links }))];
}

/** Pages hold their icon; the favicon is for those who ask for it whatever a page says. */
function iconsOfSite(): FileOfSite[] {
  const drawn = iconFiles.map(({ name, pixels, use }) =>
    file({ file: 'icon', name }, () =>
      pixels === null ? iconSvg({ ground: false }) : drawIcon(pixels, { ground: use !== 'any' }),
    ),
  );
  const favicon = async () => ico(await drawIcon(faviconPixels, { ground: false }), faviconPixels);
  return [...drawn, file({ file: 'favicon' }, favicon)];
}
