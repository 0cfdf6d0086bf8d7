import type { Image, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { otherNames } from '../front-matter/mends/other-names.ts';
import { splitFrontMatter } from '../front-matter/yaml/split.ts';
import { valueAt } from '../front-matter/yaml/value-at.ts';
import { readYaml } from '../front-matter/yaml/yaml.ts';
import { clean } from './clean.ts';
import { type Left, type Manuscript, nothingSaid, type Said } from './manuscript.ts';
import { standIn, type TakenPicture, type TakePicture } from './pictures.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const { headline, standfirst, byline, published, lang } = otherNames;
/** Ours, and those by which other systems say the same. */
const names: Readonly<Record<keyof Said, readonly string[]>> = {
  headline: ['headline', ...headline],
  standfirst: ['standfirst', ...standfirst],
  byline: ['byline', ...byline],
  published: ['published', ...published],
  lang: ['lang', ...lang],
  address: ['canonical', 'url'],
};

/** Markdown with line feeds, with front matter of whatever system or none. */
export function fromMarkdown(source: string, take: TakePicture): Manuscript {
  const { frontMatter, body } = splitFrontMatter(source);
  const value = frontMatter === null ? null : readYaml('', frontMatter).value;
  const find = (keys: readonly string[]): string | null => {
    const found = keys.map((key) => valueAt(value, [key])).find((each) => each !== undefined);
    if (Array.isArray(found)) return found.filter((each) => typeof each === 'string').join(', ');
    return typeof found === 'string' && found !== '' ? clean(found) : null;
  };
  const said = { ...nothingSaid };
  for (const key of Object.keys(names) as (keyof Said)[]) said[key] = find(names[key]);
  const text = parser.parse(body.text);
  const left: Left[] = [];
  const pictures: TakenPicture[] = [];
  keep(text, body.line, left, (image) => {
    const taken = take(image.url);
    if (taken !== null) image.url = standIn(pictures.push(taken) - 1);
    return taken !== null;
  });
  return { said, text, pictures, left };
}

/** Takes out what a story cannot hold, and cleans every text. */
function keep(
  node: Root | Parents,
  firstLine: number,
  left: Left[],
  isTaken: (image: Image) => boolean,
): void {
  const kept = node.children.filter((child) => {
    const where = `on line ${firstLine + (child.position?.start.line ?? 1) - 1}`;
    if (child.type === 'text') child.value = clean(child.value);
    if (child.type === 'image' && isTaken(child)) return true;
    if (child.type === 'image')
      left.push({ what: `a picture, “${child.alt ?? child.url}”`, where });
    if (child.type === 'imageReference') left.push({ what: 'a picture', where });
    if (child.type === 'html' && !child.value.startsWith('</'))
      left.push({ what: `HTML, “${child.value.slice(0, 80)}”`, where });
    if (['image', 'imageReference', 'html'].includes(child.type)) return false;
    if ('children' in child) keep(child, firstLine, left, isTaken);
    return !(child.type === 'paragraph' && child.children.length === 0);
  });
  node.children = kept as typeof node.children;
}
