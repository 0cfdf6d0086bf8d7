import { words } from '../../tokens/phrases.ts';

const simple = words(`
  tonne tonnes ton tons metric kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes milligram milligrams microgram micrograms pound pounds ounce ounces stone
  metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters
  mile miles yard yards foot feet inch inches acre acres hectare hectares square cubic litre litres liter liters gallon gallons barrel barrels pint pints bushel bushels
  second seconds minute minutes hour hours day days week weeks fortnight month months quarter year years decade decades century centuries
  horsepower nautical megapixel megapixels degree degrees celsius fahrenheit percentage point points basis knot knots megawatt megawatts gigawatt gigawatts kilowatt kilowatts megabyte megabytes gigabyte gigabytes terabyte terabytes
  tbsp tsp tablespoon tablespoons teaspoon teaspoons calorie calories volt volts watt watts hertz decibel decibels light-year times million billion thousand parts part kelvin sigma millibars millibar
  km m cm mm nm kg g mg t lb lbs oz ft in yd mi mph kph kmh km/h kts kn kV kW MW GW TW kWh MWh GWh TWh GB MB TB KB Gb Mb Hz kHz MHz GHz C F K ha L l ml mL dB px h hr hrs min mins sec secs
  s yr yrs yo deg bpd p c bps bp pp cc hp kcal ppm ppb V W A mmHg hPa mb mbar psi pts pt ppt NTU rpm fps dpi Mbps Gbps kJ MJ kPa MPa Pa lux mSv kt Mt Gt mpg mcg IU mAh Wh nits km2 m2 m3 TEU TEUs bcm bu b/d boe/d bbl/d t/d m/s ft/s g/km mg/L mg/l mg/dL kg/m l/s FT MIN KM MI KG LB LBS MPH KPH KTS IN YD HR HRS SEC
  sq cu carat karat millisievert millisieverts microsievert microsieverts becquerel becquerels joule joules newton newtons lumen lumens amp amps ohm ohms
  kilojoule kilojoules megajoule megajoules millilitre millilitres milliliter milliliters centilitre centilitres nanometre nanometres nanometer nanometers micron microns furlong furlongs fathom fathoms
  gigabit gigabits megabit megabits petabyte petabytes exabyte exabytes teraflops petaflops qubits
  bhp kN kB KiB MiB GiB TiB kbps Kbps Tbps kbit Mbit Gbit kWp MWp GWp kVA MVA BTU Btu mmBtu MMBtu BTC ETH
  µg μg ug ng pg µm μm µSv μSv µL μL nmol mmol mol mmol/L mmol/l ng/ml ng/mL µg/m μg/m cl cL dl dL kl dBA dBm Bq kBq MBq Sv Gy lm Nm kNm lbf GJ TJ PJ EJ
  dwt DWT GRT GT mtpa Mtpa ktpa tpa tpd tpy tph boepd bopd mbpd mb/d mmcfd mcf bcf tcf mcm mmbbl koz Moz MtCO tCO ktCO GtCO
`);

/** Words and signs of measure, signs as they are printed; in two words, those whose second is none by itself. */
export const measures: ReadonlySet<string> = new Set([
  ...simple,
  ...['degrees f', 'degrees c', 'degree f', 'degree c', 'deg f', 'deg c'],
]);
