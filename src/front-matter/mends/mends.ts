import type { z } from 'zod';
import { nearest } from '../../checking/nearest.ts';
import { isCalendarDate } from '../dates.ts';
import { entryWritten, keyWritten } from './key-examples.ts';
import { isForm, meantAs } from './meant.ts';
import { quoted } from '../quoted.ts';
import { asWritten, inMarks } from '../syntax/in-marks.ts';

const lineOf = (issue: z.core.$ZodIssue, value: string) =>
  asWritten(`${String(issue.path.findLast((step) => typeof step === 'string'))}: ${value}`);

/** A text where a list belongs: its parts in brackets, or an entry as it could be. */
function asList(issue: z.core.$ZodIssue, text: string): string {
  if (text.startsWith('-')) return 'Put a space behind each hyphen of the list.';
  const entry = entryWritten(String(issue.path.at(-1)), text);
  if (entry !== null)
    return `Write each entry on a line of its own below, with its keys: ${asWritten(`- ${entry}`)}.`;
  const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
  return `Write it as a list: ${lineOf(issue, `[${parts.join(', ')}]`)}.`;
}

/** A list where a text belongs: its parts in one line; of people it can be one alone. */
function asText(issue: z.core.$ZodIssue, list: readonly unknown[]): string | null {
  if (issue.path.at(-1) === 'by') return 'Name one of them; what others say stands in a note.';
  const parts = list.filter((part) => typeof part === 'string');
  if (parts.length !== list.length || parts.length === 0) return null;
  const last = parts.at(-1) ?? '';
  const joined = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  return `Write one text: ${lineOf(issue, joined)}; a text that begins with a bracket goes into quotation marks.`;
}

/** A key and its text where one text belongs: the colon is part of it. */
function asOneText(value: object): string | null {
  const [[key, text] = [], ...more] = Object.entries(value) as [string, unknown][];
  if (key === undefined || typeof text !== 'string' || more.length > 0) return null;
  return `A colon and a space divide the text here; put the whole of it into straight quotation marks: ${asWritten(inMarks(`${key}: ${text}`))}.`;
}

/** What was probably meant under keys whose form says too little. */
const meantUnder: Readonly<Record<string, (text: string) => string | null>> = {
  dateline: (text) => {
    const [, place = text, date = ''] = /^(.+?),\s*(.+)$/.exec(text) ?? [];
    const day = isCalendarDate(date) ? date : meantAs('day', date);
    return `{ place: ${place}, date: ${day ?? '2026-11-23'} }`;
  },
  to: (text) => {
    const [, folder = 'stories/', name = ''] =
      /^(?:\.{0,2}\/)*(stories\/|elsewhere\/)?([a-z0-9-]+)(?:\.md|\.yaml)?$/.exec(text) ?? [];
    return name === '' ? null : `${folder}${name}`;
  },
  value: (text) => {
    const [digits = ''] = /^-?\d[\d,]*(?:\.\d+)?(?= |$)/.exec(text) ?? [];
    return digits.replaceAll(',', '') || null;
  },
};

/** How a value is written as it was probably meant; `null` where nobody can know. */
export function mendOf(issue: z.core.$ZodIssue, value: unknown): string | null {
  const isOfList = issue.code === 'invalid_type' && issue.expected === 'array';
  if (Array.isArray(value)) {
    if (issue.path.at(-1) === 'sources')
      return 'Give each document a key of its own in place of the hyphen, by which figures name it: `arrivals: { title: Arrivals }`.';
    return isOfList ? null : asText(issue, value);
  }
  if (typeof value === 'object' && value !== null) {
    return isOfList ? 'Begin each entry with a hyphen and a space: `- id: …`.' : asOneText(value);
  }
  if (typeof value !== 'string') return null;
  const key = issue.path.at(-1);
  if (value === '') {
    const isDay = issue.code === 'custom' && /day$/i.test(String(issue.params?.['form']));
    if (typeof key !== 'string') return null;
    return `Write it out, such as \`${isDay ? `${key}: 2026-11-24` : keyWritten(key)}\`.`;
  }
  if (isOfList) return asList(issue, value);
  const meantHere = typeof key === 'string' ? meantUnder[key]?.(value) : null;
  if (meantHere != null) return `Write ${lineOf(issue, meantHere)}.`;
  const above = issue.path.at(-2);
  if (typeof key === 'number' && typeof above === 'string') {
    const entry = entryWritten(above, value);
    if (entry !== null) return `Write it with its keys: ${asWritten(`- ${entry}`)}.`;
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const near = nearest(value, words);
    if (near !== null) return `Did you mean ${quoted(near)}? Write ${lineOf(issue, near)}.`;
    return words.length === 1
      ? `Write ${lineOf(issue, words.join())}, or take the line out.`
      : `Write one of these words, such as ${lineOf(issue, words[0] ?? '')}.`;
  }
  const form: unknown = issue.code === 'custom' ? issue.params?.['form'] : null;
  const meant = isForm(form) ? meantAs(form, value) : null;
  if (meant === null) return null;
  const isGuess = form === 'instant' && meant.endsWith('Z') && !value.endsWith('Z');
  const timed = value.includes(':') ? '' : ' with the time of day';
  const zone = '; “Z” is UTC, any other zone has its offset there, such as +01:00';
  return `Write ${lineOf(issue, meant)}${isGuess ? timed + zone : ''}.`;
}
