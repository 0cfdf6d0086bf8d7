import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { columnFace } from '../../../telling/figures/figure-parts.ts';
import type { MarginGroup } from '../../../telling/margin.ts';
import { linkedProse } from '../../../telling/prose/references.ts';
import { keptTogether } from '../../../story/prose/kept-together.ts';
import { storyText, wordsFor, type Wording } from '../../../wording/index.ts';
import { showKept, type KeptPicture } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { entryId, linkWithin } from '../references.ts';
import { endSections } from './ends.ts';
import { partId } from './ids.ts';
import { figuresSection, quotationsSection } from './lists.ts';
import { provenanceSection } from './provenance.ts';

/** Where a page has a picture: whole in its address, or beside it. */
export type PictureAddress = (picture: KeptPicture) => string;

/** Everything of the story that the file holds, in the order of the story’s page. */
export function storyBody(kept: KeptStory, addressOf: PictureAddress): Element {
  return h('article', { className: ['text'] }, [
    headOf(kept),
    ...rowsOf(kept, addressOf),
    ...endSections(kept),
    ...figuresSection(kept),
    ...quotationsSection(kept),
    ...provenanceSection(kept),
  ]);
}

function headOf({ kicker, headline, standfirst, facts, ...kept }: KeptStory): Element {
  const { story: wording } = wordsFor(kept);
  const own = storyText(kept);
  const ways = [
    { id: partId.figures, count: kept.figures.length, name: wording.figures },
    { id: partId.quotations, count: kept.quotations.length, name: wording.quotations },
    { id: 'notes', count: kept.notes.length, name: wording.notesLink },
  ].filter(({ count }) => count > 0);
  return h('div', { className: ['head'] }, [
    h('p', { className: ['kick'] }, kicker),
    h('h1', own, keptTogether(headline, kept.lang)),
    h('p', { className: ['stand'], ...own }, keptTogether(standfirst, kept.lang)),
    h(
      'p',
      { className: ['facts'] },
      facts.flatMap((fact, index) => [index === 0 ? '' : ' ', h('span', fact)]),
    ),
    ways.length === 0
      ? null
      : h('nav', { ariaLabel: wording.inThisStory }, [
          h(
            'ul',
            ways.map(({ id, count, name }) => h('li', h('a', { href: `#${id}` }, name(count)))),
          ),
        ]),
  ]);
}

/** The prose in its rows, each with its figures beside it. */
function rowsOf(kept: KeptStory, addressOf: PictureAddress): ElementContent[] {
  const { story: wording } = wordsFor(kept);
  const blocks = linked(kept, addressOf);
  const told = storyText(kept);
  return kept.rows.flatMap(({ blocks: count, margin }, index) => {
    const own = blocks.splice(0, count);
    if (margin.length === 0 && told.lang === undefined) return own;
    // Reader modes drop a short division with several links, unless it is called a body.
    const text = h('div', { className: ['body'], ...told }, own);
    const beside = margin.length === 0 ? [] : [marginOf(margin, wording, told)];
    const last = index === kept.rows.length - 1 ? ['last'] : [];
    return [h('div', { className: ['row', 'body', ...last] }, [text, ...beside])];
  });
}

/** The blocks of the prose with addresses in place of references. */
function linked(kept: KeptStory, addressOf: PictureAddress): Element[] {
  const pictures = showKept(kept.pictures, addressOf);
  return linkedProse(kept.prose.children, linkWithin(kept), pictures).filter(
    (child) => child.type === 'element',
  );
}

function marginOf(
  groups: readonly MarginGroup[],
  wording: Wording['story'],
  told: ReturnType<typeof storyText>,
): Element {
  return h(
    'aside',
    { className: ['margin'], role: 'note', ariaLabel: wording.inMargin },
    groups.flatMap(({ figures, says }) => [
      h(
        'ul',
        figures.map(({ id, face, label }) =>
          h('li', [
            h('a', { href: `#${entryId(id)}`, ...told, ...(face.wide && { className: ['own'] }) }, [
              h('b', columnFace(face.pieces)),
              ' ',
              h('span', label),
            ]),
          ]),
        ),
      ),
      ...(says === null ? [] : [h('p', says)]),
    ]),
  );
}
