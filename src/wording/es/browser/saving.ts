import type { ScriptWording } from '../../wording.ts';

const size = (bytes: number) =>
  bytes < 950_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ',');
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const whole = (pages: number, bytes: number) =>
  `${some(pages, 'página', 'páginas')}, ${size(bytes)}`;

export const saving: ScriptWording['saving'] = {
  save: 'Guardar en este navegador',
  saving: 'Guardando…',
  working: (done, of) => `${done} de ${of} páginas`,
  saved: (pages, bytes) => `Guardado en este navegador: ${whole(pages, bytes)}.`,
  lasting: 'Se queda hasta que usted lo quite.',
  passing:
    'El navegador puede borrarlo si le falta espacio; Safari, tras una semana sin visitas. Un archivo descargado se queda.',
  letGo: 'Quitar',
  letAllGo: 'Quitar todo',
  gone: 'Ya no está guardado en este navegador.',
  list: 'Noticias guardadas',
  failed: {
    QuotaExceededError: 'No se guardó: a este navegador no le queda espacio.',
    SecurityError: 'No se guardó: este navegador no deja que el sitio guarde nada.',
    BrokenAnswer: 'No se guardó: el servidor envió una respuesta dañada.',
    OtherVersion:
      'No se guardó: el sitio se está actualizando. Vuelva a intentarlo dentro de unos minutos.',
  },
  failedElse: 'No se guardó: no hay conexión.',
  instead: 'No ha quedado nada guardado. La otra vía es un archivo, de la lista de arriba.',
  entry: (version, pages, bytes) => `${version}. ${whole(pages, bytes)}`,
  all: (stories, bytes) => `${some(stories, 'noticia', 'noticias')}, ${size(bytes)} en total.`,
};

export const lately: ScriptWording['lately'] = {
  pageTitle: (title, site) => title.replace(` – ${site}`, ''),
  none: 'Todavía ninguna página. Las que abra aparecerán aquí.',
  isOff: 'Las páginas que lee no se guardan.',
  forget: 'Vaciar la lista',
  off: 'Dejar de guardar lo que leo',
  on: 'Guardar las páginas que leo',
};

export const fromCopy = 'La red no responde: esta es la copia que guarda su navegador.';
