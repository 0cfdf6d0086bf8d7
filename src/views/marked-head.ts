import { h, type Child } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import type { HeadFigure } from '../story/types.ts';
import { keptTogether } from '../story/prose/kept-together.ts';
import type { Story } from '../story/types.ts';
import { countsAfterNumber } from '../telling/figures/figure-parts.ts';
import { runningText } from '../telling/prose/running-text.ts';
import { withNumbers } from '../wording/index.ts';

type Headed = Pick<Story, 'slug' | 'lang' | 'headline' | 'standfirst' | 'headFigures' | 'figures'>;

/**
 * Headline or standfirst with its figures under the marker, as HTML.
 * @param links leads from each to its page, or to all of the story; `null` within a link, where none can stand
 */
export function markedHead(
  story: Headed,
  stands: HeadFigure['stands'],
  links: Addresses | null,
): string {
  const text = keptTogether(story[stands], story.lang);
  const parts: Child[] = [];
  let at = 0;
  for (const figure of story.headFigures) {
    const { start, end } = figure.marked;
    if (figure.stands !== stands || start < at) continue;
    parts.push(text.slice(at, start), marked(text.slice(start, end), story, figure, links));
    at = end;
  }
  return runningText(...parts, text.slice(at));
}

function marked(
  text: string,
  { slug, figures }: Headed,
  { id }: HeadFigure,
  links: Addresses | null,
): Child {
  const unparted = withNumbers(text);
  if (links === null) return h('span', { className: ['fig'] }, unparted);
  const page = id === null ? ({ page: 'story-figures', slug } as const) : null;
  const href = links.path(page ?? { page: 'figure', slug, id: id ?? '' });
  const own = figures.find((figure) => figure.id === id);
  return h('a', { className: ['fig'], href, title: own && countsAfterNumber(own) }, unparted);
}
