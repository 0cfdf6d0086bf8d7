import { isMark, type Token } from './token.ts';

/** Celsius, Fahrenheit and Kelvin, which all languages call alike. */
const SCALE = /^(?:[CFK]|celsius|fahrenheit|kelvin|Celsius|Fahrenheit|Kelvin)$/;

/** Where a sign of degrees ends that stands at a token, with its scale: “41 °C”, “0,3º C”, “100° Celsius”; the token itself if none does. */
export function degreesEnd(tokens: readonly Token[], at: number): number {
  const sign = tokens[at];
  if (/^º[CFK]$/.test(sign?.text ?? '')) return at + 1;
  if (!isMark(sign, '°˚') && sign?.text !== 'º') return at;
  return hasScale(tokens, at) ? at + 2 : at + 1;
}

/** True if the name of a scale stands behind a sign of degrees at a token. */
function hasScale(tokens: readonly Token[], at: number): boolean {
  return SCALE.test(tokens[at + 1]?.text ?? '');
}
