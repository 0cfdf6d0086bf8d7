/** Nouns for one kind of body, a line each; behind the bar those by which a text goes on with it. */
export const BODIES = `
  entreprise société firme groupe multinationale compagnie constructeur équipementier enseigne exploitant opérateur banque assureur éditeur brasserie usine
    laboratoire start-up fabricant distributeur marque armateur coopérative filiale énergéticien | entreprise société groupe firme compagnie
  banque caisse assureur mutuelle coopérative association fondation université institut | établissement institution
  tribunal cour juridiction conseil | tribunal juridiction cour
  syndicat centrale confédération fédération intersyndicale union | syndicat organisation centrale
  association organisation ong fondation collectif fédération comité ligue | association organisation ong collectif
  agence ministère institut service commission conseil organisme direction préfecture autorité observatoire | agence institution organisme autorité
  parti mouvement formation coalition | parti formation mouvement
  club équipe franchise | club équipe
  mairie commune municipalité ville département région agglomération métropole canton | commune municipalité collectivité
`;
