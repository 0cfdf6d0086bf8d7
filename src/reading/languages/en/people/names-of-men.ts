import { words } from '../../../tokens/phrases.ts';

/** First names of men in English-language news, in lower case. */
export const MEN = words(`
  aaron abdul abdullah abe abel abu adam adel adrian ahmad ahmed aidan ajay akira al alain alan alasdair alastair
  albert alberto aldo alec alejandro aleksandr alessandro alex alexander alexei alfie alfonso alfred alfredo ali
  alistair allan allen alonzo alphonse alvin amadou amari amin amir amit ammon amos anders andre andreas andrei
  andrew andrey andy angelo angus ansel anthony antoine anton antonio archie ari arjun armando arnie arnold arthur
  artie arturo arun arvid asa asif augusto austin avi axel barack barnaby barney barry bart bashar beau ben benedict
  benjamin benny bernard bernardo bernie bert bertie bill bjorn blaine blake bob bobby boris boyd brad bradley brady
  branden brandon brant brendan brent brett brian brock bruce bruno bryan bryce burt byron cal caleb callum calvin
  cam carl carlo carlos carmine carter casey cecil cedric cem cesar chad charles charlie chester chet chidi chris christian
  christoph christopher chuck chukwu ciaran cillian clarence clark claude clayton clem clement cliff clifford clint
  clive cliven clyde cody colby colin connor conor conrad corey cormac cory craig curt curtis cyril cyrus dafydd
  damian damien damon dan daniel danilo danny dante darius darrell darren darrin darryl daryl dave davey david davide
  dean deandre declan deepak delbert denis dennis denny denzel derek deron derrick deshawn desmond dev devante devin
  devon dewey dexter diarmuid dickie diego dieter digory dimitri dino dion dirk dmitri dmitriy dmitry dmytro domingo
  dominic dominick don donal donald donnie donny doug douglas drew duane dudley duncan dustin dusty dwayne dwight
  dylan eamon earl eben ed eddie eddy edgar edmund eduardo edward edwin eero efrain eirik elbert eldon eldridge elgin
  eli elias elijah elio elliot elliott elmer elon elton elvin elvis elwood emanuel emeka emerson emery emil emile
  emilio emmanuel emmett emmitt emre emrys enrico enrique enzo eoin ephraim eric erich erick erik ernest ernesto
  ernie ernst ervin erwin esteban ethan eugene evan everett ezekiel ezra fabian fabio faisal farhan federico felipe
  felix fergus fernando fidel finn fionn floyd forrest francesco francis francisco franco francois frank frankie
  franz fraser fred freddie freddy frederic frederick frederik fredrick fritz gabriel gareth garrett garry garth gary
  gavin ged gene geoff geoffrey georg george georges gerald gerard gerardo gerhard gerry gert gethin gianni gideon
  gil gilbert giles gino giorgio giovanni giuseppe glen glenn godfrey gonzalo gordon grady graeme graham grant greg
  gregg gregor gregory grover guido guillermo gunnar gunther gus gustavo guy gwyn hakan hakeem hal hamid hamza hank
  hans harald hari harold harris harrison harry harvey hassan hector heinrich hendrik henk henri henrik henry herb
  herbert herman hiram hiro hiroshi homer horace howard hubert hugh hughie hugo humberto humphrey hunter hussein huw
  hyun iain ian ibrahim idris ieuan ignacio igor ike ilya imad imran ira irvin irving irwin isaac isaiah ishaan
  ismael ismail ivan ivo ivor jaap jabari jack jackson jacob jacques jafar jago jaime jair jake jakob jamaal jamal
  jamar james janos jared jarvis jason jasper javed javier jay jean jean-luc jean-pierre jeb jed jedediah jeff
  jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jesse jesus jian jim jimmie jimmy joachim joao
  joaquin joe joel joerg joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jonathon joost jorge
  jorgen jose josef josep joseph josh joshua josiah juan judd jude jukka jules julian julio julius junior jurgen
  justin kai kamal kareem karim karl kazuo keenan keir keith kelvin kemal ken kendrick kenji kenneth kenny kent
  kenver kerim kermit kevin khalid khizr kieran killian kirk klaus knut kofi kurt kwabena kwame kwasi kyle lachlan
  lamar lamont lance larry lars laurence laurent lawrence leif leland len lennart lennox lenny leo leon leonard
  leonardo leopold leroy les lester lev levi lewis li liam linus lionel lloyd logan lonnie lorenzo lou louie louis
  lowell luc luca lucas lucian luciano ludwig luigi luis luiz luke luther lyle lyndon maarten mack magnus maksim
  malcolm malik manfred manish manny manoj manuel marc marcel marcelo marco marcos marcus mario marius mark marlon
  marques marshall martin marty martyn marv marvin mason mateo mathew mathias mats matt matteo matthew matthias matti
  maurice mauricio max maxim maxime maximilian maxwell mehdi mehmet melvin merlin merv mervyn micah michael michal
  michel mick mickey micky miguel mikael mike mikel mikey mikhail mikko milan miles milo milos milt milton minh mitch
  mitchell mitt mo moe mohamad mohamed mohammad mohammed mohan moises monty morris moses moshe muhammad murat murray
  musa mustafa myron nabil narendra nasser nat nate nathan nathaniel naveen nawaz neal ned neil neville newt niall
  nicholas nick nico nicolas nicolo niels nigel nikhil niklas nikolai nils noah noam noel norman obi oguz oisin ola
  olaf olav oleg oleksandr olin oliver olivier ollie olu omar omari oran oren orlando orrin osama oscar osman oswald
  otis otto owen pablo paddy padraig paolo pascal patricio patrick paul paulo pawel pearse pedro pekka percy perry
  pete peter petr phil philip philippe pierre piers piotr prakash pranav preston quentin quincy rafael raffaello rahm
  rahul raj rajesh rajiv ralph ramon ramzan rand randall randy rashad rasheed rashid rasmus rasul raul ravi ray
  raymond recep reg reggie reginald reince reinhard remy rene reuben rex rhodri rhys ricardo rich richard richie rick
  ricky rishi roald rob robby robert roberto rocco rod roderick rodney rodrigo roger rohan roland rolf roman ron
  ronald ronan ronnie ronny rory ross roy ruairi ruben rudolf rudy rufus rupert russ russell ryan sacha saeed salim
  salman salvatore sam sami samir sammy samuel sandeep sander sandro sanjay santiago saul scott seamus sean sebastian
  serge sergei sergey sergio seth shane shaun shawn shay sheldon sid sidney sigurd silas silvio simeon simon sol
  spencer stan stanley stefan stefano steffen stellan sten stephane stephen sterling steve steven stevie stewart stu
  stuart sunil suresh sven syed sylvester tad tadeusz tadhg takeshi tariq taro ted teddy tendai terence terrance
  terrence terry thabo thad thaddeus theo theodor theodore thierry thom thomas tim timothy tobias toby todd tom tomas
  tomasz tommy tony toshi travis trent trevor trey tristan tucker tudor tunde ty tyler tyrone ulrich umar umberto uwe
  vaclav valentin vernon vic vicente victor vijay vikram viktor vince vincent vinnie vinod virgil vito vivek vladimir
  volodymyr wade wael waldo wally walt walter wang warren wayne wendell werner wes wesley wilbur wilfred wilhelm
  willard willem william willie willis wim winston wolfgang woody wyatt xavier xi yann yannick yasir yasser yuri
  yusef yusuf yves zac zach zachary zack zane zeke
`);
