import { words } from '../../tokens/phrases.ts';
import { formsOf, isPast } from './conjugation.ts';

/** What news tells that people and bodies do, beside saying something. */
const DEEDS = `
  abrir acabar aceder acertar acolher acompanhar aderir adiar adotar aguardar alcançar ameaçar analisar andar aparecer aplicar apoiar aprender apresentar aprovar assinar
  assistir atender atuar atravessar baixar bastar bater beber buscar cair caminhar cantar cancelar chegar chorar colher colocar comandar começar competir comprar conceder
  concordar concorrer conduzir conhecer conseguir construir consultar conviver convocar correr crescer criar cuidar cumprir dedicar deixar demitir depender descer descobrir
  desconhecer desistir destruir deter discordar discutir disputar dirigir distribuir dormir durar eleger empregar encerrar enfrentar entender entrar entregar enviar erguer
  escapar esconder esperar esquecer estudar evitar existir exibir fabricar fechar fugir ganhar gerir gostar governar hesitar ignorar impedir integrar investigar investir
  jogar juntar lavar levantar levar liderar ligar lidar limitar lutar mandar merecer morar morrer mudar nascer negociar obrigar ocupar oferecer olhar optar organizar ouvir
  pagar parecer participar partir passar pegar perceber percorrer perder permanecer pertencer plantar possuir poupar preferir presidir pretender procurar produzir
  prosseguir publicar puxar receber recear recolher recorrer recuar recusar reduzir regressar rejeitar render representar resistir residir retirar reunir sair seguir sentar sentir
  servir sofrer subir sumir tentar tencionar terminar tirar tocar tomar trabalhar tratar treinar trocar usar utilizar vencer vender vestir viajar visitar viver voltar votar
`;

/** Forms that are nouns as often. */
const NOUNS: ReadonlySet<string> = words(
  'ajuda apoia baixa busca causa compra conta dedica disputa emprega envia entrega luta passa pega poupa procura retira toca toma troca dura trata canta lida venda visita volta parte partem limita liga rende manda',
);

/** Frequent verbs of other endings. */
const irregular = words(
  'é era são eram está estava estão há houve tem tinha têm faz fez vai ia vão foi foram pode podia podem deve devem quer querem queria quis teve esteve pôde pôs veio trouxe soube deu dá dão viu será seria fica ficam chega morre sai saem põe vem vêm sabe sabem traz cai caem detém mantém obtém conduz produz reduz destrói constrói prefere segue seguem consegue conseguem sente serve veste dorme cobre descobre revê planeia planeja gere nomeia receia possui',
);

const deeds: ReadonlySet<string> = new Set(
  formsOf(DEEDS).filter((form) => !/[ai]do$|[aei]r$|ndo$/.test(form) && !NOUNS.has(form)),
);

/** Looks like a verb with a subject of its own: foi, deixou, trabalha. */
export function isFinite(word: string): boolean {
  return isPast(word) || irregular.has(word) || deeds.has(word);
}
