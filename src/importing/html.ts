import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { clean } from './clean.ts';
import { footnoteDefinition, footnoteHandlers, takeFootnotes } from './html-footnotes.ts';
import { standIn, type TakenPicture, type TakePicture } from './pictures.ts';
import type { Left, Manuscript, Said } from './manuscript.ts';

/** What no draft holds, by its element. */
const others: Readonly<Record<string, string>> = {
  img: 'a picture',
  video: 'a video',
  audio: 'a recording',
  iframe: 'something embedded',
  embed: 'something embedded',
  object: 'something embedded',
  svg: 'a drawing',
  canvas: 'a drawing',
  form: 'a form',
  math: 'a formula',
};
/** Words that the place of what was left out is told by. */
const wordsTold = 6;

const textOf = (node: Nodes) => clean(toString(node)).replace(/\s+/g, ' ').trim();

/** A picture with its caption, which goes with it; `null` for a figure that holds a table or the like. */
function pictureIn(figure: Element): string | null {
  const html = JSON.stringify(figure);
  if (!/"tagName":"(?:img|svg|video|iframe)"/.test(html) || html.includes('"tagName":"table"'))
    return null;
  const caption = textOf(figure).slice(0, 80);
  return caption === '' ? 'a picture' : `a picture, “${caption}”`;
}

/** The first picture in a figure. */
function imageIn(node: Element): Element | null {
  if (node.tagName === 'img') return node;
  for (const child of node.children) {
    const found = child.type === 'element' ? imageIn(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Cells of word processors are all alike: where a table says of none that it is a heading, its first row names its columns. */
function nameColumns(tree: Root): void {
  visit(tree, 'element', (table: Element) => {
    if (table.tagName !== 'table' || JSON.stringify(table).includes('"tagName":"th"')) return;
    const rows: Element[] = [];
    visit(table, 'element', (row: Element) => {
      if (row.tagName === 'tr') rows.push(row);
    });
    const cells = (rows[0]?.children ?? []).filter((cell) => cell.type === 'element');
    const isNamed = (cell: Element) => /\p{L}|(?:1[89]|20)\d\d/u.test(textOf(cell));
    if (rows.length < 2 || !cells.slice(1).every(isNamed)) return;
    for (const cell of cells) {
      cell.tagName = 'th';
      cell.children = [{ type: 'text', value: textOf(cell) }];
    }
  });
}

/** Cells of one table that are over several stand for at most so many together: no table that people read has as many. */
const mostSpanned = 10_000;

/**
 * Holds cells to the rows that their table has and, all of them, to as many as people could read; one that is over more
 * is one. Each is made as many cells as it is over, and a page can say that it is over millions.
 */
function holdSpans(tree: Root): void {
  visit(tree, 'element', (table: Element) => {
    if (table.tagName !== 'table') return;
    let rows = 0;
    visit(table, 'element', ({ tagName }) => void (rows += Number(tagName === 'tr')));
    let left = mostSpanned;
    visit(table, 'element', ({ tagName, properties }) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      const across = Number(properties['colSpan'] ?? 1);
      const down = Math.min(Number(properties['rowSpan'] ?? 1), rows);
      if (across * down <= 1) return;
      const fits = across * down <= left;
      if (fits) left -= across * down;
      properties['colSpan'] = fits ? across : 1;
      properties['rowSpan'] = fits ? down : 1;
    });
  });
}

/**
 * HTML of a text alone, without the page around it.
 * @param take what is to be had of its pictures
 */
export function fromArticle(html: string, said: Said, take: TakePicture): Manuscript {
  const tree = fromHtml(html, { fragment: true });
  const left: Left[] = [];
  const pictures: TakenPicture[] = [];
  const isTaken = (image: Element | null, caption: string): boolean => {
    const { src, alt } = image?.properties ?? {};
    const taken = typeof src === 'string' ? take(src) : null;
    if (image === null || taken === null) return false;
    image.properties = {
      src: standIn(pictures.push(taken) - 1),
      alt: (typeof alt === 'string' ? clean(alt) : '').trim(),
      ...(caption !== '' && { title: caption }),
    };
    return true;
  };
  let where = 'at the beginning';
  const keep = (node: Root | Element): void => {
    node.children = (node.children as Nodes[]).filter((child): child is Element => {
      if (child.type === 'text') {
        child.value = clean(child.value);
        const words = child.value.trim().split(/\s+/).filter(Boolean);
        if (words.length > 2) where = `behind “${words.slice(0, wordsTold).join(' ')}”`;
      }
      if (child.type !== 'element') return child.type !== 'comment';
      const picture = child.tagName === 'figure' ? pictureIn(child) : null;
      if (picture !== null) {
        const image = imageIn(child);
        if (isTaken(image, textOf(child)) && image !== null) {
          child.tagName = 'p';
          child.children = [image];
          return true;
        }
        left.push({ what: picture, where });
        return false;
      }
      if (child.tagName === 'img' && isTaken(child, '')) return true;
      const what = others[child.tagName];
      if (what !== undefined) {
        const { src, alt, title } = child.properties;
        const named = [alt, title, src].find((each) => typeof each === 'string' && each !== '');
        left.push({
          what: named === undefined ? what : `${what}, “${clean(named).slice(0, 80)}”`,
          where,
        });
        return false;
      }
      keep(child);
      return true;
    });
  };
  keep(tree);
  holdSpans(tree);
  nameColumns(tree);
  const footnotes = takeFootnotes(tree);
  for (const part of [tree, ...footnotes.map(({ element }) => element)])
    resolveLinks(part, said.address);
  const text = toMdast(tree, { handlers: footnoteHandlers }) as Manuscript['text'];
  text.children.push(...footnotes.map(footnoteDefinition));
  return { said, text, pictures, left };
}

/** Links by their whole addresses, with https; what leads nowhere outside is left as its words. */
function resolveLinks(node: Root | Element, address: string | null): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'a') {
      const { href } = child.properties;
      const url =
        typeof href === 'string' && !href.startsWith('#')
          ? URL.parse(href, address ?? undefined)
          : null;
      if (url?.protocol === 'http:') url.protocol = 'https:';
      if (url !== null && /^(?:https|mailto):$/.test(url.protocol))
        child.properties['href'] = url.href;
      else child.tagName = 'span';
    }
    resolveLinks(child, address);
  }
}
