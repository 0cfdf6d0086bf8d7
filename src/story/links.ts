import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../checking/problem.ts';

/** A way from a story to a file under `content/`: a link of its prose, or an entry of its related stories. */
export interface InwardLink {
  collection: 'stories' | 'people' | 'elsewhere';
  slug: string;
  /** A figure or quotation of the story linked to. */
  id: string | null;
  /** What is told where it leads nowhere. */
  code: 'link-broken' | 'related-unknown';
  /** As the editor wrote it. */
  text: string;
  place: Place;
}

const inward =
  /^(?:\.\/|\.\.\/(stories|people|elsewhere)\/)?([a-z0-9-]+)\.(md|yaml)(?:#([a-z0-9-]+))?$/;
const prefix = { stories: 'story', people: 'person', elsewhere: 'elsewhere' } as const;

/**
 * Turns links to files of the edition into references (`story:slug#id`), lets https and mailto pass,
 * and reports every other link. Links are mended in place.
 */
export function readLinks(
  tree: Root,
  placeAt: (offset: number) => Place,
): { inward: InwardLink[]; problems: Problem[] } {
  const found: InwardLink[] = [];
  const problems: Problem[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.tagName !== 'a') return;
    const { href } = element.properties;
    if (typeof href !== 'string') return;
    if (/^(?:https:\/\/[^/\s]|mailto:)/i.test(href)) return;
    const place = placeAt(element.position?.start.offset ?? 0);
    const link = inwardLink(href, place);
    if (link) {
      found.push(link);
      const id = link.id === null ? '' : `#${link.id}`;
      element.properties = { href: `${prefix[link.collection]}:${link.slug}${id}` };
      return;
    }
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href);
    problems.push(
      problem(scheme ? 'link-scheme' : 'link-broken', place, `a link to “${href.slice(0, 200)}”`),
    );
    element.properties = {};
  });
  return { inward: found, problems };
}

function inwardLink(href: string, place: Place): InwardLink | null {
  const [, folder = 'stories', slug, ending, id] = inward.exec(href) ?? [];
  if (slug === undefined || (folder === 'stories') !== (ending === 'md')) return null;
  const collection = folder as InwardLink['collection'];
  return { collection, slug, id: id ?? null, code: 'link-broken', text: href, place };
}
