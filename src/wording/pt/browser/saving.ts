import type { ScriptWording } from '../../wording.ts';

const size = (bytes: number) =>
  bytes < 950_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ',');
const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const whole = (pages: number, bytes: number) =>
  `${some(pages, 'página', 'páginas')}, ${size(bytes)}`;

export const saving: ScriptWording['saving'] = {
  save: 'Guardar neste navegador',
  saving: 'A guardar…',
  working: (done, of) => `${done} de ${of} páginas`,
  saved: (pages, bytes) => `Guardado neste navegador: ${whole(pages, bytes)}.`,
  lasting: 'Fica até que o remova.',
  passing:
    'O navegador pode apagá-lo se lhe faltar espaço; o Safari, ao fim de uma semana sem visitas. Um ficheiro descarregado fica.',
  letGo: 'Remover',
  letAllGo: 'Remover tudo',
  gone: 'Já não está guardado neste navegador.',
  list: 'Notícias guardadas',
  failed: {
    QuotaExceededError: 'Não foi guardado: este navegador já não tem espaço.',
    SecurityError: 'Não foi guardado: este navegador não deixa o site guardar nada.',
    BrokenAnswer: 'Não foi guardado: o servidor enviou uma resposta danificada.',
    OtherVersion:
      'Não foi guardado: o site está a ser atualizado. Tente de novo dentro de alguns minutos.',
  },
  failedElse: 'Não foi guardado: não há rede.',
  instead: 'Nada ficou guardado. A outra via é um ficheiro, da lista acima.',
  entry: (version, pages, bytes) => `${version}. ${whole(pages, bytes)}`,
  all: (stories, bytes) => `${some(stories, 'notícia', 'notícias')}, ${size(bytes)} ao todo.`,
};

export const lately: ScriptWording['lately'] = {
  pageTitle: (title, site) => title.replace(` – ${site}`, ''),
  none: 'Ainda nenhuma página. As que abrir aparecerão aqui.',
  isOff: 'As páginas que lê não são guardadas.',
  forget: 'Limpar a lista',
  off: 'Deixar de guardar o que leio',
  on: 'Guardar as páginas que leio',
};

export const fromCopy = 'A rede não responde: esta é a cópia que o seu navegador guarda.';
