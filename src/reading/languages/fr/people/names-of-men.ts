/** Common first names of men in French-language news. */
export const men = `
  jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas françois françois-xavier
  gérard patrick christophe frédéric laurent stéphane pascal david éric sébastien julien olivier thierry bruno vincent didier guillaume jérôme maxime alexandre
  antoine thomas romain anthony kevin kévin xavier yves marc dominique gilles serge guy maurice raymond lucien albert joseph charles émile eugène fernand édouard
  edouard étienne etienne gaston léon leon victor arthur jules hugo lucas théo theo mathis nathan enzo léo leo gabriel raphaël raphael adam noah tom ethan mathéo clément clement
  baptiste quentin florian benjamin valentin adrien jonathan loïc fabien cédric cyril damien ludovic mickaël mickael yann yannick gaël erwan ronan tanguy corentin malo titouan
  alban aurélien bastien benoît benoit bertrand boris camille côme constant cyprien denis dimitri edmond elie élie emmanuel fabrice félix felix ferdinand francis franck gauthier geoffroy
  grégoire grégory gustave hervé hubert ignace isidore ivan jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
  jean-philippe jean-pierre jean-yves joachim joël joel jordan josé justin kylian lionel luc mathieu matthieu maël maxence maximilien mehdi mohamed mohammed moussa mamadou
  ibrahim ibrahima ousmane abdoulaye amadou boubacar cheikh seydou souleymane ahmed ali karim rachid samir saïd said youssef yacine abdel hassan hakim farid nabil omar
  noël norbert octave pascaal patrice paulin pierre-alain pierre-yves régis remi rémi rémy richard rodolphe rodrigue roland roméo samuel sacha simon sylvain tristan thibault thibaut thibaud
  timothée ulysse urbain yvan zacharie achille adolphe aimé alexis alfred alphonse amaury ambroise anatole anselme armand arnaud auguste augustin barnabé blaise brice casimir célestin
  cyrille désiré donatien dorian edgar eloi éloi évariste fabian fernando firmin florent florentin fulgence gabin gaspard gédéon germain ghislain gildas godefroy gontran hippolyte
  honoré horace jacky jérémie jérémy joris kilian laurian lazare lilian loris lothaire lubin marceau marcelin marin marius martial martin médard melchior nestor nicéphore
  noé oscar pacôme philémon placide prosper quincy raoul réginald renaud robin sauveur séraphin séverin siméon théodore théophile tiburce urs ueli reto beat daniele freddy willy johan jan kris koen
  dirk bart wouter koffi kouassi kouamé yao konan ange kodjo koffi ismaël idrissa issa alassane laurent-désiré patrice félicien déogratias dieudonné innocent espoir trésor christ jean-bosco
  ruan sione sami walid tarek bilal ilyes ayoub amine reda mustapha hamid lahcen driss slimane kamel mourad tahar bachir yassine zinédine
  pierre-emmanuel pierre-marie marc-antoine marc-andré jean-sébastien louis-philippe gilbert normand réal rosaire fernando yvon léopold lucky guy-noël jean-christophe
  raúl matteo marco paolo giovanni luigi francesco giuseppe stefano pedro juan luis miguel diego pablo andrés javier sergio álvaro rafael manuel antonio joão carlos jorge
  paulo rui hans klaus jürgen wolfgang lars sven erik jens piotr tomasz andrzej vladimir sergueï dmitri igor oleg john james william michael peter brian sean liam
  axel yanis gwenaël dylan steve toussaint kenzo basile paul-andré pierre-jean jean-loup jean-rené
`;
