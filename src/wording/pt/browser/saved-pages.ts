import type { Wording } from '../../wording.ts';

export const savedPages: Wording['savedPages'] = {
  saved: {
    title: 'Notícias guardadas',
    description:
      'As notícias que este navegador guarda para serem lidas sem rede, e como removê-las.',
    kicker: 'Neste navegador',
    standfirst:
      'Notícias que escolheu guardar aqui, com as páginas dos seus números, citações e pessoas. Podem ser lidas sem rede.',
    none: 'Ainda não há nada guardado neste navegador. Onde os scripts funcionam, um botão no fim de cada notícia trata disso; os ficheiros ao lado não precisam deles.',
    lately: 'Leituras recentes',
    keptLately: (pages) =>
      `Onde os scripts funcionam, as últimas ${pages} páginas abertas também ficam aqui e podem ser lidas sem rede. Dão lugar às mais recentes e às notícias guardadas. A lista está apenas neste navegador.`,
    howLong: 'Quanto tempo fica',
    lasts: [
      'Aqui, e só aqui: nenhum outro navegador ou dispositivo sabe disto, e nós também não.',
      'Até que o remova, se o navegador prometeu conservá-lo. Caso contrário, pode apagar tudo quando lhe faltar espaço. O Safari fá-lo ao fim de sete dias de uso sem uma visita, a menos que o site esteja no ecrã principal. E qualquer navegador o faz quando apaga os seus dados.',
      'As notícias guardadas atualizam-se quando há rede; se uma for corrigida, chega corrigida.',
    ],
    sure: 'O mais seguro é um ficheiro:',
    off: 'Este site não guarda nada nos navegadores. O que uma versão anterior aqui guardou foi removido.',
  },
  offline: {
    title: 'Não está guardada aqui',
    description:
      'O que este navegador mostra em vez de uma página que não consegue obter e que não guarda.',
    kicker: 'Sem resposta',
    heading: 'Esta página não está guardada aqui',
    standfirst:
      'Nem a rede nem o site respondem, e este navegador não tem cópia da página. As listas de notícias e de números mudam com frequência; por isso não são guardadas com uma notícia.',
    again: 'Tentar de novo',
    fromList: 'Notícias guardadas desta lista',
    kept: 'O que pode ler agora',
    stories: 'Notícias guardadas',
    search: 'Pesquisar nas notícias guardadas',
    lately: 'Leituras recentes',
  },
};
