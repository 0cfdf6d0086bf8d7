import type { KeptForm } from '../addresses.ts';

/** The media types of the forms in which a story can be taken away. */
export const mediaTypeOf: Readonly<Record<KeptForm, string>> = {
  html: 'text/html; charset=utf-8',
  epub: 'application/epub+zip',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};
