import { words } from '../../tokens/phrases.ts';

/** Forms of frequent verbs that their endings do not tell from nouns, without auxiliaries: the present, and participles. */
export const frequent = words(`
  fait va vont peut doit veut voit vient tient prend met reste devient sort part suit vit meurt mène paie ouvre refuse entend faut semble travaille arrive
  quitte parle pu dû voulu eu vu pris mis venu tenu devenu sorti parti suivi mort ouvert fini choisi reçu battu perdu vendu rendu permis compris conduit
  produit
  attend perd rend vend répond descend tend fond mord bat permet remet promet naît connaît paraît disparaît boit croit dit construit
  détruit réduit traduit introduit finit choisit réussit grandit vieillit rougit agit subit saisit surgit fournit bâtit nourrit punit guérit élargit ralentit
  dort sert sent ment court offre souffre couvre découvre cueille accueille revient obtient retient appartient contient entretient parvient provient reçoit
  sait vaut dépend défend étend entreprend apprend comprend surprend reprend poursuit rejoint atteint peint éteint craint plaint
  font veulent peuvent doivent savent voient viennent tiennent prennent mettent deviennent sortent partent suivent vivent meurent ouvrent attendent perdent
  rendent vendent répondent connaissent disparaissent croient boivent lisent finissent réussissent agissent obtiennent reviennent reçoivent
  aborde accepte accompagne accorde accroche achète adore aide aime ajuste allume amène anime applique apporte approche arrache arrête assiste assume
  attaque attrape avale balaie barre bloque bouge brandit brise brûle cache caresse casse célèbre cesse change chante charge chasse cherche chute circule
  claque combine commence compare compense compose concerne consacre conserve consiste consomme contrôle coule crée creuse cuisine cultive danse débarque
  débute décide déclenche décolle décroche défile dégage demeure démonte dépasse dépense déplace dépose désigne dessine détaille développe dévoile diffère
  digère dîne dirige discute dispose distribue divise domine donne dresse dure échange échappe échoue éclaire éclate écoute écrase édite efface élève élimine
  embarque embauche embrasse emmène emploie enchaîne enferme engage enlève enregistre entame enterre entoure entraîne entre envahit envisage épluche
  épouse éprouve équipe essaie étudie évite évolue examine exclut existe explore expose fabrique facilite fatigue file filme finance fixe flotte fouille
  frappe freine fréquente fume gagne gère goûte gouverne grimpe grossit guette habite hausse héberge hésite ignore impose imprime incarne installe instruit
  interdit intéresse interrompt investit isole jette joue laisse lave lève libère loge loue lutte manage mange manque marche menace mérite mesure
  mise monte montre multiplie nage néglige nettoie nomme occupe oublie partage participe passe patiente pèse plante plonge pose possède pousse précède
  prépare préside prête prévaut privilégie procède profite projette prolonge promène protège prouve provoque publie raccroche ramasse ramène range rassemble
  rate rattrape réalise recherche récolte recrute recule récupère redresse regagne regarde règne regroupe relance relie remonte remplace remplit remporte
  rencontre renforce renonce rentre renverse répare repart repose représente réside résiste respecte respire ressemble ressort retire retourne retrouve
  réunit réveille roule saigne saute sauve secoue sème sépare serre siffle signe soigne sonne soulève stoppe succède suffit supporte supprime surveille
  survit tarde tente termine tombe tourne traîne traverse tremble trouve tue utilise veille verse visite vole vote voyage
`);
