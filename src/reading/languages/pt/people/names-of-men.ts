/** Common first names of men in Portuguese-language news. */
export const men = `
  joão josé antónio antônio manuel manoel francisco carlos luís luiz paulo pedro miguel rui jorge fernando ricardo tiago thiago andré bruno hugo nuno diogo gonçalo rodrigo
  rafael gabriel lucas mateus matheus daniel david davi davi marcos marco márcio marcelo maurício mauro fábio fabrício felipe filipe eduardo roberto sérgio alexandre
  alberto álvaro américo ângelo arlindo armando artur arthur augusto aurélio baltazar bartolomeu benedito benjamim bernardo caetano caio camilo celso césar cláudio
  cristiano cristóvão damião dario décio diego dinis domingos duarte edgar edmilson edmundo edson elias emanuel emílio enzo ernesto estêvão eugénio eugênio euclides
  fausto feliciano félix firmino flávio frederico gaspar geraldo germano getúlio gilberto gildo gil gilson guilherme gustavo heitor hélder hélio henrique hermes
  hermínio humberto iago igor inácio ismael israel ivan ivo jaime jair jairo januário jefferson jeremias jerónimo jerônimo joaquim joel jonas jonathan josué júlio juliano
  laércio laurindo lauro leandro leonardo leonel lourenço luciano lúcio ludovico manuel martim martinho mário matias maximiano milton moacir moisés murilo narciso nelson
  nélson nicolau nilton norberto octávio otávio olavo olegário orlando óscar oscar osvaldo oswaldo otacílio patrício paulino plínio raimundo ramiro raul reginaldo reinaldo
  renan renato rogério romário romeu ronaldo rubem rúben ruben salomão salvador samuel sandro sebastião severino sidnei silas silvano sílvio simão tadeu telmo teodoro teófilo
  tomás thomás tomé ulisses valdemar valdir valentim valter vasco vicente victor vitor vítor vinícius vinicius virgílio wagner waldir walter wanderley washington wellington wesley
  wilson xavier zacarias zeca zé anselmo abel abílio adalberto adão adélio ademar ademir adérito adilson adolfo adriano afonso agostinho aires albano alcides aldo alfredo alípio
  almeno aloísio altair amadeu amândio amaro anacleto aníbal anísio armindo arnaldo arsénio belmiro belmiro bento brás cândido casimiro clemente clodoaldo conrado cosme custódio
  delfim deodato djalma donato edilson edivaldo eliseu elísio erasmo ermelindo evandro evaristo ezequiel faustino fidélio filipe floriano fortunato genival gerson gervásio
  graciano gualter horácio isaías isidoro itamar jacinto jacob jadson jesualdo jorginho juarez juvenal kléber kleber ladislau leopoldo libório lineu lino luan macário magno
  malaquias marçal marcolino melchior nadir natanael nestor nivaldo noé onofre osmar osório parcival péricles porfírio quim quintino romildo rosalvo rufino sabino saturnino
  sérvulo silvério tarcísio tertuliano toni tonico tristão ubirajara urbano valério veríssimo zeferino zito ximenes alcino armandino chico cacá dudu edu juca kaká nando tuca
  armindo alfeu alcindo filimão filipe samora joaquim eusébio mia mouzinho agostinho jonas savimbi eduardo josemar kauã kaique cauã ruan ryan yuri ivo rúben
`;
