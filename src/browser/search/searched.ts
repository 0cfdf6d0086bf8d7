import { pathOfFile } from '../../addresses.ts';
import { digitsAsked, finder, monthsWith, type Findings } from '../../search/finder.ts';
import {
  firstPartName,
  valuesPartName,
  type FirstPart,
  type MonthPart,
  type Values,
} from '../../search/parts.ts';
import { savedTexts } from './saved-texts.ts';

/** What was found, and in how much. */
export interface Searched {
  findings: Findings;
  /** The first month of which the text was searched, where there are earlier ones; else `null`. */
  since: string | null;
  /** Where there is no network, how many saved stories were searched; else `null`. */
  saved: number | null;
  /** A part of the index did not come. */
  failed: boolean;
}

/** So many months are loaded at once for their texts, the last first, and so many for a number that they have. */
const monthsAtOnce = 3;
const monthsOfNumber = 9;

/**
 * The index of the site, loaded part by part as it is asked.
 * @param base root-relative address of the site
 * @param savedUnder absolute address that stories are saved under; `null` where none can be
 */
export function indexAt(base: string, savedUnder: string | null) {
  const known = finder();
  const loaded = new Map<string, Promise<boolean>>();
  let first: Promise<FirstPart | null> | undefined;

  const loadFirst = async () => {
    const part = await load<FirstPart>(base, firstPartName);
    if (part) known.addFirst(part);
    // Next time there may be a network.
    else first = undefined;
    return part;
  };

  const loadMonth = async (month: string) => {
    const part = await load<MonthPart>(base, month);
    if (part) known.addTexts(part);
    else loaded.delete(month);
    return part !== null;
  };

  const values = new Map<number, Promise<Values | null>>();

  const loadValues = async (digits: number) => {
    const part = await load<Values>(base, valuesPartName(digits));
    if (part === null) values.delete(digits);
    return part;
  };

  /** The values that a query may ask for; `null` for a part of them that does not come. */
  const valuesFor = (part: FirstPart, query: string): Promise<(Values | null)[]> => {
    if (part.values !== undefined) return Promise.resolve([part.values]);
    const asked = digitsAsked(query);
    const loading = (part.digits ?? [])
      .filter((digits) => asked.has(digits))
      .map((digits) => {
        const some = values.get(digits) ?? loadValues(digits);
        values.set(digits, some);
        return some;
      });
    return Promise.all(loading);
  };

  return {
    /**
     * Searches headlines, people and the texts of the last months, and of those that have the number which is asked for.
     * @param depth from 1: each goes as many months further back
     */
    search: async (query: string, depth: number): Promise<Searched> => {
      first ??= loadFirst();
      const part = await first;
      if (part === null) return inSaved(query, savedUnder);
      const { months } = part;
      const most = monthsAtOnce * depth;
      const numbers = await valuesFor(part, query);
      const wanted = new Set([
        ...months.slice(0, most),
        ...monthsWith(Object.assign({}, ...numbers) as Values, query)
          .slice(0, monthsOfNumber * depth)
          .flatMap((at) => months[at] ?? []),
      ]);
      const came = await Promise.all(
        [...wanted].map((month) => {
          const loading = loaded.get(month) ?? loadMonth(month);
          loaded.set(month, loading);
          return loading;
        }),
      );
      return {
        findings: known.find(query),
        since: months.length > most ? (months[most - 1] ?? null) : null,
        saved: null,
        failed: numbers.includes(null) || came.includes(false),
      };
    },
  };
}

async function inSaved(query: string, savedUnder: string | null): Promise<Searched> {
  const texts = savedUnder === null ? [] : await savedTexts(savedUnder).catch(() => []);
  const saved = finder();
  saved.addFirst({
    stories: texts.map(({ slug, headline }) => [slug, headline]),
    people: [],
    series: [],
  });
  saved.addTexts(texts);
  return { findings: saved.find(query), since: null, saved: texts.length, failed: false };
}

/** A part of the index as the host has it now; `null` where it does not come. */
async function load<Part>(base: string, name: string): Promise<Part | null> {
  try {
    const address = base + pathOfFile({ file: 'search-part', name });
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as Part) : null;
  } catch {
    return null;
  }
}
