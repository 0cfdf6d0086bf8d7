import type { z } from 'zod';
import { unseenProblems } from '../checking/characters/unseen.ts';
import { nearest, withNearest } from '../checking/nearest.ts';
import { type Place, type Problem, problem } from '../checking/problem.ts';
import { quoted } from '../front-matter/quoted.ts';
import { valueAt } from '../front-matter/yaml/value-at.ts';
import { settings } from './settings.ts';

/** The way to a setting: `['licence', 'url']`. */
type Path = readonly PropertyKey[];

/** Where settings stand in their file. */
export interface Places {
  /** Of the value of a setting; of what holds it where it is not written there. */
  ofValue: (path: Path) => Place;
  ofKey: (path: Path) => Place;
  /** Keys that are written again, each with the place of the one that it takes the place of. */
  again: readonly { key: string; place: Place; first: Place }[];
}

/** Everything that is wrong with the settings of a site, each at its place. */
export function settingsProblems(given: unknown, places: Places): Problem[] {
  const { error } = settings.safeParse(given, { reportInput: true });
  const unknown = (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const keysAt = (path: Path) => Object.keys(valueAt(settingShape, path) ?? {});
  const meant = new Set(
    unknown.map((path) => {
      const near = nearest(String(path.at(-1)), keysAt(path.slice(0, -1)));
      return String([...path.slice(0, -1), near]);
    }),
  );
  return [
    ...unknown.map((path) => unknownSetting(path, keysAt(path.slice(0, -1)), places)),
    ...(error?.issues ?? [])
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(String(path)))
      .map((issue) => valueProblem(issue, given, places)),
    ...sectionsOfOneName(given, places),
    ...unseenIn(given, [], places),
    ...places.again.map(({ key, place, first }) =>
      problem('setting-double', place, `${quoted(key)} again`, {
        related: [{ ...first, what: 'the first one, which is lost' }],
      }),
    ),
  ];
}

/** Characters for which a setting reads otherwise than it is written, told where its text begins. */
function unseenIn(value: unknown, path: Path, places: Places): Problem[] {
  if (typeof value === 'string') return unseenProblems(value, () => places.ofValue(path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unseenIn(inner, [...path, key], places));
}

/** What cards show of the settings: the name of the site, and those of sections. */
export function settingsOnCards(
  given: unknown,
  { ofValue }: Places,
): { text: string; place: Place }[] {
  const sections = Object.keys(valueAt(given, ['sections']) ?? {});
  return [['name'], ...sections.map((key) => ['sections', key])].flatMap((path) => {
    const text = valueAt(given, path);
    return typeof text === 'string' ? [{ text, place: ofValue(path) }] : [];
  });
}

/** The keys that there are, the outer ones with the inner ones. */
const settingShape = { ...settings.shape, licence: settings.shape.licence.shape };

function unknownSetting(path: Path, known: readonly string[], places: Places): Problem {
  const key = String(path.at(-1));
  return problem('setting-unknown', places.ofKey(path), withNearest(key, known), {
    expected: `one of ${known.join(', ')}`,
  });
}

function valueProblem(issue: z.core.$ZodIssue, given: unknown, places: Places): Problem {
  const { path, message } = issue;
  const key = path.map(String).join('.');
  if (issue.code === 'invalid_key') {
    return problem('setting-value', places.ofKey(path), quoted(String(path.at(-1))), {
      expected: issue.issues[0]?.message ?? message,
    });
  }
  const value = valueAt(given, path);
  return value === undefined
    ? problem('setting-missing', places.ofValue(path.slice(0, -1)), `no ${quoted(key)}`, {
        expected: `${key}: ${message}`,
      })
    : problem('setting-value', places.ofValue(path), `${written(value)} under ${quoted(key)}`, {
        expected: message,
        ...mended(key, value),
      });
}

/** A value as it stands in the file. */
function written(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : quoted(value);
  return typeof value === 'function' || typeof value === 'bigint'
    ? `a ${typeof value}`
    : JSON.stringify(value);
}

/** How a value is written as it was probably meant, where that can be known. */
function mended(key: string, value: unknown): { mend?: string } {
  const write = (meant: string) => ({ mend: `Write ${key}: ${meant}.` });
  if (value === 'true' || value === 'false') return write(value);
  if (typeof value !== 'string') return {};
  if (key === 'base') return write(`'/${value.replace(/^\/+|\/+$/g, '')}/'`.replace('//', '/'));
  const url =
    key === 'site' ? URL.parse(/^[a-z]+:/i.test(value) ? value : `https://${value}`) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return {};
  return url.pathname === '/'
    ? write(`'${url.origin}'`)
    : { mend: `Write site: '${url.origin}', and the path under base.` };
}

/** Sections that readers could not tell apart. */
function sectionsOfOneName(given: unknown, places: Places): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(valueAt(given, ['sections']) ?? {}).flatMap(([key, shown]) => {
    if (typeof shown !== 'string') return [];
    const twin = first.get(shown.toLowerCase());
    first.set(shown.toLowerCase(), twin ?? key);
    if (twin === undefined) return [];
    const related = [{ ...places.ofValue(['sections', twin]), what: quoted(twin) }];
    return [
      problem('setting-double', places.ofValue(['sections', key]), `${quoted(shown)} again`, {
        related,
      }),
    ];
  });
}
