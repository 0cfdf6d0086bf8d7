import { words } from '../../tokens/phrases.ts';
import { formsOf, withObjects } from './conjugation.ts';

/** Verbs that introduce speech. */
export const saying: ReadonlySet<string> = new Set([
  ...formsOf(`
    afirmar asegurar explicar señalar declarar indicar contestar contar comentar manifestar insistir subrayar destacar recalcar recordar
    apuntar expresar confesar reiterar precisar matizar continuar preguntar replicar exclamar gritar lamentar anunciar reclamar denunciar
    alertar avisar bromear ironizar relatar informar confirmar argumentar alegar opinar zanjar sentenciar espetar susurrar corear proclamar
    apostillar calcular cifrar estimar considerar quejar retrucar remarcar enfatizar puntualizar soltar clamar plantear rezar pronosticar vaticinar
    augurar jurar rematar detallar murmurar protestar negar reflexionar resaltar tuitear trinar postear narrar aclarar acotar adelantar
    aseverar objetar aventurar bramar conminar corroborar deplorar dictaminar discrepar ejemplificar especificar glosar musitar postular
    razonar rememorar rubricar terciar justificar evocar sintetizar ratificar suplicar rogar implorar añadir agregar admitir prometer exigir
    rebatir responder reconocer resumir escribir incidir amenazar garantizar constatar revelar desvelar reivindicar pronosticar
    sostener mantener proponer exponer sugerir advertir prevenir reportar exhortar diagnosticar presumir creer redondear ahondar abundar
    anticipar recriminar enumerar refutar trasladar transmitir revirar teorizar sospechar temer coincidir
    repetir vociferar mascullar balbucear sollozar cuestionar arremeter reflexionar ilustrar comunicar notificar testificar desmentir
    disculpar suspirar sincerar confiar deslizar desahogar interrumpir desafiar excusar expresar interpelar vaticinar ponderar puntuar sostener referir
    increpar inquirir certificar atestiguar remachar apuntillar asentir fantasear bufar resoplar refunfuñar rezongar farfullar chillar desgranar
  `),
  ...words(`
    dijera dijeran dijo dice dicen dijeron decía decían decir diciendo dicho cuenta cuentan manifiesta manifiestan recuerda recuerdan prosiguió prosigue prosiguieron
    continúa continúan confiesa confiesan suelta sueltan niega niegan ruega ruegan sostiene sostienen sostuvo sostuvieron mantiene mantuvo mantuvieron
    advierte advierten advirtió advirtieron advirtiendo sugiere sugieren sugirió propuso propusieron propuesto expuso expusieron expuesto pidió pide piden
    pidieron pedía pedían pedido concluyó concluye concluyen concluyeron concluía concluido leyó lee leía repuso concede concedió defendió defiende
    defienden defendieron defendía defendido arguyó arguye esgrimió esgrime intervino escrito descrito publicó publicaba pronunció celebró ríe rio rió ríen sonrió digo dije contesté respondí pregunté pensé grité repetí escribí corrige corrigió corrigen despide despidió
    sonríe rechazado piensa piensan pensaba repite repiten repitió desmiente desmintió refiere refirió reconocen creyó previno previene prevé prevén previó adujo aducen aduce dedujo predijo entiende entienden entendió
  `),
]);

const LENDING = `
    calificar tachar tildar definir acusar criticar condenar elogiar alabar rechazar atribuir documentar citar mencionar etiquetar
    comparar abogar instar urgir reprochar culpar celebrar saludar valorar apelar apreciar censurar aplaudir achacar evitar felicitar lanzar festejar rehusar ensalzar invocar enarbolar agradecer describir
    invitar animar recomendar aconsejar solicitar ordenar descartar ofrecer demandar desear bautizar apodar afear aludir insinuar catalogar despreciar minimizar aceptar admirar exculpar
    fustigar desautorizar desestimar repudiar responsabilizar emplazar alentar equiparar
  `;

/** Verbs that lend somebody’s words to our sentence without introducing speech. */
export const lending: ReadonlySet<string> = new Set([
  ...formsOf(LENDING),
  ...withObjects(LENDING),
  ...withObjects('considerar estimar creer decir preguntar pedir explicar responder contestar'),
  ...words(`
    llamó llama llamaba llaman describió describe describieron define defiende atribuye atribuyó habló hablado habla hablaron hablan hablando hablaba halló encontró apostó apuesta
    acusada acusados calificada descrita definida tachada tildada criticada condenada vio ve ven quiere quieren espera esperan mostró muestra mostraron
    refiere refieren tuvo supone supuso dirigió despachó recogió refirió referido atribuido alude aludió aplaude dedicó
  `),
]);
