import type { Addresses } from '../addresses.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { storyAt } from '../edition/story-at.ts';
import { hasComeOut } from '../front-matter/come-out.ts';
import type { Correction } from '../front-matter/types.ts';
import type { RegisterLine } from '../register/format.ts';
import { endOfMoves, storySlug } from '../register/redirects.ts';
import { takenOut, type TakenOut } from '../register/taken-out.ts';
import type { Story } from '../story/types.ts';
import { phraseOf } from '../telling/figures/figure-parts.ts';
import { shortened } from '../telling/notes/notes.ts';
import { plainWords } from '../telling/quotation-entry.ts';
import { wordsFor } from '../wording/index.ts';

/** An address that once held a page. */
interface FormerPage {
  path: string;
  /** Root-relative and absolute address of where it moved; `null` where it was withdrawn. */
  to: { path: string; url: string } | null;
  /** The story that stands there, or that what stands there is of. */
  story: { headline: string; lang: string } | null;
  /** What had an address on the page of a story, under its old id, with the way to where it is now. */
  sentences: { id: string; text: string; href: string }[];
  /** The story that it was taken out of, and the corrections that say why; `null` for all else. */
  takenOutOf: {
    headline: string;
    lang: string;
    href: string;
    corrections: readonly Correction[];
  } | null;
}

/** The pages at addresses that moved or were withdrawn. */
export function formerPages(
  lines: readonly RegisterLine[],
  edition: Edition,
  links: Addresses,
): FormerPage[] {
  const bySlug = new Map(publishedStories(edition).map((story) => [story.slug, story]));
  const endOf = endOfMoves(lines);
  const taken = takenOut(lines);
  const wayBack = (from: TakenOut | undefined) => (from ? backTo(from, edition, links) : null);
  return lines.flatMap(({ path, state }): FormerPage[] => {
    if (state.is === 'here') return [];
    const end = state.is === 'moved' ? endOf(path) : null;
    if (end === null) {
      return [{ path, to: null, story: null, sentences: [], takenOutOf: wayBack(taken.get(path)) }];
    }
    const story = bySlug.get(storySlug(end) ?? '');
    const to = { path: links.registered(end), url: links.registeredUrl(end) };
    return [
      {
        ...{ path, to, takenOutOf: null },
        story: story ? { headline: story.headline, lang: story.lang } : null,
        sentences: story ? sentencesOf(story, links) : [],
      },
    ];
  });
}

/** The story that something was taken out of, as long as it has a page, and what its corrections say of that. */
function backTo(
  { slug, id }: TakenOut,
  edition: Edition,
  links: Addresses,
): FormerPage['takenOutOf'] {
  const story = storyAt(edition, slug);
  if (!story || !hasComeOut(story.status)) return null;
  const { headline, lang, corrections } = story;
  return {
    ...{ headline, lang, href: links.path({ page: 'story', slug }) },
    corrections: corrections.filter(({ on }) => id !== null && on.includes(id)),
  };
}

/** Each figure with what it counts, which alone says what the number is. */
function sentencesOf({ lang, slug, figures, quotations }: Story, links: Addresses) {
  const named = [
    ...figures.map((figure) => ({ id: figure.id, text: phraseOf(figure, wordsFor({ lang })) })),
    ...quotations.map((quotation) => ({
      id: quotation.id,
      text: wordsFor({ lang }).quoted(shortened(plainWords(quotation))),
    })),
  ];
  return named.map((item) => ({ ...item, href: links.path({ page: 'story', slug }, item.id) }));
}
