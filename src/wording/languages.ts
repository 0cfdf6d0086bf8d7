import type { InterfaceLanguage } from '../interface-language.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as pt from './pt/index.ts';
import type { Wording } from './wording.ts';

/** The words of every language of the interface. */
export const languages: Readonly<Record<InterfaceLanguage, Wording>> = { en, es, de, fr, pt };
