/** What a page is, by its path: what lies at the same place of the site is alike. */
const kindOf = (path: string): string =>
  path.replace(
    /(?<=\/(stories|people|elsewhere|series|topics|sections|archive|figures|quotations)\/)[^/]+/g,
    '*',
  );

/** The first of each kind. */
export const oneOfEach = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, kindOf).values()].flatMap(([first]) => first ?? []);
