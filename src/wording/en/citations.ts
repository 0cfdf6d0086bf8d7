/** How a page is cited, and the words around it. */
export const citations = {
  figure: (by: string | null, headline: string) =>
    `figure${by === null ? '' : ` (${by})`}, in ‘${singled(headline)}’`,
  quotation: (speaker: string | null, headline: string) =>
    `${speaker === null ? 'words quoted' : `words of ${speaker}`}, in ‘${singled(headline)}’`,
  person: 'quotations and figures',
};

/** Marks within marks are single, and within those double again: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
