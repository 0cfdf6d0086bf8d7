import { words } from '../../tokens/phrases.ts';
import { formsOf } from './conjugation.ts';

/** Verbs that introduce speech. */
export const saying: ReadonlySet<string> = new Set([
  ...formsOf(`
    affirmer assurer déplorer expliquer déclarer indiquer raconter commenter insister souligner préciser ajouter confier continuer demander répliquer rétorquer
    exclamer crier lancer regretter annoncer réclamer dénoncer alerter plaisanter ironiser relater informer confirmer argumenter alléguer trancher
    asséner murmurer chuchoter scander proclamer calculer estimer considérer juger marteler tempérer nuancer relativiser pointer objecter protester
    nier résumer témoigner observer remarquer constater noter rapporter rappeler signaler évoquer avouer concéder rassurer supplier implorer
    prophétiser pronostiquer prévoir tweeter poster narrer détailler énumérer évaluer analyser soupirer sangloter bougonner grogner fulminer tonner
    pester râler enchaîner poursuivre argumenter gronder tonner railler persifler exiger réfuter suggérer proposer professer décréter
    développer diagnostiquer théoriser conseiller recommander avancer clamer hurler vociférer balbutier bafouiller articuler reconnaître
    glisser lâcher rectifier corriger redouter abonder renchérir avertir prévenir réagir rugir gémir garantir rebondir définir exposer
    justifier démentir imaginer jurer parier plaider philosopher positiver promettre interroger questionner inquiéter réjouir féliciter désoler agacer
    indigner emporter étonner amuser offusquer insurger enthousiasmer alarmer émouvoir lamenter défendre excuser désespérer consoler interpeller
    décrypter souvenir tacler glousser gouailler nuancer réfuter dédramatiser temporiser acquiescer compléter insurger plaindre résigner vanter gausser répéter réitérer marmonner maugréer ruminer souhaiter espérer songer rêver apprécier saluer admirer arguer certifier attester revendiquer
    spécifier illustrer conclure ponctuer sourire rire rigoler blaguer moquer ricaner pouffer badiner taquiner cingler grincer tempêter vitupérer éructer balancer
    augurer anticiper embrayer riposter susurrer déclamer aviser révéler synthétiser supposer présumer soupçonner gloser sermonner rembarrer recadrer
    rabâcher ressasser confesser targuer étrangler époumoner opiner modérer révolter énerver emballer émerveiller enorgueillir
    bredouiller réaffirmer expliciter insinuer remémorer attrister enflammer impatienter irriter jubiler exulter fanfaronner grommeler admonester
  `),
  // “S’est félicitée”: their participles agree.
  ...words(`
    félicitée étonnée inquiétée réjouie amusée indignée désolée interrogée émue exclamée agacée insurgée souvenue emportée moquée plainte alarmée justifiée
    défendue insurgés félicités inquiétés étonnés
  `),
  ...words(`
    dit dite dits dites dire disait disaient disent dirent disant dira dirait répond répondre répondu répondait répondent répondit répondant rappelle rappellent
    reconnaît reconnaissent reconnu reconnaissait écrit écrire écrivait écrivent écrivit écrivant poursuit poursuivi poursuivait poursuivent poursuivit conclut
    conclu concluait concluent concluant soutient soutenu soutenir soutenait soutiennent maintient maintenu maintenir maintenait prédit prédire prévient
    prévenu prévenait admet admis admettre admettait admettent promet promis promettait promettent prétend prétendu prétendait prétendent défend défendu
    défendait défendent lit lu lisait intervient convient convenu convenait croit cru croyait craint crainte craignait craignent pense pensé pensait pensent
    sourit souri rit reprend repris reprenait surenchérit renchérit ment déduit traduit pressent surprend apprend appris
    sait feint interrompt interrompu résout émet émis dément démenti démentait martèle réfléchit décrit  enjoint souffle soufflé soufflait
    souvient souvenait souviennent souvenu souvint plaignait plaignent plaignit contredit prévoyait reconnait relève relèvent relevé relevait
    redit bégaie bégayé émeut ému émue tranche rappelait jette écrie écriée écrié explose explosé explosait oppose opposé balaie balayé balaye
  `),
]);

/** Verbs that lend somebody’s words to our sentence without introducing speech. */
export const lending: ReadonlySet<string> = new Set([
  ...formsOf(`
    qualifier accuser critiquer condamner fustiger blâmer taxer traiter attribuer citer mentionner comparer appeler reprocher
    louer vanter célébrer rejeter écarter balayer invoquer décrier baptiser surnommer imputer étriller éreinter remercier encourager inviter exhorter
    ordonner imposer parler présenter afficher brandir opposer prôner demander refuser contester vilipender chiffrer dresser attaquer viser
    récuser minimiser dramatiser encenser applaudir exprimer manifester adresser accepter préconiser assimiler résumer réclamer privilégier désigner défier
    trouver militer menacer épingler approuver désapprouver invectiver presser
  `),
  ...words(`
    appelle appellent décrit décrite décrivait décrivent décrire voit voyait voient vu promeut vante dépeint dépeinte craint veut voulait
    promet perçoit conçoit tient voudrait attend attendait rejette rejettent démonte
  `),
]);
