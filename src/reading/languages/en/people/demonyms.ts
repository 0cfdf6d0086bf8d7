import { words } from '../../../tokens/phrases.ts';

/** Adjectives of places, parties and faiths, and words for those who come from there, all with a capital. */
export const demonyms = words(`
  russian ukrainian american british french german spanish italian chinese japanese korean indian pakistani israeli palestinian iranian iraqi
  syrian turkish greek polish european african asian arab cuban venezuelan mexican canadian australian brazilian dutch swedish norwegian
  danish finnish irish scottish welsh english western eastern northern southern islamic muslim christian jewish catholic republican democratic
  democrat republicans democrats conservative labour tory afghan albanian algerian argentine argentinian armenian austrian azerbaijani
  bangladeshi belarusian belgian bolivian bosnian bulgarian burmese cambodian cameroonian chilean colombian congolese croatian cypriot czech
  dominican ecuadorian egyptian eritrean estonian ethiopian georgian ghanaian greenlandic guatemalan haitian honduran hungarian icelandic
  indonesian ivorian jamaican jordanian kazakh kenyan kosovar kuwaiti latvian lebanese liberian libyan lithuanian macedonian malaysian maltese
  moldovan mongolian moroccan mozambican namibian nepalese nepali nicaraguan nigerian omani panamanian paraguayan peruvian filipino philippine
  portuguese qatari romanian rwandan saudi senegalese serbian singaporean slovak slovenian somali sudanese swiss taiwanese tanzanian thai
  tibetan tunisian ugandan uruguayan uzbek vietnamese yemeni zambian zimbabwean cornish breton basque catalan flemish kurdish sikh hindu
  buddhist anglican protestant orthodox latino hispanic nordic baltic balkan briton spaniard frenchman frenchwoman englishman englishwoman
  scotsman welshman irishman irishwoman dutchman dutchwoman swede pole turk serb croat icelander aussie texan californian
  londoner parisian berliner muscovite glaswegian mancunian liverpudlian yorkshireman yorkshirewoman ulsterman cornishman sicilian neapolitan
  kurd tajik turkmen uyghur  bengali punjabi kashmiri luxembourger liechtensteiner monegasque laotian bhutanese fijian samoan tongan
 hawaiian alaskan floridian virginian bavarian tyrolean walloon fleming galician andalusian corsican sardinian zulu xhosa
  malawian motswana gambian gabonese togolese beninese chadian nigerien burundian angolan mauritian malagasy emirati bahraini montenegrin
  slovene bosniak azeri kyrgyz salvadoran barbadian bahamian trinidadian guyanese surinamese belizean
`);
