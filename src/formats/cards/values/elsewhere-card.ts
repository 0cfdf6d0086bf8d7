import type { ElsewhereStory } from '../../../front-matter/types.ts';
import { cards, longDate, related as wording } from '../../../wording/index.ts';
import type { ElsewhereCard } from '../card.ts';

/** What the card of a story told elsewhere says: whose it is, before anything else. */
export function elsewhereCard(
  { headline, publisher, published, lang: headlineLang }: ElsewhereStory,
  { name: site, lang }: { name: string; lang: string },
): ElsewhereCard {
  return {
    kind: 'elsewhere',
    lang,
    site,
    toldBy: wording.kicker(publisher),
    headline,
    headlineLang,
    date: longDate(published),
    strip: cards.related,
  };
}
