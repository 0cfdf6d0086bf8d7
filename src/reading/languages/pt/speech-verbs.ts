import { words } from '../../tokens/phrases.ts';
import { formsOf } from './conjugation.ts';

/** Verbs that introduce speech. */
export const saying: ReadonlySet<string> = new Set([
  ...formsOf(`
    afirmar assegurar explicar declarar indicar contar comentar manifestar insistir sublinhar destacar salientar frisar realçar ressaltar recordar lembrar apontar
    expressar confessar reiterar precisar continuar perguntar replicar exclamar gritar lamentar anunciar reclamar denunciar alertar avisar brincar ironizar relatar
    informar confirmar argumentar alegar sentenciar sussurrar proclamar calcular estimar considerar queixar rematar detalhar murmurar protestar negar refletir
    tuitar narrar esclarecer aclarar adiantar objetar conjeturar corroborar especificar justificar evocar sintetizar ratificar suplicar rogar implorar acrescentar
    admitir prometer exigir rebater responder reconhecer resumir escrever ameaçar garantir constatar revelar reivindicar sustentar manter propor expor sugerir
    advertir reportar exortar diagnosticar presumir arredondar aprofundar antecipar recriminar enumerar refutar transmitir teorizar suspeitar temer
    repetir vociferar balbuciar soluçar questionar ilustrar comunicar notificar testemunhar desmentir desculpar suspirar confiar desabafar interromper
    desafiar ponderar avaliar observar notar assinalar disparar atirar soltar lançar completar emendar concordar discordar garantir reforçar criticar apelar
    cravar vaticinar prever defender pedir concluir ler intervir retorquir retrucar contrapor contestar rebater resmungar gracejar troçar celebrar comemorar
    festejar prosseguir relembrar rememorar desdenhar atalhar cortar corrigir ressalvar enfatizar pontuar raciocinar opinar
    julgar acreditar achar pensar sonhar rezar ensinar aconselhar recomendar arriscar arrematar finalizar encerrar divertir agradecer conformar congratular
    reagir esbravejar deplorar indignar orgulhar surpreender espantar sossegar tranquilizar assumir apostar decretar jurar berrar bradar sorrir rir conceder insurgir
  `),
  ...words(`
    disse diz dizem disseram dizia diziam dizer dizendo dito dissera dirá diria conta contam reconhece reconhecem propôs propõe propuseram expôs expõe
    pede pedem pediu pediram pedia conclui concluem concluiu concluíram leu lê lia interveio intervém contrapôs contrapõe mantém manteve mantiveram
    sustém susteve sustentou prevê preveem previu repete repetem repetiu desmente desmentiu sugere sugerem sugeriu adverte advertem advertiu
    reflete refletiu acho disse-lhe respondi perguntei escreveu escreve escrevia sorri sorriu ri riu prossegue prosseguiu corrige corrigiu confere
    insiste insistem insistiu admite admitem admitiu promete prometem prometeu garante garantem garantiu defende defendem defendeu defendia
    ouviu-se acrescenta acrescentam descreve descreveu descrevia replica retorque retorquiu ressalta exige exigiu assume
  `),
]);

const LENDING = `
  classificar qualificar chamar tachar rotular definir acusar criticar condenar elogiar louvar rejeitar recusar atribuir documentar citar mencionar comparar
  censurar culpar saudar valorizar apreciar aplaudir evitar felicitar invocar empunhar descrever cifrar convidar incentivar solicitar ordenar descartar
  oferecer demandar desejar batizar apelidar insinuar desprezar minimizar aceitar admirar falar tratar apresentar considerar repudiar atacar
  contestar desvalorizar enaltecer exibir
`;

/** Verbs that lend somebody’s words to our sentence without introducing speech. */
export const lending: ReadonlySet<string> = new Set([
  ...formsOf(LENDING),
  ...words(`
    acusada acusados classificada descrita definida tachada criticada condenada viu vê veem quer querem espera esperam esperava mostrou mostra
    tem teve supõe supôs dirigiu via referiu refere referiu-se atribui atribuiu alude aludiu dedicou descreve descreveu prefere preferiu encontrou
  `),
]);
