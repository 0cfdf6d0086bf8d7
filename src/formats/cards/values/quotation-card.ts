import type { Edition } from '../../../edition/edition.ts';
import type { Quotation, Story } from '../../../story/types.ts';
import { plainWords, quotationEntry } from '../../../telling/quotation-entry.ts';
import { wordsFor } from '../../../wording/index.ts';
import type { QuotationCard } from '../card.ts';

/** What the card of a quotation says: the words, and whose they are, with the office held then. */
export function quotationCard(
  edition: Edition,
  story: Story,
  quotation: Quotation,
  site: string,
): QuotationCard {
  const { speaker, office, kind } = quotationEntry(edition, story, quotation);
  const { cards: wording } = wordsFor(story);
  return {
    kind: 'quotation',
    lang: story.lang,
    site,
    sentences: quotation.sentences.map((text) => plainWords({ text })),
    speaker: speaker === null ? { nobody: wording.nobody[kind] } : { name: speaker.name, office },
    story: story.headline,
    goesOn: wording.goesOn,
  };
}
