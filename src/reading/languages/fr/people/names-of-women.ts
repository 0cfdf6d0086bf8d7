/** Common first names of women in French-language news. */
export const women = `
  marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole suzanne hélène helene christine marguerite denise louise christiane yvonne
  valérie valerie sophie sandrine céline stéphanie véronique chantal patricia brigitte julie laurence laura dominique élodie aurélie émilie emilie caroline delphine
  sarah camille pauline claire mathilde marion manon léa lea emma chloé chloe inès ines jade louise alice lola lina zoé rose anna juliette lucie charlotte ambre agathe julia clara eva nina romane
  jeanne lou iris mia adèle élise elise elisa margaux margot anaïs anais ophélie océane morgane justine laetitia laëtitia virginie karine carine florence corinne muriel agnès béatrice bénédicte
  bernadette cécile colette danielle danièle édith edith éliane elisabeth élisabeth estelle éva fabienne fanny fernande gabrielle geneviève georgette ghislaine ginette gisèle henriette
  huguette irène jocelyne joëlle josette josiane judith liliane lise lydie lucette lucienne maëlle maëlys magali mélanie mélissa mireille mylène myriam nadège nadine nadia noémie odette odile
  paulette pierrette raymonde régine renée roselyne rosalie sabine séverine simone solange solène soline sonia thérèse vanessa viviane yolande yvette aude audrey axelle barbara blandine
  capucine clémence clémentine constance coralie corentine cyrielle daphné diane éléonore eugénie eulalie faustine félicie flavie flore garance gaëlle héloïse hermine honorine inaya
  janine jessica joséphine laure laurène laurie léonie léopoldine lilou louna lucile ludivine maeva maïté maria marianne marie-anne marie-christine marie-claire marie-claude marie-france
  marie-hélène marie-laure marie-line marie-louise marie-noëlle marie-pierre marie-thérèse marie-ève marielle marine marlène maud maude mauricette mélodie micheline nathalie ninon nolwenn oriane
  pénélope perrine philippine priscilla prune raphaëlle rebecca roxane salomé sandra ségolène servane sidonie stella suzon sybille tatiana tiphaine ursule valentine victoire victoria violette
  yaël yasmine yseult zélie aïcha aicha aminata aïssatou awa bintou coumba djamila fatima fatou fatoumata farida fatiha houria jamila kadiatou karima khadija latifa leïla leila malika mariam mariama
  naïma nora ndeye oumou rachida rama rokia salima samia samira soraya sakina yamina zohra zineb amina amel assia hanane houda imane sana ann ann-sofie sofie els griet katrien lieve
  heidi ruth regula ursula anne-marie anne-sophie anne-laure anne-lise anne-claire annick annie anouk apolline arlette armelle astrid aurore axelle bérengère bérénice berthe
  clotilde claudine claudette claudie corine dolorès édwige émeline emmanuelle enora espérance esther évelyne eve ève félicité francine frédérique germaine gladys grâce gwenaëlle gwendoline
  hortense ingrid jennifer joanna joséphine katia kelly laetizia lætitia linda lisa lisette luce lucia lucrèce mado malvina marceline marjolaine marjorie martha marthe mathurine maryline maryse maryvonne
  mathurine maya michèle michelle nadya nelly octavie olga olympe pascale paula peggy pétronille rachel raïssa reine rita rolande rosine sabrina safiatou samantha sandie soizic sylviane
  sylvaine tania tina véra vinciane wendy yannick-marie yasmina adjoua affoué akissi amoin ahou divine béatrix chancelle gloria mireille nadège odette jacinthe lyne france josée marie-josée guylaine manon
  giulia chiara francesca elena lucía carmen isabel ana maría marta sofía valentina camila amandine rozenn gwenola irma birgit greta angela natalia irina svetlana
  elizabeth mary kimberly amanda
`;
