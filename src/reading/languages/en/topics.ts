import { rows } from '../rows.ts';

/** Words by what a number beside them belongs to. */
export const topics = rows(`
vote: adopt adopts adopted resolution unanimously ayes vote votes voted voting senate house council justices ruled
  ruling court majority ballot lawmakers parliament assembly committee decision board approved passed panel jury
  motion referendum supreme poll turnout voters ballots election elections runoff senators mps deputies odds favourite
  favorite outsider
game: win wins won beat beats beating beaten draw drew drawn defeat defeated loss lost lead led victory triumph
  thrashing rout score scored aggregate shootout penalties final semifinal match game set sets tie-break tiebreak
  season record series half-time halftime goal goals equaliser equalizer title playoff playoffs cup league
innings: stumps overs wickets wicket innings bowled declared batted batting lbw unbeaten spinner seamer
odds: shot chance favourite favorite outsider winner odds
betting: won wins win winning winner backed priced sent
work: album albums single lp ep song novel film
height: water sea seas levels tide tides swell swells surge floodwater floodwaters crested reservoir river level peak
  summit hill mountain climb ascent elevation tide gauge metre metres meter meters height depth distance altitude
  waves wide width deep tall within run race sprint freestyle butterfly backstroke hurdles swam ran cleared jumped
  leapt vaulted threw hurled dived dug snow snowfall visibility tower statue trench shaft
length: wide deep high tall long thick across above below is has was as away from freestyle butterfly backstroke
  breaststroke hurdles sprint race run runner final relay title champion dash drop climb waves wave vault throw putt
  leap dive swimming pool tower wall yacht statue snake python shark whale banner ladder
course: stages laps climbs rounds legs holes races matches sets sessions sittings innings overs episodes visits trips
  meetings phases generations games attempts
lasting: took take takes taking last lasts lasted spent spend spending need needs needed wait waits waited worked
  served
hung: strong odd plus something fold
scale: magnitude
era: bc ad bce ce b.c. a.d. b.c.e.
report: u.s. u.s s.ct. f.supp f.2d f.3d
many: are were have say think want believe never don't cheaper dearer
ample: good solid clear
scant: bare scant
rough: rough round
full: full whole mere cool
seat: seats votes mandates councillors deputies delegates ballots medals
tally: vote votes point points goal goals ballot ballots
duration: for lasts lasted lasting took takes long after later late
denial: deny denies denied denying denial denials disputes disputed disputing refute refutes refuted rebut rebuts
  rebutted reject rejects rejected dismiss dismisses dismissed contradicted false untrue
hundredth: cents cent c ¢ pence p
attributive: arms sports sales savings goods systems women men communications operations rights customs clothes awards
  arts drugs parts news futures securities earnings jobs veterans ladies honours honors series men women police
  personnel staff troops crew aircraft spacecraft sheep fish deer cattle salmon cod feet teeth mice geese lice oxen
  dead hurt trapped stranded rescued drowned jailed convicted sickened quarantined vaccinated abducted kidnapped
  injured wounded missing homeless unemployed displaced disabled elderly infected hospitalised hospitalized evacuated
  detained arrested killed servicemen servicewomen policemen policewomen firemen fishermen businessmen businesswomen
  congressmen lawmen gunmen workmen craftsmen spokesmen salesmen seamen airmen marksmen councilmen councilwomen
  stepchildren townspeople salespeople spokespeople clergy youth data media bacteria criteria phenomena alumni fungi
  nuclei stimuli larvae species series headquarters barracks crossroads offspring livestock poultry head percent pct
  pc kph mph fold kelvin sigma
`);
