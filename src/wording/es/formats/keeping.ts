import type { Wording } from '../../wording.ts';
import { longDate } from '../language/dates.ts';
import { correccion, tallied } from '../language/numbers.ts';

export const kept: Wording['kept'] = {
  version: (number, date, corrections) =>
    `Versión ${number}, del ${longDate(date)}${corrections === 0 ? '' : `, con ${tallied(corrections, correccion)}`}`,
  from: (site) => `Copia tomada de ${site}:`,
  picture: (alt: string) => `[Imagen: ${alt}]`,
  provenance: 'De dónde viene esta copia',
  address: 'Dirección',
  published: 'Publicada en el sitio',
  versionTerm: 'Esta copia',
  changes: 'Qué ha cambiado desde entonces',
  cite: 'Cómo citarla',
  licence: 'Licencia',
  rights: (publisher, licence) =>
    `© ${publisher}. Textos bajo licencia ${licence}. Las palabras entre comillas pertenecen a quienes las dijeron.`,
  figures: 'Cifras',
  quotations: 'Citas',
  originally: (publisher) => `En ${publisher}`,
};

export const keeping: Wording['keeping'] = {
  heading: 'Descargar',
  forms: {
    html: 'Un solo archivo HTML',
    epub: 'EPUB',
    txt: 'Texto sin formato',
    md: 'Markdown',
    csv: 'Cifras en CSV',
    json: 'Cifras en JSON',
    'edition-epub': 'Todas las noticias en un EPUB',
    'edition-zip': 'Todas las noticias en un ZIP',
  },
  what: {
    html: 'Se abre en cualquier navegador, desde una memoria o un disco, hoy y dentro de años: no pide nada ni ejecuta scripts. Lleva dentro las cifras y las citas, enlazadas en los dos sentidos.',
    epub: 'Para lectores electrónicos. Las cifras se abren como notas, allí mismo.',
    txt: 'Para correo, terminales y apuntes. Las cifras, las citas y las fuentes van al final.',
    md: 'Para apuntes y otros programas, con todos los enlaces completos.',
    csv: 'Para quien calcula: una fila por cifra, con unidad, matiz, fuente y dirección.',
    json: 'Lo mismo para programas, descrito por un esquema.',
    'edition-epub': 'El periódico entero en un libro.',
    'edition-zip':
      'El periódico entero en páginas que se abren desde un disco, enlazadas entre sí. Descomprímalo y abra index.html.',
  },
  size: (bytes) =>
    bytes < 950_000
      ? `${Math.ceil(bytes / 1000)} KB`
      : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ','),
  sized: (form, size) => `${form}, ${size}`,
  all: 'Todos los formatos y versiones',

  ofStory: {
    kicker: 'Una noticia, para guardar',
    title: (headline) => `Formatos y versiones: ${headline}`,
    description: (headline) =>
      `Los formatos en los que se puede guardar “${headline}”, con tamaños y sumas de control, y todas sus versiones, con lo que cambió en cada una.`,
    heading: 'Formatos y versiones',
    standfirst: 'Cada formato contiene entera la noticia',
    forms: 'Formatos',
    sum: 'SHA-256:',
    versions: 'Versiones',
    aboutVersions:
      'Cada copia dice al principio qué versión es. Lo que se cambió después está por encima de ella en esta lista.',
    newest: 'Esta es la versión más reciente.',
    notInIt: (number) =>
      `A una copia de la versión ${number} le falta lo que está por encima en esta lista.`,
    asPublished: 'La noticia tal como se publicó.',
    changed: 'Lo que cambió en esta versión:',
    sameDay:
      'Si una copia nombra menos correcciones que la versión de su número aquí, se tomó ese mismo día, pero antes.',
    version: kept.version,
    whole: 'Cómo guardar y cómo comprobar una copia',
  },

  page: {
    title: 'Descargar',
    description:
      'Cómo guardar una noticia o el periódico entero: los formatos, cómo comparar una copia con la nuestra y cómo se guarda en un navegador.',
    heading: 'Cómo guardar lo que lee',
    standfirst:
      'Puede llevarse cualquier noticia entera: cada párrafo, cifra, fuente, cita, nota y corrección, con su dirección y su versión.',
    formsHeading: 'En qué formato',
    formsText: 'Debajo de cada noticia, en “Descargar”:',
    edition: 'El periódico entero',
    editionText: 'Todo, o todas las cifras, en un solo archivo:',
    checkHeading: '¿Es nuestra esta copia y está intacta?',
    checkText:
      'Una lista tiene la suma de control de cada archivo que se puede guardar. Si la de su archivo está en ella, es lo que ofrecemos ahora, hasta la última letra. Si no, es una versión anterior o alguien lo ha cambiado; la página de versiones, que cada copia nombra, cuenta qué ha cambiado desde entonces.',
    checkHow: 'Para ver la suma de un archivo, abra un terminal en su carpeta y escriba:',
    list: 'La lista de sumas de control',
    systems: [
      { name: 'Linux', command: (file) => `sha256sum ${file}` },
      { name: 'macOS', command: (file) => `shasum -a 256 ${file}` },
      { name: 'Windows, en PowerShell', command: (file) => `Get-FileHash ${file}` },
    ],
    allText:
      'Si conserva los archivos en las carpetas que tienen en el sitio, con la lista en la de arriba, se comprueban todos de una vez:',
    allCommand: (list) => `sha256sum --ignore-missing -c ${list}`,
    paperHeading: 'En papel',
    paper:
      'Imprima la página de una noticia desde su navegador. Las cifras se quedan junto a sus párrafos, y las direcciones se imprimen donde hacen falta.',
    browserHeading: 'En este navegador',
    browser:
      'Debajo de cada noticia, “Guardar en este navegador” conserva aquí sus páginas para leerlas sin conexión. Un navegador puede olvidar lo que guarda: cuando le falta espacio, cuando usted borra sus datos y, en Safari, tras siete días de uso sin una visita. Un archivo propio se queda.',
    saved: 'Lo que guarda este navegador',
  },
};
