/** The language of the interface. Another one is a folder beside `en/`, exported from here and from `scripts.ts`. */
export * from './en/index.ts';
