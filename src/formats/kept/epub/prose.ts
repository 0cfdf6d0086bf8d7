import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { linkedProse } from '../../../telling/prose/references.ts';
import { pictureBeside, showKept } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';

/** The prose of a chapter, and the headings in it that the contents lead to. */
interface ChapterProse {
  content: ElementContent[];
  headings: { id: string; title: string }[];
}

/**
 * The prose of a story with an address for each reference; what leads to a figure, a quotation or a note calls a note. Its
 * headings get ids that no figure can have.
 */
export function chapterProse(
  { prose, pictures }: Pick<KeptStory, 'prose' | 'pictures'>,
  link: (href: string) => string,
): ChapterProse {
  const calls = new Set<string>();
  const linkOrCall = (href: string) => {
    const address = link(href);
    if (/^(?:figure|quotation|note):/.test(href)) calls.add(address);
    return address;
  };
  const shown = showKept(pictures, pictureBeside);
  const content = linkedProse(prose.children, linkOrCall, shown).filter(
    (child) => child.type === 'element',
  );
  const headings: ChapterProse['headings'] = [];
  for (const block of content) {
    visit(block, 'element', ({ properties }: Element) => {
      if (calls.has(String(properties['href'])))
        Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
    });
    if (block.tagName === 'h2') {
      const id = `part_${headings.length + 1}`;
      block.properties['id'] = id;
      headings.push({ id, title: toString(block) });
    }
  }
  return { content, headings };
}
