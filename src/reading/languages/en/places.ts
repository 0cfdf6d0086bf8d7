import { words } from '../../tokens/phrases.ts';

/** Countries, states and cities of English-language news in one word, none of which is a usual name of people. */
export const places = new Set([
  ...words(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana
  brazil britain bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england
  eritrea estonia ethiopia europe finland france gabon gambia germany ghana greece guatemala guinea haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania
  luxembourg macedonia madagascar malawi malaysia mali malta mauritania mauritius mexico moldova mongolia montenegro morocco mozambique myanmar
  namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
  russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan
  tanzania thailand togo tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
  maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont wisconsin wyoming ontario quebec alberta queensland tasmania ulster cornwall yorkshire
  aleppo algiers amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing beirut belfast belgrade benghazi berlin
  birmingham boston brisbane bristol brooklyn brussels bucharest budapest cairo calgary canberra caracas cardiff chicago cincinnati copenhagen
  damascus denver detroit dublin edinburgh fallujah gaza geneva glasgow guantanamo hamburg hanoi harlem havana helsinki hiroshima hollywood
  islamabad istanbul jakarta jerusalem johannesburg kabul karachi kandahar khartoum kharkiv kiev kyiv lagos leeds lisbon liverpool ljubljana
  london louisville madrid manchester manhattan manila melbourne memphis miami milan milwaukee minneapolis minsk montreal moscow mosul munich
  nairobi nashville odessa oslo ottawa oxford paris philadelphia phoenix pittsburgh prague pyongyang rome rotterdam sacramento sarajevo seattle
  seoul shanghai stockholm taipei tampa tehran tokyo toronto tripoli tucson ulaanbaatar utrecht vancouver vienna vilnius warsaw zagreb zurich
`),
  ...[
    'new hampshire',
    'new jersey',
    'new mexico',
    'new york',
    'north carolina',
    'north dakota',
    'rhode island',
  ],
  ...[
    'south carolina',
    'south dakota',
    'west virginia',
    'new south wales',
    'nova scotia',
    'northern ireland',
    'south africa',
  ],
  ...[
    'united states',
    'united kingdom',
    'great britain',
    'soviet union',
    'saudi arabia',
    'south korea',
    'north korea',
    'south sudan',
    'new zealand',
    'sri lanka',
    'hong kong',
    'el salvador',
    'costa rica',
    'puerto rico',
    'sierra leone',
    'ivory coast',
    'middle east',
    'west bank',
  ],
  ...[
    'los angeles',
    'san francisco',
    'san diego',
    'las vegas',
    'new orleans',
    'new delhi',
    'cape town',
    'buenos aires',
    'tel aviv',
    'mexico city',
    'new york city',
    'atlantic city',
    'kansas city',
    'salt lake city',
    'oklahoma city',
    'capitol hill',
    'silicon valley',
    'wall street',
    'long island',
    'washington dc',
  ],
]);
