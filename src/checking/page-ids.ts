/** Ids of a story’s page itself: its text, its notes and where they are called, what it offers to keep, and the words beneath its drawings. */
const ofThePage = /^(?:text|keep|notes|note-\d+|call-\d+(?:-\d+)?|(?:sum|span)-.*)$/;

/** Whether the page of a story uses an `id` itself, so that no figure or quotation can have it. */
export function isPageId(id: string): boolean {
  return ofThePage.test(id);
}
