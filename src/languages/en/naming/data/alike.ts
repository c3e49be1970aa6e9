/** Words that can mean the same thing: short names, places by several names, roles and bodies by a wider word. */

const table = (lines: readonly string[]): Readonly<Record<string, string>> => {
  const entries: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const line of lines) {
    const [value, words] = line.split(": ") as [string, string];
    for (const word of words.split(" ")) entries[word] = value;
  }
  return entries;
};

/** Short given names and the long form. */
export const NICKNAMES = table([
  "robert: bob bobby rob robbie bert",
  "william: bill billy will willie liam",
  "james: jim jimmy jamie",
  "john: jack johnny jon",
  "joseph: joe joey",
  "michael: mike mick mickey",
  "richard: dick rick rich ricky",
  "thomas: tom tommy",
  "charles: charlie chuck chas",
  "edward: ed eddie ted teddy ned",
  "anthony: tony",
  "daniel: dan danny",
  "david: dave davey",
  "donald: don donny",
  "elizabeth: liz beth betsy betty lizzie eliza libby",
  "margaret: maggie meg peggy",
  "katherine: kate katie kathy cathy kathryn catherine kay",
  "jennifer: jen jenny",
  "patricia: pat patty trish tricia",
  "christopher: chris kit",
  "christine: chris chrissy tina",
  "matthew: matt",
  "nicholas: nick nicky",
  "alexander: alex sasha sandy",
  "benjamin: ben benny bibi",
  "samuel: sam sammy",
  "steven: steve stephen",
  "andrew: andy drew",
  "gregory: greg",
  "jeffrey: jeff geoffrey geoff",
  "kenneth: ken kenny",
  "lawrence: larry laurence",
  "peter: pete",
  "ronald: ron ronnie",
  "timothy: tim",
  "vincent: vince vinny",
  "rebecca: becky becca",
  "deborah: deb debbie debra",
  "susan: sue susie suzanne",
  "barbara: barb barbie",
  "abigail: abby gail",
  "francis: frank",
  "frederick: fred freddie",
  "leonard: len lenny leo",
  "gerald: gerry jerry",
  "zachary: zach zack",
  "jacob: jake",
  "joshua: josh",
  "nathaniel: nate nathan",
  "philip: phil phillip",
  "raymond: ray",
  "walter: walt wally",
  "mitchell: mitch",
  "bernard: bernie",
  "rudolph: rudy",
]);

/** Countries under several names, folded (no full stops). */
export const PLACE_FORMS: Readonly<Record<string, string>> = {
  us: "usa",
  usa: "usa",
  america: "usa",
  american: "usa",
  "united states": "usa",
  "united states of america": "usa",
  uk: "uk",
  britain: "uk",
  british: "uk",
  "great britain": "uk",
  "united kingdom": "uk",
  uae: "uae",
  "united arab emirates": "uae",
  eu: "eu",
  "european union": "eu",
  dprk: "north korea",
  "north korea": "north korea",
  rok: "south korea",
  "south korea": "south korea",
  prc: "china",
  china: "china",
  chinese: "china",
  russia: "russia",
  russian: "russia",
};

/** Roles, by the wider words that may be used for them. */
export const ROLE_FAMILIES = table([
  "lawmaker: lawmaker senator congressman congresswoman representative legislator parliamentarian mp assemblyman assemblywoman councillor councilor councilman councilwoman politician",
  "minister: minister secretary undersecretary premier chancellor",
  "spokesperson: spokesman spokeswoman spokesperson",
  "chief: ceo chief executive chair chairman chairwoman chairperson boss president head director",
  "scholar: professor lecturer academic scholar researcher scientist fellow expert",
  "doctor: doctor physician surgeon cardiologist oncologist pulmonologist neurologist psychiatrist specialist",
  "economist: economist analyst strategist",
  "officer: officer constable sergeant detective sheriff deputy policeman policewoman cop",
  "lawyer: lawyer attorney solicitor barrister counsel",
  "envoy: ambassador envoy diplomat",
  "player: footballer striker midfielder defender goalkeeper player athlete quarterback pitcher forward star",
  "coach: coach trainer manager",
  "actor: actor actress star",
  "singer: singer musician rapper songwriter star",
  "reporter: reporter journalist correspondent columnist",
  "judge: judge justice magistrate",
  "prosecutor: prosecutor",
  "entrepreneur: founder co-founder cofounder entrepreneur billionaire tycoon businessman businesswoman",
  "monarch: king queen monarch sultan emir",
]);

/** Bodies, by what the common noun says. */
export const CATEGORIES = table([
  "company: company firm maker automaker carmaker chipmaker manufacturer retailer startup start-up producer supplier operator corporation conglomerate giant developer insurer brokerage airline carrier miner refiner drugmaker platform inc corp corporation co ltd plc llc group airlines airway motor electronic technology industry steel energy holding pharmaceutical",
  "bank: bank lender bancorp fed reserve",
  "government: government administration cabinet regime junta presidency",
  "country: country nation",
  "agency: ministry department agency bureau office authority regulator watchdog commission administration directorate service committee council board",
  "police: police force constabulary",
  "military: military army navy forces guard",
  "court: court tribunal",
  "party: party coalition",
  "university: university college school institute academy faculty",
  "media: newspaper paper magazine broadcaster outlet network site website channel time post news herald tribune journal press guardian telegraph daily publication",
  "group: group organization organisation charity nonprofit union association federation coalition foundation alliance movement campaign society militia lobby body thinktank tank institution center centre trust",
  "team: team club side",
  "parliament: parliament congress senate legislature assembly house",
  "hospital: hospital clinic infirmary",
  "church: church diocese archdiocese",
]);

/** Categories that "the agency" may mean. */
export const AGENCIES = /^(?:agency|police)$/;

export const DOCUMENT_KINDS = table([
  "study: study research paper report analysis survey poll review findings investigation article",
  "court: ruling verdict decision judgment judgement order opinion",
  "suit: lawsuit suit complaint filing petition",
  "letter: letter memo email e-mail memorandum note message",
  "picture: video clip footage recording photo image tape",
  "post: tweet post",
  "document: document record file paper",
]);

/** Types of the dictionary as the categories above. */
export const TYPES: Readonly<Record<string, string>> = {
  "think-tank": "group",
  university: "university",
  government: "agency",
  legislature: "parliament",
  "central-bank": "bank",
  international: "group",
  financial: "bank",
  "rating-agency": "company",
  company: "company",
  media: "media",
  pollster: "company",
  ngo: "group",
  union: "group",
  association: "group",
  party: "party",
  military: "military",
  police: "police",
  intelligence: "agency",
  court: "court",
  prosecution: "agency",
  hospital: "hospital",
};
