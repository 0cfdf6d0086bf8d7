/** The language of the interface. Another one is a folder beside `en/`, exported from here. */
export * from './en/index.ts';
