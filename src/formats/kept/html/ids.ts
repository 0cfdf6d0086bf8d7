/** Ids of the parts of the one file. None can be that of a figure or quotation, which has no full stop in it. */
export const partId = {
  figures: 'all.figures',
  quotations: 'all.quotations',
  provenance: 'this.copy',
} as const;
