/** The type that kept forms bring, as WOFF2, and the licence that lets them. */
export interface KeptFont {
  bytes: Uint8Array;
  licence: string;
}
