import { rows } from '../rows.ts';

/** Words and signs of measure, signs as they are printed. */
export const measures = rows(`
kilometre: km kilometre kilometres kilometer kilometers kms
metre: m metre metres meter meters
centimetre: cm centimetre centimetres centimeter centimeters
millimetre: mm millimetre millimetres
mile: mile miles mi
yard: yard yards
foot: foot feet ft
inch: inch inches
kilogram: kg kilogram kilograms kilo kilos kilogramme
gram: g gram grams
tonne: tonne tonnes
pound: lb lbs pound pounds pounder pounders
ounce: oz ounce ounces
stone: stone
hectare: hectare hectares ha
acre: acre acres
litre: litre litres liter liters
gallon: gallon, gallons, US gallons, U.S. gallons, imperial gallons
teaspoon: teaspoon teaspoons
tablespoon: tablespoon tablespoons
pint: pint pints
kilometre per hour: kph, km/h, kmh, kilometres per hour, kilometers per hour
mile per hour: mph, miles per hour
knot: knot knots
celsius: °C, C, celsius, Celsius, ºC, degrees celsius, degrees c, degree c, deg c
fahrenheit: °F, F, fahrenheit, Fahrenheit, ºF, degrees fahrenheit, degrees f, degree f, deg f
kelvin: K kelvin
second: second seconds
minute: minute minutes min mins
hour: hour hours h hr hrs
day: day days
week: week weeks
month: month months
year: year years
decade: decade decades
century: century centuries
ton: ton tons
barrel: barrel barrels
degree: degree degrees
percentage point: percentage, percentage points, percentage point, points, point
basis point: basis points, basis point, bps, bp
square kilometre: square kilometres,
square mile: square miles,
square metre: square metres,
square foot: square feet,
nautical mile: nautical miles,
others: metric kilogrammes gramme grammes milligram milligrams microgram micrograms millimeter millimeters
  square cubic bushel bushels fortnight quarter horsepower nautical megapixel
  megapixels basis megawatt megawatts gigawatt gigawatts kilowatt kilowatts
  megabyte megabytes gigabyte gigabytes terabyte terabytes tbsp tsp calorie
  calories volt volts watt watts hertz decibel decibels light-year times million billion thousand parts part sigma
  millibars millibar nm mg t in yd kts kn kV kW MW GW TW kWh MWh GWh TWh GB MB TB KB Gb Mb Hz kHz MHz GHz L l ml mL dB
  px min mins sec secs s yr yrs yo deg bpd p c pp cc hp kcal ppm ppb V W A mmHg hPa mb mbar psi pts pt
  ppt NTU rpm fps dpi Mbps Gbps kJ MJ kPa MPa Pa lux mSv kt Mt Gt mpg mcg IU mAh Wh nits km2 m2 m3 TEU TEUs bcm bu b/d
  boe/d bbl/d t/d m/s ft/s g/km mg/L mg/l mg/dL kg/m l/s FT MIN KM MI KG LB LBS MPH KPH KTS IN YD HR HRS SEC sq cu
  carat karat millisievert millisieverts microsievert microsieverts becquerel becquerels joule joules newton newtons
  lumen lumens amp amps ohm ohms kilojoule kilojoules megajoule megajoules millilitre millilitres milliliter
  milliliters centilitre centilitres nanometre nanometres nanometer nanometers micron microns furlong furlongs fathom
  fathoms gigabit gigabits megabit megabits petabyte petabytes exabyte exabytes teraflops petaflops qubits bhp kN kB
  KiB MiB GiB TiB kbps Kbps Tbps kbit Mbit Gbit kWp MWp GWp kVA MVA BTU Btu mmBtu MMBtu BTC ETH µg μg ug ng pg µm μm
  µSv μSv µL μL nmol mmol mol mmol/L mmol/l ng/ml ng/mL µg/m μg/m cl cL dl dL kl dBA dBm Bq kBq MBq Sv Gy lm Nm kNm
  lbf GJ TJ PJ EJ dwt DWT GRT GT mtpa Mtpa ktpa tpa tpd tpy tph boepd bopd mbpd mb/d mmcfd mcf bcf tcf mcm mmbbl koz
  Moz MtCO tCO ktCO GtCO st
`);
