/** Keys by which other systems say the same as ours, the commonest first. */
export const otherNames = {
  headline: ['title'],
  standfirst: ['description', 'summary', 'subtitle', 'excerpt', 'deck'],
  byline: ['author', 'authors'],
  published: ['date', 'pubDate', 'publishDate'],
  lang: ['language', 'locale'],
  topics: ['tags', 'keywords'],
  quotations: ['quotes'],
  pictures: ['images', 'image'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const ours = new Map<string, string>(
  Object.entries(otherNames).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
);

/** Our key for one of another system; `null` where it is none. */
export const ourNameOf = (key: string): string | null => ours.get(key) ?? null;
