import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { withNearest } from '../checking/nearest.ts';
import { type Place, type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import type { StoryData } from '../front-matter/story-data.ts';
import { isVisible } from '../front-matter/values.ts';
import type { MisplacedPicture } from '../markdown/pictures.ts';
import type { InwardLink } from './links.ts';
import type { Places } from './places.ts';
import type { StoryPicture } from './types.ts';

/** The address of a picture in a text, as any Markdown tool follows it. */
const local = /^\.\.\/pictures\/([^/]+)$/;
const longestAlt = 600;
const longestCaption = 1000;

interface ReadPictures {
  pictures: StoryPicture[];
  /** To their files. */
  links: InwardLink[];
  problems: Problem[];
}

/** Pictures in the middle of something else, each at its place. */
export function misplacedProblems(
  misplaced: readonly MisplacedPicture[],
  placeAt: (offset: number) => Place,
): Problem[] {
  return misplaced.map(({ alt, offset }) =>
    problem(
      'picture-misplaced',
      placeAt(offset),
      `a picture${alt === '' ? '' : `, ${quoted(alt)}`}`,
    ),
  );
}

/**
 * The pictures of a prose, which get their captions and credits in place: what stands there as its title is the caption,
 * and front matter says whose each is.
 */
export function readPictures(
  tree: Root,
  entries: StoryData['pictures'],
  { of, inBody }: Places & { inBody: (offset: number) => Place },
): ReadPictures {
  const read: ReadPictures = { pictures: [], links: [], problems: [] };
  const named = new Set<string>();
  for (const figure of tree.children) {
    const image =
      figure.type === 'element' && figure.tagName === 'figure' ? figure.children[0] : null;
    if (figure.type !== 'element' || image?.type !== 'element') continue;
    const place = inBody(image.position?.start.offset ?? 0);
    const { src, alt: written, title } = image.properties;
    const address = decoded(String(src));
    const [, file = null] = local.exec(address) ?? [];
    if (file === null) read.problems.push(addressProblem(address, place));
    else {
      named.add(file);
      read.links.push({
        ...{ collection: 'pictures', slug: file, id: null, code: 'picture-unknown' },
        ...{ text: address, place },
      });
    }
    const alt = inOneLine(written);
    const caption = inOneLine(title) || null;
    read.problems.push(...altProblems(alt, caption, file, place));
    const credit = entries.find((entry) => entry.file === file)?.credit ?? '';
    if (file !== null && credit === '') read.problems.push(uncredited(file, place));
    read.pictures.push({ file: file ?? '', alt, caption, credit });
    setFigure(figure, { file: file ?? '', alt, caption, credit });
  }
  entries.forEach(({ file }, index) => {
    if (named.has(file)) return;
    read.problems.push(
      problem('picture-unmatched', of(['pictures', index, 'file']), withNearest(file, named)),
    );
  });
  return read;
}

const inOneLine = (text: unknown) =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';

/** Markdown writes blanks and letters of other scripts in addresses as numbers. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function addressProblem(address: string, place: Place): Problem {
  const found = `a picture from “${address.slice(0, 200)}”`;
  if (!/^(?:https?:|data:|\/\/)/i.test(address)) return problem('picture-address', place, found);
  return problem('picture-address', place, found, {
    mend: 'Save the file in `content/pictures/`, if you may show it, and write `../pictures/` and its name.',
  });
}

function uncredited(file: string, place: Place): Problem {
  return problem('picture-uncredited', place, quoted(file), {
    mend: `Add to the front matter: “pictures: [{ file: ${file}, credit: … }]”, with whose picture it is.`,
  });
}

function altProblems(
  alt: string,
  caption: string | null,
  file: string | null,
  place: Place,
): Problem[] {
  const told = (found: string) => [problem('picture-alt', place, found)];
  if (!isVisible(alt)) return told('a picture without words for those who do not see it');
  if (alt.length > longestAlt) return told(`${alt.length} characters between the square brackets`);
  const same = (text: string | null) => text !== null && plain(text) === plain(alt);
  if (same(caption)) return told(`${quoted(alt)}, which is the caption too`);
  if (same(file) || same(file?.replace(/\.\w+$/, '') ?? null))
    return told(`${quoted(alt)}, which is the name of the file`);
  if (caption !== null && caption.length > longestCaption)
    return [problem('text-too-long', place, `a caption of ${caption.length} characters`)];
  return [];
}

const plain = (text: string) => text.toLowerCase().replace(/[\s\-_.!?…]+/g, '');

/** What is printed: the picture, and beneath it what it shows and whose it is. */
function setFigure(figure: Element, { file, alt, caption, credit }: StoryPicture): void {
  const ended = caption === null || /[.!?…]["”’»)]*$/.test(caption) ? caption : `${caption}.`;
  figure.properties = {};
  figure.children = [
    h('img', { src: `picture:${file}`, alt }),
    h('figcaption', { className: ['say'] }, ended === null ? null : `${ended} `, h('span', credit)),
  ];
}
