/** What a value can have been meant to be. */
export type Form = 'day' | 'partialDay' | 'instant' | 'address' | 'language' | 'slug';
