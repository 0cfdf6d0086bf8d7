import { bylineText } from '../../telling/byline.ts';
import type { Story } from '../../story/types.ts';
import { passOn } from './pass-on.ts';
import { storyPassedOn } from './passed-on.ts';
import type { Outlet } from '../../telling/outlet.ts';

/** The card of a story, for whoever shows a small picture beside it. */
interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

const width = 600;
/** About so many characters stand in a line of that width, in type of 16 pixels. */
const charactersALine = 70;
const linePixels = 24;
const paragraphPixels = 16;

/**
 * What oEmbed 1.0 answers for a story, as a JSON file: a host of files alone cannot heed `maxwidth` or `maxheight`.
 * The type is `rich`, since Mastodon then reads the metadata of the page, where of a `link` it would lose the
 * description; the HTML is a quotation block that is whole without scripts. Only the story’s own page leads here:
 * oEmbed comes before all metadata in Slack, and the page of a figure would get the title of its story there.
 */
export function oembed(story: Story, outlet: Outlet, thumbnail: Thumbnail): string {
  const { site, links } = outlet;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: story.headline,
    author_name: bylineText(story),
    author_url: links.url({ page: 'about' }),
    provider_name: site.name,
    provider_url: links.url({ page: 'front' }),
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html: passOn(storyPassedOn(story, outlet), outlet).embed,
    width,
    height: heightOf([story.headline, story.standfirst, `${site.name} ${story.dateline.place}`]),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

/** What paragraphs take in a page that has no style for them, in pixels; a margin stands before and after each. */
function heightOf(paragraphs: readonly string[]): number {
  const lines = paragraphs.reduce(
    (sum, { length }) => sum + Math.ceil(length / charactersALine),
    0,
  );
  return lines * linePixels + (paragraphs.length + 1) * paragraphPixels;
}
