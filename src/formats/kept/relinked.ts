import type { KeptStory } from './kept-story.ts';

/**
 * A kept story with the address of some pages exchanged for another: in what holds several of them, a link leads to its
 * place there, with or without a network. Where the story comes from stays as it is.
 * @param places by the whole address of a page, where it stands from the story
 */
export function relinked(kept: KeptStory, places: ReadonlyMap<string, string>): KeptStory {
  const to = (address: string): string => {
    const [page = '', id] = address.split('#');
    const place = places.get(page);
    if (place === undefined) return address;
    // A person is a place on a page already.
    return id === undefined || place.includes('#') ? place : `${place}#${id}`;
  };
  const orNull = (address: string | null) => (address === null ? null : to(address));
  return {
    ...kept,
    references: Object.fromEntries(
      Object.entries(kept.references).map(([reference, address]) => [reference, to(address)]),
    ),
    figures: kept.figures.map((figure) => ({
      ...figure,
      sayerAddress: orNull(figure.sayerAddress),
    })),
    quotations: kept.quotations.map((quotation) => ({
      ...quotation,
      speakerAddress: orNull(quotation.speakerAddress),
    })),
    provenance: { ...kept.provenance, front: to(kept.provenance.front) },
    related: kept.related.map((related) => ({ ...related, address: to(related.address) })),
    translations: kept.translations.map((other) => ({ ...other, address: to(other.address) })),
  };
}

/** The addresses of pages that a kept story leads to, each once: those that `relinked` may exchange. */
export function pagesLinked(kept: KeptStory): string[] {
  const addresses = [
    ...Object.values(kept.references),
    ...kept.figures.map(({ sayerAddress }) => sayerAddress),
    ...kept.quotations.map(({ speakerAddress }) => speakerAddress),
    kept.provenance.front,
    ...kept.related.map(({ address }) => address),
    ...kept.translations.map(({ address }) => address),
  ];
  return [...new Set(addresses.flatMap((address) => address?.split('#', 1) ?? []))];
}
