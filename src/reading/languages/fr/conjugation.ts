/** The endings by which news tells what somebody did: a third person, then infinitive, participles and future. */
const FIRST = 'e ent a èrent ait aient er ant é ée és ées era eront erait'.split(' ');
const SECOND = 'it issent irent issait issaient ir issant i ie is ies ira irait'.split(' ');

/** “révéler, révèle”: the last é of the stem is open before an ending that is not heard. */
function opened(stem: string, ending: string): string {
  return /^(?:e|ent)$/.test(ending) ? stem.replace(/é([^aeiouéèy]+)$/, 'è$1') : stem;
}

/** “annoncer, annonça”, “exiger, exigeait”: the spelling that keeps the sound before a or o. */
function softened(stem: string, ending: string): string {
  if (!/^[aâ]/.test(ending)) return stem;
  return stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
}

/** The forms of regular verbs, given as infinitives with spaces between them. */
export function formsOf(infinitives: string): string[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .flatMap((infinitive) => {
      const stem = infinitive.slice(0, -2);
      const endings = infinitive.endsWith('ir') ? SECOND : FIRST;
      return endings.map((ending) => softened(opened(stem, ending), ending) + ending);
    });
}

/** Looks like a verb by which something is told: a participle, an imperfect, a simple past, a future. */
export function isTelling(word: string): boolean {
  return word.length > 4 && /(?:[^t]é|[^fr]ait|aient|èrent|[ei]ra|eront|iront)$/.test(word);
}

/** May be a participle, of one or several: levée, exclu, découverts, conduites, plaint. */
export function mayBeParticiple(word: string): boolean {
  return word.length > 3 && /(?:é|[^aoq]i|u|[imr]is|ert|[aeo]int|[iu]it)e?s?$/.test(word);
}

/** “Interrogée sur la grève”: opens a sentence before its subject, and is no name. */
export function isAsked(word: string): boolean {
  return /^(?:interrog|accus|critiqu|invit|questionn|sollicit|contact|join|entour|soutenu|appel|vis|mis|élu|né|âg|install|arriv|réuni|condamn)(?:é|t)?e?s?$/.test(
    word,
  );
}
