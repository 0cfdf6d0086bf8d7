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
vehicles: vehicles vehicle trucks truck lorries lorry buses bus cars car vans van trains coaches ambulances
animals: animals animal cows cow cattle sheep goats goat pigs horses dogs chickens
homes: homes home houses house flats flat apartments dwellings buildings building
aircraft: aircraft jets jet planes plane airliners helicopters
ships: ships ship boats boat vessels vessel ferries tankers
titles: titles title medals medal trophies wins
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
  revenues profit profits sales earnings income budget debt debts turnover loss losses takings
`);
