/** Of the last word of a phrase, with the articles that grow together with it: “de”, “do”, “dos”. */
interface Articles {
  /** By word, all that it may become. */
  ends: Readonly<Record<string, readonly string[]>>;
  /** Behind any other word, with the blank before them. */
  others: readonly string[];
}

/** Each phrase of a list with the articles that may follow it: “plus de”, “plus d’un”, “plus des”. */
export function articled(list: string, { ends, others }: Articles): string {
  return list
    .split(',')
    .flatMap((phrase) => {
      const [, start = '', last = ''] = /^\s*(.*?)(\S+)\s*$/.exec(phrase) ?? [];
      return (ends[last] ?? others.map((article) => last + article)).map((end) => start + end);
    })
    .join(',');
}

/** The forms of regular verbs, given as infinitives with spaces between them, by the endings of each two letters that infinitives end in. */
export function regularForms(
  infinitives: string,
  endings: ReadonlyMap<string, readonly string[]>,
): string[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .flatMap((infinitive) =>
      (endings.get(infinitive.slice(-2)) ?? []).map((ending) => infinitive.slice(0, -2) + ending),
    );
}
