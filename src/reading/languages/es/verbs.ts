import { words } from '../../tokens/phrases.ts';

/** Verbs that introduce speech. */
export const saying = words(`
  dijo dice dicen dijeron decía decían decir diciendo dicho afirmó afirma afirmaron afirmaba afirmado aseguró asegura aseguraron aseguraba asegurado explicó explica explicaron explicaba explicado señaló señala señalaron señalado
  declaró declara declararon declarado añadió añade añadieron añadiendo agregó agrega agregaron agregando indicó indica indicaron indicado advirtió advierte advirtieron advertía respondió responde respondieron
  contestó contesta contestaron contó cuenta contaron contaba comentó comenta comentaron manifestó manifiesta manifestaron sostuvo sostiene sostienen sostuvieron insistió insiste insistieron
  subrayó subraya subrayaron destacó destaca destacaron recalcó recalca recordó recuerda recordaron apuntó apunta apuntaron expresó expresa expresaron reconoció reconoce reconocieron admitió admite admitieron
  confesó confiesa reiteró reitera reiteraron precisó precisa precisaron matizó matiza concluyó concluye concluyeron prosiguió prosigue continuó continúa escribió escribe escribieron publicó preguntó pregunta preguntaron
  replicó replica exclamó exclama gritó grita gritaron gritaban lamentó lamenta lamentaron celebró anunció anuncia anunciaron prometió promete prometieron pidió pide pidieron exigió exige exigieron reclamó
  denunció denuncia denunciaron alertó alerta alertaron avisó avisa bromeó bromea ironizó relató relata relataron informó informa informaron confirmó confirma confirmaron argumentó argumenta alegó alega defendió
  defiende opinó opina opinan opinaron resumió resume zanjó sentenció espetó susurró coreó corearon coreaban leyó lee proclamó zanja apostilló calculó calcula estimó estima cree creen considera consideran consideró
  quejó queja quejaron ríe rio rió ríen sonríe
  concede concedió retrucó alegado alegaron avisa bromean remarcó remarca enfatizó enfatiza puntualizó puntualiza rechazado rebatió rebate ironiza soltó suelta clamó clama sugirió sugiere propuso propone planteó plantea rezaba reza pronosticó vaticinó auguró juró remató detalló detalla murmuró protestó intervino negó niega reflexionó resaltó resalta añadido agregado advertido respondido contestado comentado manifestado sostenido insistido subrayado recalcado recordado apuntado admitido confesado reiterado precisado matizado concluido lamentado exigido reclamado denunciado alertado avisado relatado informado confirmado argumentado defendido opinado zanjado remarcado aclarado negado prometido pedido tuiteó tuitea tuitearon trinó posteó publicaba explicaban señalaba declaraba añadía agregaba indicaba respondía contestaba comentaba sostenía insistía subrayaba destacaba recalcaba recordaba apuntaba reconocía admitía confesaba reiteraba precisaba concluía escribía preguntaba lamentaba anunciaba pedía exigía denunciaba alertaba relataba relatan informaba confirmaba argumentaba argumentaron opinaba narró narra narraba aclaró aclara aclaraba aclararon acotó acota adelantó adelanta adelantaron afirman aseveró asevera objetó objeta arguyó arguye aventuró aventura bramó conminó corroboró corrobora deploró detallaron dictaminó discrepó ejemplificó ejemplifica especificó especifica esgrimió esgrime exclamaba expuso expone expusieron glosó incidió incide manifestaba mantuvo mantiene musitó postula prometía pronunció puntualizaba razonó razona rememora rememoró repuso responden rubricó rubrica tercia terció vaticina justificó justifica justificaron evocó evoca describía sintetizó sintetiza ratificó ratifica suplicó suplica rogó ruega implora
`);

/** Verbs that lend somebody’s words to our sentence without introducing speech. */
export const attributing = words(`
  llamó llaman calificó califica calificaron calificado tachó tacha tacharon tildó tilda tildaron describió describe describieron definió define definieron acusó acusa acusaron criticó critica criticaron condenó condena
  condenaron elogió elogia alabó rechazó rechaza rechazaron atribuyó atribuye agradeció agradece habló habla hablaron hablan constató documentó halló encontró citó cita mencionó denominó etiquetó comparó compara
  acusado acusada acusados calificada descrito descrita definido definida tachado tachada tildado tildada criticado criticada elogiado elogiada condenada
  vio ve ven quiere quieren espera esperan abogó aboga apostó apuesta exhortó instó urgió urge reprochó reprocha culpó culpa mostró muestra mostraron celebra saludó valoró valora tuvo supone supuso dirigió
`);
