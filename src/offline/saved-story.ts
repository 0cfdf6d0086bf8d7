import type { Marked } from '../search/parts.ts';

/** What the site says of a story that can be saved: a file beside its page, made at build time. */
export interface SavedList {
  slug: string;
  /** Root-relative address of this file. */
  list: string;
  headline: string;
  /** “Version 2 of 5 December 2026, with 1 correction”. */
  version: string;
  /** Changes with anything that the story says. */
  digest: string;
  /** Root-relative addresses of its pages and of those that they lead to; its own is the first. */
  pages: string[];
  /** Root-relative addresses of the lists that it stands in, which are not saved. */
  lists: string[];
  /** The values of its figures by their ids, where they are numbers; what was saved by an earlier version has none. */
  values?: Record<string, NonNullable<Marked['value']>>;
  /** The sums of these pages and of what they load, by root-relative address, the pages first. */
  sums: Record<string, string>;
}

/** A story as this browser keeps it. */
export interface SavedStory extends SavedList {
  /** Room that it takes, in bytes. */
  bytes: number;
}
