import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { clean } from './clean.ts';
import { footnoteDefinition, footnoteHandlers, takeFootnotes } from './html-footnotes.ts';
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

/** HTML of a text alone, without the page around it. */
export function fromArticle(html: string, said: Said): Manuscript {
  const tree = fromHtml(html, { fragment: true });
  const left: Left[] = [];
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
        left.push({ what: picture, where });
        return false;
      }
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
  const footnotes = takeFootnotes(tree);
  for (const part of [tree, ...footnotes.map(({ element }) => element)])
    resolveLinks(part, said.address);
  const text = toMdast(tree, { handlers: footnoteHandlers }) as Manuscript['text'];
  text.children.push(...footnotes.map(footnoteDefinition));
  return { said, text, left };
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
