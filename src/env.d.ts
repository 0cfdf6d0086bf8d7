interface ImportMetaEnv {
  /** A digest of the code that reads stories, in a build; unset while pages are written. */
  readonly READING_CODE?: string;
}
