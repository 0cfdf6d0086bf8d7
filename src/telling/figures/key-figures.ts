import type { QuotedFigure, Story } from '../../story/types.ts';
import { voiceOf } from '../attribution.ts';

const mostKeyFigures = 3;

/**
 * The first figure of each speaker, in the order of the story: what is counted, and by whom, at a glance. Only
 * figures that an editor has gone over, since a number without what it counts says nothing here.
 */
export function keyFigures(story: Story): QuotedFigure[] {
  const figures = story.figures.filter(({ counts }) => counts !== null);
  const firsts = figures.filter(
    (figure, index) => figures.findIndex((other) => voiceOf(other) === voiceOf(figure)) === index,
  );
  const chosen = new Set([...new Set([...firsts, ...figures])].slice(0, mostKeyFigures));
  return figures.filter((figure) => chosen.has(figure));
}
