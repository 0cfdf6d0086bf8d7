import type { Image, Nodes, Paragraph, Root, RootContent } from 'mdast';

/** A picture that came with a manuscript. */
export interface TakenPicture {
  /** The ending that its bytes call for: `.jpg`. */
  ending: string;
  bytes: Uint8Array;
}

/** What stands at an address of a manuscript, where it came with it and is a picture of a kind that can be shown. */
export type TakePicture = (address: string) => TakenPicture | null;

const signatures: readonly { ending: string; at: number; bytes: string }[] = [
  { ending: '.jpg', at: 0, bytes: '\xff\xd8\xff' },
  { ending: '.png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { ending: '.webp', at: 8, bytes: 'WEBP' },
  { ending: '.avif', at: 4, bytes: 'ftypavif' },
];

/** The bytes as a picture, by the signs that they begin with; `null` for all else, such as the drawings of office programs. */
export function asPicture(bytes: Uint8Array): TakenPicture | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 16));
  const found = signatures.find((kind) => begins.startsWith(kind.bytes, kind.at));
  return found ? { ending: found.ending, bytes } : null;
}

/** What stands for a picture in a text until its file has a name. */
export const standIn = (index: number): string => `picture:${index}`;

/** A picture that was taken out of its text, and the block that it stood in or behind; `null` at the beginning. */
interface SetApart {
  image: Image;
  behind: RootContent | null;
}

/** Takes the pictures out of a text, so that what reads its head meets words alone. */
export function takeOutPictures(text: Root): SetApart[] {
  const apart: SetApart[] = [];
  let behind: RootContent | null = null;
  text.children = text.children.filter((block) => {
    const images = imagesOut(block);
    const isEmpty =
      images.length > 0 && block.type === 'paragraph' && block.children.every(isBlank);
    if (!isEmpty) behind = block;
    apart.push(...images.map((image) => ({ image, behind })));
    return !isEmpty;
  });
  return apart;
}

const isBlank = (node: Nodes) =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

function imagesOut(node: Nodes): Image[] {
  if (!('children' in node)) return [];
  const images: Image[] = [];
  node.children = node.children.filter((child) => {
    if (child.type === 'image') images.push(child);
    else images.push(...imagesOut(child));
    return child.type !== 'image';
  }) as typeof node.children;
  return images;
}

/** Puts pictures back, each as a paragraph by itself; those whose block became part of the head stand before the text. */
export function putBackPictures(text: Root, apart: readonly SetApart[]): void {
  const left = new Set<RootContent | null>(text.children);
  const paragraphOf = ({ image }: SetApart): Paragraph => ({
    type: 'paragraph',
    children: [image],
  });
  const first = apart.filter(({ behind }) => !left.has(behind)).map(paragraphOf);
  const others = text.children.flatMap((block) => [
    block,
    ...apart.filter(({ behind }) => behind === block).map(paragraphOf),
  ]);
  text.children = [...first, ...others];
}

const creditForm =
  /^(?<caption>.*?)[\s(]*(?:(?:photograph|photo|picture|image|foto|fotograf[ií]a|bild|imagem|cr[eé]dito?|credit)s?(?: by)?\s*[:/]|©)\s*(?<credit>[^()]{2,120}?)\)?\.?$/isu;

/** A caption, and whose picture it says that it is: “Mill Street on Monday. Photo: Dan Archer/Herald”. */
export function creditIn(text: string): { caption: string | null; credit: string | null } {
  const { caption = text, credit } = creditForm.exec(text)?.groups ?? {};
  return { caption: caption.trim() || null, credit: credit?.trim() ?? null };
}
