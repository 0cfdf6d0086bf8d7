import type { Page } from '../../addresses.ts';
import { byCodeUnit } from '../../by-code-unit.ts';
import { publishedStories, type Edition } from '../../edition/edition.ts';
import type { Correction } from '../../front-matter/types.ts';
import type { Story } from '../../story/types.ts';

interface ListedCorrection {
  correction: Correction;
  story: Story;
  /** The figure or quotation corrected, or the story. */
  page: Page;
}

/** Every correction of every published story, the latest first; of one day, the one that was written down last. */
export function allCorrections(edition: Edition): ListedCorrection[] {
  return publishedStories(edition)
    .flatMap((story) =>
      story.corrections.toReversed().map((correction) => ({
        correction,
        story,
        page: pageOf(story, correction),
      })),
    )
    .sort((a, b) => byCodeUnit(b.correction.date, a.correction.date));
}

function pageOf({ slug, figures, quotations }: Story, { on }: Correction): Page {
  const figure = figures.find(({ id }) => on.includes(id));
  if (figure) return { page: 'figure', slug, id: figure.id };
  const quotation = quotations.find(({ id }) => on.includes(id));
  return quotation ? { page: 'quotation', slug, id: quotation.id } : { page: 'story', slug };
}
