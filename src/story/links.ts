import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { problem, type Place, type Problem } from '../checking/problem.ts';
import { isVisible } from '../front-matter/values.ts';
import { isWebAddress, printedAddress } from '../front-matter/web-address.ts';

/** A way from a story to a file under `content/`: a link of its prose, a related story, its original, or a picture. */
export interface InwardLink {
  collection: 'stories' | 'people' | 'elsewhere' | 'pictures';
  slug: string;
  /** A figure or quotation of the story linked to. */
  id: string | null;
  /** What is told where it leads nowhere. */
  code: 'link-broken' | 'related-unknown' | 'translation-unknown' | 'picture-unknown';
  /** As the editor wrote it. */
  text: string;
  place: Place;
}

/** A link to what has a page. */
type LinkOfProse = InwardLink & { collection: keyof typeof prefix };

const inward =
  /^(?:\.\/|\.\.\/(stories|people|elsewhere)\/)?([a-z0-9-]+)\.(md|yaml)(?:#([a-z0-9-]+))?$/;
const prefix = { stories: 'story', people: 'person', elsewhere: 'elsewhere' } as const;

/**
 * Turns links to files of the edition into references (`story:slug#id`), prints https and mailto as every form does,
 * and reports every other link, and those without words to follow. Links are mended in place.
 */
export function readLinks(
  tree: Root,
  placeAt: (offset: number) => Place,
): { inward: InwardLink[]; problems: Problem[] } {
  const found: InwardLink[] = [];
  const problems: Problem[] = [];
  const read = (element: Element) => {
    const { href } = element.properties;
    if (typeof href !== 'string') return;
    const place = placeAt(element.position?.start.offset ?? 0);
    if (!isVisible(toString(element))) problems.push(withoutWords(href, place));
    if (isWebAddress(href) || isMailAddress(href)) {
      element.properties['href'] = printedAddress(href);
      return;
    }
    const link = inwardLink(href, place);
    if (link) {
      found.push(link);
      const id = link.id === null ? '' : `#${link.id}`;
      element.properties = { href: `${prefix[link.collection]}:${link.slug}${id}` };
      return;
    }
    problems.push(refused(href, place));
    element.properties = {};
  };
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'a') read(element);
    // The call of a footnote is no link of the editor’s.
    return element.tagName === 'sup' ? SKIP : undefined;
  });
  return { inward: found, problems };
}

const isMailAddress = (href: string) => /^mailto:[^@\s]+@[^@\s]/i.test(href);

const linkTo = (href: string) => `a link to “${href.slice(0, 200)}”`;

function withoutWords(href: string, place: Place): Problem {
  return problem('link-broken', place, `${linkTo(href)} without words`, {
    expected: 'words that lead there',
    mend: 'Write words between the square brackets.',
  });
}

function refused(href: string, place: Place): Problem {
  if (/^(?:https|mailto):/i.test(href)) {
    return problem('link-broken', place, linkTo(href), {
      expected: 'a whole address such as https://port.example/ or mailto:desk@port.example',
      mend: 'Correct the address; it holds no name and no password.',
    });
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(href);
  return problem(scheme ? 'link-scheme' : 'link-broken', place, linkTo(href));
}

function inwardLink(href: string, place: Place): LinkOfProse | null {
  const [, folder = 'stories', slug, ending, id] = inward.exec(href) ?? [];
  if (slug === undefined || (folder === 'stories') !== (ending === 'md')) return null;
  const collection = folder as LinkOfProse['collection'];
  return { collection, slug, id: id ?? null, code: 'link-broken', text: href, place };
}
