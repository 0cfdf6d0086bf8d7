import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { spokenAround, storyText, wordsFor } from '../../../wording/index.ts';
import type { KeptStory } from '../kept-story.ts';
import { storyBody, type PictureAddress } from './body.ts';
import { provenanceLine } from './provenance.ts';

/** What the file holds beside the story: its stylesheet with the font in it, and the sign of the site. */
export interface Dress {
  css: string;
  /** SHA-256 of the stylesheet, in base64. */
  hash: string;
  /** Where its font may come from, as a policy says it: the sheet itself, or a file. */
  fontFrom: 'data:' | "'self' file:";
  /** The sign of the site as an address that holds it whole. */
  icon: string;
  /** The licence of a font inside, which asks to be given with it. */
  fontLicence?: string;
}

/**
 * A kept story as one HTML file that needs nothing beside itself: no request, no script, no other file. What is told of
 * its figures and quotations stands in it; every other link is whole.
 * @param addressOf where it has a picture
 */
export function keptHtml(kept: KeptStory, dress: Dress, addressOf: PictureAddress): string {
  const { provenance } = kept;
  const page = h('html', { lang: spokenAround(kept) }, [
    h('head', headOf(kept, dress)),
    h('body', [
      h('a', { className: ['skip'], href: '#text' }, wordsFor(kept).frame.skip),
      h('header', [
        h('div', { className: ['top'] }, [
          h('div', { className: ['name'] }, h('a', { href: provenance.front }, provenance.site)),
          provenanceLine(kept),
        ]),
        h('hr', { className: ['tear'] }),
      ]),
      h('main', { id: 'text' }, storyBody(kept, addressOf)),
    ]),
  ]);
  return `<!DOCTYPE html>\n${toHtml(page)}\n`;
}

function headOf(kept: KeptStory, dress: Dress) {
  const { headline, standfirst, byline, published, provenance } = kept;
  const { site, address, licence } = provenance;
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', storyText(kept), wordsFor(kept).frame.title(headline, site)),
    h('meta', {
      httpEquiv: 'Content-Security-Policy',
      content: policy(dress, kept.pictures.length > 0),
    }),
    h('meta', { name: 'description', content: standfirst }),
    h('meta', { name: 'author', content: byline }),
    h('meta', { property: 'article:published_time', content: published }),
    h('link', { rel: ['canonical'], href: address }),
    h('link', { rel: ['license'], href: licence.url }),
    h('link', { rel: ['icon'], href: dress.icon }),
    ...(dress.fontLicence === undefined
      ? []
      : [{ type: 'comment' as const, value: `\n${dress.fontLicence}` }]),
    h('style', dress.css),
  ];
}

/** The file may show itself, its font, its sign and its pictures, which stand where its font does, and nothing else. */
export function policy(
  { hash, fontFrom }: Pick<Dress, 'hash' | 'fontFrom'>,
  hasPictures = false,
): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    `font-src ${fontFrom}`,
    hasPictures && fontFrom !== 'data:' ? `img-src data: ${fontFrom}` : 'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
