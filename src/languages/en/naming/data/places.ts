/** Countries, regions, states and large cities, and what their people and things are called. */

export const PLACES =
  "afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh " +
  "barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burundi cambodia " +
  "cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea " +
  "estonia eswatini ethiopia europe fiji finland france gabon gambia georgia germany ghana greece greenland guatemala guinea " +
  "guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan " +
  "kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg " +
  "madagascar malawi malaysia maldives mali malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique " +
  "myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru " +
  "philippines poland portugal qatar romania russia rwanda samoa senegal serbia singapore slovakia slovenia somalia " +
  "spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda " +
  "ukraine uruguay uzbekistan vatican venezuela vietnam wales scotland yemen zambia zimbabwe africa asia america " +
  "pacific atlantic arctic mediterranean sahel caucasus asia-pacific apac emea eurasia scandinavia balkans crimea donbas gaza tibet xinjiang kashmir catalonia bavaria quebec ontario alberta " +
  "manitoba saskatchewan tasmania queensland victoria okinawa hokkaido gauteng " +
  "us u.s uk u.k usa u.s.a uae u.a.e dprk rok prc drc " +
  "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa " +
  "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada " +
  "ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming calif conn fla mass mich " +
  "minn ariz colo ill tenn wash penn tex d.c n.y " +
  "washington beijing moscow london paris berlin tokyo seoul pyongyang kyiv kiev brussels geneva vienna rome madrid " +
  "lisbon athens ankara istanbul tehran baghdad damascus beirut jerusalem cairo riyadh doha dubai delhi mumbai " +
  "kolkata chennai bangalore bengaluru hyderabad islamabad karachi lahore dhaka colombo kathmandu kabul bangkok hanoi jakarta " +
  "manila shanghai shenzhen guangzhou wuhan chongqing taipei osaka kyoto nagoya fukuoka hiroshima busan incheon " +
  "daegu daejeon gwangju ulsan sejong jeju gyeonggi chicago boston houston dallas detroit denver seattle atlanta miami philadelphia " +
  "phoenix minneapolis portland pittsburgh cleveland baltimore nashville austin sacramento oakland brooklyn manhattan harlem queens " +
  "toronto montreal vancouver ottawa calgary edmonton winnipeg sydney melbourne brisbane perth adelaide canberra " +
  "auckland wellington christchurch johannesburg pretoria durban nairobi lagos abuja accra kampala addis khartoum " +
  "manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast bristol sheffield nottingham oxford cambridge dublin cork " +
  "charlotte orlando tampa memphis milwaukee tucson fresno omaha raleigh louisville tulsa wichita bakersfield anaheim newark toledo greensboro " +
  "plano norfolk spokane boise rochester hartford springfield albany savannah fargo anchorage honolulu buffalo sacramento " +
  "munich hamburg frankfurt cologne stuttgart zurich milan naples turin barcelona valencia seville amsterdam rotterdam " +
  "stockholm oslo copenhagen helsinki warsaw krakow prague budapest bucharest sofia belgrade zagreb sarajevo riga vilnius tallinn minsk " +
  "kharkiv odesa mariupol kherson donetsk kursk hollywood westminster brasilia bogota lima santiago caracas havana quito " +
  "capitol tianjin nanjing chengdu hangzhou macau macao hokkaido fukushima midwest northeast wuhan penang johor kowloon";

/** Two words, of which neither is a place by itself. */
export const TWO_WORD_PLACES =
  "hong kong|asia pacific|asia-pacific region|new york|new jersey|new mexico|new hampshire|new zealand|new delhi|new orleans|north carolina|south carolina|" +
  "north dakota|south dakota|west virginia|rhode island|puerto rico|costa rica|sri lanka|saudi arabia|el salvador|san francisco|" +
  "los angeles|san diego|san jose|san antonio|las vegas|salt lake|north korea|south korea|south africa|south sudan|" +
  "united states|united kingdom|northern ireland|tel aviv|west bank|ivory coast|sierra leone|burkina faso|cape town|" +
  "buenos aires|rio grande|sao paulo|são paulo|mexico city|kuala lumpur|ho chi|phnom penh|abu dhabi|great britain|middle east|" +
  "south asia|southeast asia|east asia|latin america|north america|south america|silicon valley|wall street|" +
  "papua new|trinidad and|dominican republic|czech republic|nova scotia|british columbia|new south|western australia|" +
  "south australia|palo alto|st louis|st petersburg|kansas city|fort worth|long island|staten island|east jerusalem";

/** Whose people, things and offices: they stand before a noun. */
export const DEMONYMS =
  "afghan albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani " +
  "bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian " +
  "chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english " +
  "estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian honduran " +
  "hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan " +
  "korean kosovan kurdish kuwaiti lao latvian lebanese libyan lithuanian malaysian maltese mexican moldovan mongolian " +
  "moroccan namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian " +
  "philippine polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak " +
  "slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turkish ugandan ukrainian " +
  "uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean western eastern northern southern african latin " +
  "soviet islamic catholic protestant jewish muslim christian hindu buddhist orthodox anglican sunni shiite shia " +
  "californian texan londoner parisian norse nordic baltic uyghur hispanic latino latina democratic democrat republican independent nationalist conservative " +
  "liberal labour tory libertarian socialist communist green";

/** Last words of the names of places that are no bodies. */
export const PLACE_ENDS =
  "street road avenue lane boulevard square hill hills river lake mountain mountains island islands bay valley beach park " +
  "bridge peninsula sea ocean strait gulf desert forest coast village town district county province region highway plaza " +
  "heights creek canyon harbor harbour canal downtown terminal tower building hall stadium arena site plant gate";

/** Last words of the names of laws, prizes, events and works: these neither speak nor employ. */
export const THING_ENDS =
  "act law bill amendment treaty code award awards prize cup championship championships games olympics war day week month " +
  "year summit festival agreement accord accords deal plan pact protocol crisis scandal movement-day oscars emmys grammys " +
  "bible koran quran constitution era age revolution virus disease syndrome hurricane storm typhoon operation doctrine " +
  "theory test scale bowl open marathon derby series season";
