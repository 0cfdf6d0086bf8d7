import { words } from '../../../tokens/phrases.ts';
import { stemsOf } from '../common-nouns/index.ts';

/** People by where they are from, as the text goes on with them: “der Franzose”. */
const NATIONALS = words(`
  franzose italiener spanier portugiese belgier niederländer holländer däne schwede norweger finne brite engländer schotte waliser ire pole tscheche slowake ungar rumäne bulgare grieche türke russe ukrainer belarusse
  amerikaner kanadier mexikaner kubaner kolumbianer venezolaner peruaner chilene brasilianer argentinier uruguayer chinese japaner koreaner südkoreaner vietnamese thailänder inder pakistaner israeli palästinenser syrer libanese jordanier iraner iraker afghane ägypter australier neuseeländer südafrikaner kenianer äthiopier nigerianer marokkaner tunesier algerier libyer
  schweizer österreicher südtiroler tiroler bayer schwabe kroate serbe slowene bosnier albaner kosovare mazedonier montenegriner georgier armenier kasache usbeke este lette litauer isländer luxemburger zypriot malteser
`);

/** “Däne” and “Dän” of “Dänin”. */
const isNational = (word: string): boolean => {
  const bare = word.replace(/in$/, '');
  return [word, bare, `${bare}e`].some((stem) => NATIONALS.has(stem));
};

/** A word for somebody of a country as one of them, in small letters; `null` of any other word. */
export const nationalOf = (word: string): string | null =>
  [word.replace(/innen$/, 'in'), ...stemsOf(word)].find(isNational) ?? null;
