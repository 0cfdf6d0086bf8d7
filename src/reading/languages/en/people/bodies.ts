/** Nouns for one kind of body, a line each; behind the bar those by which a text goes on with it. */
export const BODIES = `
  firm group airline carrier retailer carmaker maker manufacturer operator utility supplier developer chain startup giant lender bank insurer newspaper
    broadcaster brewer brewery bakery shop store hotel restaurant platform subsidiary | company firm business group
  bank | lender
  airline | carrier
  union federation guild | union
  charity association organisation organization foundation trust society coalition federation network | charity group organisation organization
  agency ministry department commission authority institute watchdog regulator | agency body department
  newspaper paper magazine tabloid | newspaper paper
  club team | club side team
  court | court tribunal
`;
