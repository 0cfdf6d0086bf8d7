/** Small letters that Unicode takes apart into no letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/** How a language writes letters with marks in plain ones, where it does not leave the marks out. */
const transcribed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
};

/**
 * A text in small letters without accents and strokes: “Łódź” as `lodz`.
 * @param lang the tag of the language that the text is in, for one that transcribes letters: German “Brötchen” as
 * `broetchen`
 */
export function plainLatin(text: string, lang = ''): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text.toLowerCase();
  const own = transcribed[lang] ?? {};
  return Array.from(text.normalize('NFC').toLowerCase(), (letter) => own[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıħ]/g, (letter) => letters[letter] ?? letter);
}
