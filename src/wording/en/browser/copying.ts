/** What the script of a page offers beside links: short, since every page loads it. */
export const copying = {
  share: 'Share …',
  copy: 'Copy',
  copied: 'Copied',
  copyBlocked: 'Could not copy; the text is selected',
};
