import type { KeptForm } from '../../addresses.ts';

/** The forms in which a story can be taken away, in the order in which they are offered. */
export const keptForms = ['html', 'epub', 'txt', 'md'] as const satisfies readonly KeptForm[];

/** Their media types (RFC 6838). */
export const mediaTypeOf: Readonly<Record<KeptForm, string>> = {
  html: 'text/html',
  epub: 'application/epub+zip',
  txt: 'text/plain',
  md: 'text/markdown',
};
