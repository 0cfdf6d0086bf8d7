import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const phrasing: LanguageFields['phrasing'] = {
  of: (noun) => `de ${noun}`.replace(/^de el /, 'del '),
  empty: words(`
    el la los las lo un una unos unas de del al en con sin por para sobre entre desde hasta hacia que se su sus
    es son fue fueron ser ha han como pero mas menos casi segun y e o u ni no ya muy
    este esta estos estas ese esa eso esto otro otra otros otras mismo misma cada todo toda todos todas cual cuales
    quien quienes donde cuando mientras tras ante bajo durante contra ademas tambien aunque porque si
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien cientos mil miles millon millones billon billones medio media tercio cuarto ciento
    dijo dijeron unos total puntos punto
  `),
};
