import { words } from '../../tokens/phrases.ts';

/** First names of men in English-language news, in lower case. */
export const MEN = words(`
  aaron abdul abdullah abel abu adam adrian ahmad ahmed aidan ajay akira al alain alan alasdair alastair albert
  alberto aldo alec alejandro aleksandr alessandro alex alexander alexei alfie alfred ali alistair allan allen alvin
  amadou amin amir amit amos anders andre andreas andrei andrew andrey andy angus ansel anthony antoine anton antonio
  archie arjun arnold arthur arturo arun arvid asif austin axel barack barnaby barney barry bart bashar ben benjamin
  bernard bernie bert bertie bill bjorn bob bobby boris boyd brad bradley brandon brendan brent brett brian bruce
  bruno bryan byron caleb callum calvin carl carlos carter cecil cedric cem cesar chad charles chester chidi chris
  christopher chuck chukwu ciaran cillian clarence clark claude clayton clement cliff clifford clint clive colin
  connor conor conrad cormac cory craig curtis cyril dafydd damian damien damon dan daniel danilo danny darius darrell
  darren daryl dave david davide dean declan deepak dennis denny derek derrick desmond dev devon diarmuid diego dieter
  digory dirk dmitri dmitry dmytro dominic don donal donald donnie doug douglas duncan dustin dwayne dwight dylan
  eamon earl ed eddie edgar edmund eduardo edward edwin eero eirik eli elias elijah elliot elliott elon emeka emil
  emile emilio emmanuel emmett emre emrys enrico enrique eoin eric erik ernest ernesto ernst esteban ethan eugene evan
  everett ezra fabian fabio faisal farhan felix fergus fernando finn fionn floyd francesco francisco franco francois
  frank franz fraser fred freddie frederick frederik fritz gabriel gareth garth gary gavin ged gene geoff geoffrey
  georg george gerald gerard gerry gert gethin gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn
  godfrey gordon graeme graham grant greg gregory gunnar gunther gus gustavo guy gwyn hakan hal hamid hamza hank hans
  harald hari harold harris harrison harry harvey hassan hector heinrich hendrik henk henri henry herbert herman hiro
  hiroshi homer horace howard hubert hugh hughie hugo humphrey hunter hussein huw hyun iain ian ibrahim idris ieuan
  ignacio igor ike imad imran isaac isaiah ishaan ismail ivan ivor jaap jack jackson jacob jacques jago jake jamal
  james jared jarvis jason jasper javed javier jay jean jean-luc jean-pierre jed jeff jeffery jeffrey jens jeremy
  jerome jerry jesus jian jim jimmy joachim joao joe joel johan johannes john johnny jon jonah jonas jonathan jonathon
  joost jorge jorgen jose josef josep joseph josh joshua juan jukka julian julio junior jurgen justin kareem karim
  karl kazuo keir keith kelvin kemal ken kenji kenneth kenny kent kenver kerim kevin khalid kieran killian kirk klaus
  knut kofi kurt kwabena kwame kwasi kyle lachlan lamar lance larry lars laurence laurent lawrence leif leland len
  lennart lennox leo leon leonard leonardo leroy les lester lev lewis li liam lionel lloyd logan lorenzo lou louis
  lowell luc luca lucas lucian luciano ludwig luigi luis luiz luke luther lyle maarten mack magnus maksim malcolm
  malik manfred manish manny manoj manuel marc marcel marcelo marco marcos marcus mario marius mark marlon marshall
  martin martyn marvin mason mateo mathew mathias mats matt matteo matthew matthias matti maurice mauricio max maxim
  maxime mehdi mehmet melvin merlin mervyn michael michal mick mickey miguel mikael mike mikel mikey mikhail mikko
  milan miles milos milton minh mitch mitchell mo moe mohamad mohamed mohammed mohan monty morris moses moshe muhammad
  murat murray musa mustafa narendra nasser nat nathan nathaniel naveen ned neil neville niall nicholas nick nico
  nicolas nicolo niels nigel nikhil niklas nikolai nils noah noel norman obi oguz oisin ola olaf olav oleg oleksandr
  oliver ollie olu omar omari oran oren orlando oscar osman oswald otis otto owen pablo padraig paolo pascal patricio
  patrick paul pawel pearse pedro pekka percy perry pete peter petr phil philip philippe pierre piers piotr prakash
  pranav preston quentin quincy rafael rahul raj rajesh rajiv ralph ramon randall randy rashid rasmus raul ravi ray
  raymond recep reg reggie reginald reinhard remy reuben rex rhodri rhys ricardo rich richard richie rick ricky rishi
  roald rob robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross roy
  ruairi ruben rudolf rudy rufus rupert russ russell ryan sacha saeed salim salman salvatore sam sami samir samuel
  sandeep sandro sanjay santiago saul scott seamus sean sebastian serge sergei sergey sergio seth shane shaun sheldon
  sid sidney sigurd silas silvio simeon simon sol spencer stan stanley stefan stefano steffen stellan sten stephen
  sterling steve steven stevie stewart stu stuart sunil suresh sven syed sylvester tadeusz tadhg takeshi tariq taro
  ted tendai terence terrence terry thabo thaddeus theo theodor theodore thierry thomas tim timothy tobias toby todd
  tom tomas tomasz tommy tony toshi travis trent trevor tristan tudor tunde ty tyler tyrone ulrich umar umberto uwe
  valentin vernon vic vicente vijay vikram viktor vince vincent vinod virgil vito vivek vladimir volodymyr wade waldo
  wally walt walter wang warren wayne wendell werner wesley wilbur wilfred wilhelm willem william willie willis wim
  winston wolfgang xavier xi yannick yasir yuri yusef yusuf yves zac zach zachary zack zane zeke
`);
