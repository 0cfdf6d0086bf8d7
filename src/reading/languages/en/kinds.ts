import { rows } from '../rows.ts';

/** Words for what is counted, by family and kind. */
export const kinds = rows(`
people: people casualties casualty persons person someone residents resident villagers citizens members member workers worker employees
  employee staff pupils pupil students student teachers teacher patients patient nurses nurse doctors doctor officers
  officer firefighters migrants migrant refugees refugee seekers voters voter votes delegates delegate lawmakers
  senators councillors deputies judges jurors miners miner fishermen fisherman sailors sailor drivers driver tourists
  tourist visitors visitor fans protesters protester demonstrators marchers defendants defendant suspects suspect
  prisoners prisoner inmates inmate hostages hostage players player volunteers volunteer families graduates graduate
  survivors survivor victims victim
people dead: killed dead deaths death die dies died fatalities fatality bodies toll perish perished kills
people hurt: injured injuries injury hurt wounded wounds
people laid off: jobs job posts layoffs redundancies dismissals lay laid sack sacks sacked dismiss dismisses dismissed
people held: arrested arrests arrest detained held detainees
people out: evacuated evacuees evacuations evacuate
people missing: missing
vehicles: vehicles vehicle trucks truck lorries lorry buses bus cars car vans van trains train coaches coach
  ambulances ambulance trams tram taxis taxi cabs cab tractors tractor minibuses locomotives carriages
animals: animals animal cows cow cattle sheep goats goat pigs
  pig horses horse ponies dogs dog hounds puppies chickens hens geese swans birds bird ewes lambs bulls calves heifers deer
  seals whales
homes: homes home houses house flats flat apartments apartment dwellings dwelling buildings building households household
  properties property cottages bungalows
aircraft: aircraft jets jet planes plane aeroplanes airplanes airliners airliner helicopters
  helicopter drones drone gliders
ships: ships ship boats boat vessels vessel ferries ferry tankers tanker trawlers trawler
  yachts yacht freighters freighter dinghies lifeboats barges barge cutters
titles: titles title medals medal trophies wins
settlements: villages village towns town hamlets hamlet settlements settlement communities community municipalities municipality localities locality
schools: schools school colleges college academies academy
shops: shops shop stores store outlets outlet retailers boutiques
mines: mines mine pits pit collieries colliery quarries quarry
works: factories factory plants plant mills mill foundries refineries refinery
eateries: pubs pub bars bar inns inn taverns restaurants restaurant cafes cafés café eateries
crossings: bridges bridge viaducts viaduct crossings crossing footbridges
roads: roads road streets street lanes lane highways highway motorways routes route
islands: islands island isles isle islets islet
floors: storeys storey stories story floors floor levels
weapons: weapons weapon guns gun rifles rifle pistols pistol firearms firearm shotguns revolvers
pictures: paintings painting pictures picture canvases canvas artworks artwork drawings portraits watercolours
books: books book volumes novels novel tomes manuscripts
clocks: watches watch timepieces timepiece clocks clock wristwatches
jewels: jewels jewel gems gem diamonds diamond rubies emeralds
signatures: signatures signature names name signatories
awards: awards award prizes prize honours
grants: grants grant scholarships scholarship bursaries bursary stipends
blazes: fires fire blazes blaze wildfires
tremors: earthquakes earthquake quakes quake tremors tremor aftershocks
thefts: burglaries burglary thefts theft robberies robbery break-ins raids
goals: goals goal
matches: matches match games game fixtures fixture
trees: trees tree oaks oak beeches elms limes pines firs chestnuts saplings
firms: companies company firms firm businesses business enterprises
contracts: contracts contract deals deal agreements agreement
parcels: parcels parcel packages package boxes box crates crate cartons
wells: wells well boreholes borehole
clinics: hospitals hospital clinics clinic surgeries
turbines: turbines turbine windmills windmill
lessons: lessons lesson classes class courses course
instruments: violins violin cellos pianos guitars instruments instrument
people men: men man male males
people women: women woman female females
people children: children child
people boys: boys boy
people girls: girls girl
people adults: adults adult
people passengers: passengers passenger
people crew: crew crewmen
people soldiers: soldiers soldier troops
people civilians: civilians civilian
people police: policemen police
people rebels: militants rebels fighters
titles gold: gold golds
titles silver: silver silvers
titles bronze: bronze bronzes
votes for: for favor favour support supported backed approved
votes against: against opposed rejected
votes abstained: abstained abstentions abstention abstaining abstain
votes unsaid: undecided unsure unknown know say answer
parties government: ruling governing government coalition
parties opposition: opposition
parties Democrats: democrats
parties Republicans: republicans
payment cash: cash
payment shares: shares stock equity
payment debt: debt bonds loans
quantities: area length width height depth thickness diameter radius distance reach range size extent weight mass load
  volume capacity storage speed temperature time period duration term age delay wait price cost value fee fare toll
  wage salary pay income revenue budget debt rate ratio share proportion percentage turnout inflation growth majority
  margin probability likelihood chance odds level yield efficiency
prices: price prices cost costs fare fares rent rents fee fees wage wages pay salary salaries spending revenue
  revenues profit profits earnings income budget debt debts turnover loss losses takings
`);
