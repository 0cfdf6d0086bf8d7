import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Story } from '../../story/types.ts';
import { pictureFiles, type PictureFile } from '../picture-files.ts';

/** What a form shows in the place of the `img` of a prose. */
export type ShowPicture = (image: Element) => ElementContent[];

/** The file of a picture that an `img` of a prose shows: `picture:ship.jpg`. */
export const fileOfPicture = ({ properties: { src } }: Element): string =>
  String(src).replace(/^picture:/, '');

/** A picture by one address, for whoever shows no other; it keeps its room until it is there. */
export function plainImage(
  image: Element,
  src: string,
  { width, height }: Pick<PictureFile, 'width' | 'height'>,
): Element {
  // Pages are searched for what they load by this attribute, which therefore is the first.
  const className = height > width ? ['tall'] : undefined;
  return h('img', { src, width, height, className, alt: String(image.properties['alt']) });
}

/** The pictures of a story by one address each. */
export function plainPictures(
  { pictures }: Pick<Edition, 'pictures'>,
  address: (file: PictureFile) => string,
): ShowPicture {
  return (image) => {
    const picture = pictures.get(fileOfPicture(image));
    if (picture === undefined) return [];
    const { plain } = pictureFiles(picture);
    return [plainImage(image, address(plain), plain)];
  };
}

/** The file of the picture that a story begins with; `null` where it begins with words. */
export function leadOf({ prose, pictures }: Pick<Story, 'prose' | 'pictures'>): string | null {
  const [first] = prose.children.filter(({ type }) => type === 'element');
  const isPicture = first?.type === 'element' && first.tagName === 'figure';
  return isPicture ? (pictures[0]?.file ?? null) : null;
}

/** How wide a picture is shown on the page of its story: the first before the text, the others in its column. */
const sizes = {
  lead: '(min-width:60rem) 57rem,(min-width:40rem) 38rem,100vw',
  column: '(min-width:40rem) 36rem,100vw',
} as const;

/**
 * The pictures of a story on its page, each in several widths. The first comes with the page; the others when they are
 * nearly seen.
 * @param lead the file of the picture that stands before the text, if there is one
 */
export function pagePictures(
  { pictures }: Pick<Edition, 'pictures'>,
  links: Pick<Addresses, 'file'>,
  lead: string | null,
): ShowPicture {
  let isFirst = true;
  return (image) => {
    const file = fileOfPicture(image);
    const picture = pictures.get(file);
    if (picture === undefined) return [];
    const { plain, widths } = pictureFiles(picture);
    const shown = plainImage(image, links.file(plain.file), plain);
    if (!isFirst) Object.assign(shown.properties, { loading: 'lazy', decoding: 'async' });
    const size = isFirst && file === lead ? sizes.lead : sizes.column;
    isFirst = false;
    const srcSet = widths.map((each) => `${links.file(each.file)} ${each.width}w`).join(',');
    return [h('picture', [h('source', { type: 'image/webp', srcSet, sizes: size }), shown])];
  };
}
