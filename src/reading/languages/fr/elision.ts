/** An H that is heard keeps “de” whole; none but a list tells which is. */
const aspirated =
  /^h(?:ach[ei]|acker|ai[en]|all(?:e|s|$)|alte|amac|amas|amburger|ameau|anche|andicap|angar|arc[eè]l|areng|aricot|arki|aschi|auss|aut|éris|ernie|éros|être|eurt|ezbollah|ibou|ockey|old|olland|omard|ong|onte|ooligan|orde|ors|ot|oubl|ouille|ousse|outhi|ublot|uée|uit(?!r)|urle|uss|utt?[eu])/i;
const elides = /^(?!onz|oui|ouistiti|yaourt)(?:[aeiouàâäéèêëîïôöûüœ]|y(?![aeiouàâéèêô])|yeux|h)/i;

/** What something is of, before a vowel and an article too: “de blé”, “d’eau”, “de haricots”, “du Monde”, “des 300”. */
export function of(what: string): string {
  const [, article = '', rest = ''] = /^(les? )(.+)$/is.exec(what) ?? [];
  if (rest !== '') return `${article.length === 3 ? 'du' : 'des'} ${rest}`;
  return elides.test(what) && !aspirated.test(what) ? `d’${what}` : `de ${what}`;
}
