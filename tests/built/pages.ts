import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { distOf, recipe, type EditionName } from '../editions/editions.ts';
import { formerAddressesOf } from '../editions/register.ts';
import { some } from '../some.ts';

/** A page as a host would serve it. */
export interface BuiltPage {
  /** From the root of the site: `stories/havana/`, `404.html`. */
  path: string;
  /** Its whole address. */
  url: string;
  html: string;
  tree: Root;
}

/** Paths of all files of an edition, with slashes, by code unit. */
export function filesOf(name: EditionName): string[] {
  return readdirSync(distOf(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(distOf(name).length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Whether a file is a story that was made to be taken away, which is no page of the site. */
export const isKept = (file: string): boolean => /(?:^|\/)stories\/([^/]+)\/\1\.html$/.test(file);

/**
 * The tree of a page.
 * @throws where its `main` has no heading, or nothing beside it: in an empty page nothing is ever wrong; where a parser
 * would have to mend it
 */
export function parsePage(html: string, path: string): Root {
  const tree = fromHtml(html, {
    onerror: ({ ruleId, line }) => {
      throw new Error(`/${path} line ${String(line)}: ${String(ruleId)}`);
    },
  });
  const [main] = elements(tree, ({ tagName }) => tagName === 'main');
  const [heading] = main ? elements(main, ({ tagName }) => /^h[1-6]$/.test(tagName)) : [];
  const headline = heading ? toString(heading).trim() : '';
  if (!main || headline === '' || toString(main).trim() === headline)
    throw new Error(`/${path} says nothing in its <main>`);
  return tree;
}

/** Pages are parsed once for all tests that look at them, which change nothing in them. */
const parsed = new Map<EditionName, readonly BuiltPage[]>();

/**
 * Every page of an edition.
 * @throws where there is none, or an empty one
 */
export function pagesOf(name: EditionName): readonly BuiltPage[] {
  const pages = parsed.get(name) ?? readPages(name);
  parsed.set(name, pages);
  return pages;
}

function readPages(name: EditionName): BuiltPage[] {
  const { site, base } = recipe(name).host;
  const files = filesOf(name).filter((file) => file.endsWith('.html') && !isKept(file));
  return some(files, `page in the edition “${name}”`).map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const html = readFileSync(join(distOf(name), file), 'utf8');
    return { path, url: `${site}${base}${path}`, html, tree: parsePage(html, path) };
  });
}

/** Every page of an edition that it holds now: without those at addresses that moved or were withdrawn. */
export function currentPagesOf(name: EditionName): BuiltPage[] {
  const former = new Set(formerAddressesOf(name).map(({ path }) => path));
  return pagesOf(name).filter(({ path }) => !former.has(path));
}

/** The one page at a path; where there is none, a test that looks for it has failed. */
export function pageAt(pages: readonly BuiltPage[], path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`The edition has no page /${path}`);
  return page;
}

/** The content of a `meta` element of a page; empty where there is none. */
export function meta(
  { tree }: BuiltPage,
  key: 'name' | 'property' | 'httpEquiv',
  value: string,
): string {
  const [found] = elements(tree, (e) => e.tagName === 'meta' && attribute(e, key) === value);
  return (found && attribute(found, 'content')) ?? '';
}

/** What a window that shows the page is called; empty where it has no `title`. */
export function titleOf({ tree }: BuiltPage): string {
  const [head] = elements(tree, ({ tagName }) => tagName === 'head');
  const [found] = head ? elements(head, ({ tagName }) => tagName === 'title') : [];
  return found ? toString(found) : '';
}

/** What a page says of itself in JSON-LD. */
export const jsonLdOf = ({ tree }: BuiltPage): unknown[] =>
  elements(tree, (e) => attribute(e, 'type') === 'application/ld+json').map((e): unknown =>
    JSON.parse(toString(e)),
  );

/** The addresses that a page calls its canonical one. */
export function canonicalsOf({ tree }: BuiltPage): string[] {
  return elements(tree, (e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical').map(
    (e) => attribute(e, 'href') ?? '',
  );
}

/** Whole addresses that the links of a page lead to. */
export function linksOf({ tree, url }: BuiltPage): string[] {
  return elements(tree, ({ tagName }) => tagName === 'a').map(
    (link) => new URL(attribute(link, 'href') ?? '', url).href,
  );
}

/** The elements of trees in their order: a page is asked dozens of times, and nobody changes it. */
const listed = new WeakMap<Root | Element, readonly Element[]>();

function allIn(tree: Root | Element): readonly Element[] {
  const known = listed.get(tree);
  if (known !== undefined) return known;
  const all: Element[] = [];
  const list = (node: Root | RootContent): void => {
    if (node.type === 'element') all.push(node);
    if ('children' in node) for (const child of node.children) list(child);
  };
  list(tree);
  listed.set(tree, all);
  return all;
}

/** All elements of a tree that pass. */
export const elements = (tree: Root | Element, passes: (element: Element) => boolean): Element[] =>
  allIn(tree).filter(passes);

const idsIn = new WeakMap<Root, readonly string[]>();

/** How many elements of a page have an id; its ids are listed once for all who ask. */
export function countId(tree: Root, id: string): number {
  const ids =
    idsIn.get(tree) ?? elements(tree, () => true).flatMap((e) => attribute(e, 'id') ?? []);
  idsIn.set(tree, ids);
  return ids.filter((each) => each === id).length;
}

/** An attribute as the text that stands in the page; `null` where it is not given. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What `look` finds wrong in pages, each with the path of its page. */
export function wrongIn(
  pages: readonly BuiltPage[],
  look: (page: BuiltPage) => string[],
): string[] {
  return pages.flatMap((page) => look(page).map((found) => `/${page.path}: ${found}`));
}
