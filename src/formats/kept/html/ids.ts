/** Ids of the parts of the one file. None can be that of a figure or quotation, which has no underscore in it. */
export const partId = {
  figures: 'all_figures',
  quotations: 'all_quotations',
  provenance: 'this_copy',
} as const;
