import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';

export const books: Wording['books'] = {
  cover: 'Cubierta',
  contents: 'Índice',
  landmarks: 'Partes del libro',
  text: 'Texto',
  opensInPlace: 'Cada entrada se abre en su lugar en el texto.',
  accessibility:
    'Todo es texto. Los gráficos se describen con palabras debajo; las cifras y las citas de una noticia se abren como notas y están también al final.',
  asOf: (date) => `El periódico entero, tal como estaba el ${longDate(date)}.`,
  aboutArchive:
    'Todas las páginas se abren sin conexión y contienen una noticia entera. Sin el archivo de la tipografía al lado, se componen con una letra de su dispositivo.',
  checked: (list) =>
    `Las sumas de control de todos los archivos están en ${list}; en esta carpeta, sha256sum -c ${list} dice si alguno ha cambiado.`,
  addressOf: (site) => `${site} está en`,
  edition: (site, date) => `${site}, ${longDate(date)}`,
};
