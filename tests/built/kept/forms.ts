import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { distOf, type EditionName } from '../../editions/editions.ts';
import { attribute, elements } from '../pages.ts';
import { unpacked } from './unpacked.ts';

/** A kept form as its reader takes it. */
interface ReadForm {
  /** All its words, with single spaces. */
  words: string;
  /** The words of the smallest part that leads to an address: of a figure, to its own page. */
  partWith(address: string): string;
  /** Every address that stands in it, whole or of a place in it. */
  addresses: string[];
}

/** How each form in which a story is kept is read. */
export const readers = {
  html: (file) => readTree(fromHtml(file), 'body', 'li'),
  md: (file) => readTree(markdownTree(file), null, 'li'),
  txt: readText,
  epub: (file) => readTree(fromHtml(file), 'body', 'aside'),
} satisfies Record<string, (file: string) => ReadForm>;

export type Form = keyof typeof readers;

/** The file of a form, as a host would serve it; of a book the chapter that it holds. */
export function keptFile(name: EditionName, slug: string, form: Form): string {
  if (form === 'epub') {
    return unpacked(name, `stories/${slug}/${slug}.epub`).text(`EPUB/stories/${slug}.xhtml`);
  }
  return readFileSync(join(distOf(name), 'stories', slug, `${slug}.${form}`), 'utf8');
}

export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const toHast = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype);

/** Markdown as any program would make HTML of it. */
export function markdownTree(markdown: string): Root {
  return toHast.runSync(toHast.parse(markdown));
}

function readTree(tree: Root, within: string | null, part: string): ReadForm {
  const root = within === null ? tree : elements(tree, ({ tagName }) => tagName === within)[0];
  if (!root) throw new Error(`There is no <${within}>`);
  const links = (of: Root | Element) =>
    elements(of, ({ tagName }) => tagName === 'a').flatMap((e) => attribute(e, 'href') ?? []);
  const parts = elements(root, ({ tagName }) => tagName === part);
  return {
    words: spaced(toString(root)),
    partWith: (address) =>
      spaced(
        parts
          .filter((each) => links(each).includes(address))
          .map((each) => toString(each))
          .sort((a, b) => b.length - a.length)[0] ?? '',
      ),
    addresses: links(root),
  };
}

/** Addresses stand between the words of plain text, and are no part of what it says. */
function readText(file: string): ReadForm {
  const plain = (text: string) => spaced(text.replace(/ <(?:https:|[^\s<>]+@)[^\s<>]*>/g, ''));
  const parts = file.split('\n\n');
  return {
    words: plain(file),
    partWith: (address) => plain(parts.find((part) => part.split(/\s/).includes(address)) ?? ''),
    addresses: file.match(/https:[^\s<>]+/g) ?? [],
  };
}
