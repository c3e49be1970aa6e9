/** What people are: offices, professions and posts, as the head of their noun phrases. Singular forms. */

/** Posts and professions that a news text gives as somebody's role. */
export const ROLES =
  "president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman " +
  "representative lawmaker legislator parliamentarian assemblyman assemblywoman councillor councilor councilman " +
  "councilwoman councilmember alderman delegate ambassador envoy diplomat consul attaché negotiator commissioner " +
  "chairman chairwoman chairperson chair chairmen head chief leader boss director manager executive officer ceo cfo coo cto cio cmo ciso " +
  "founder co-founder cofounder owner partner president-elect treasurer comptroller controller auditor ombudsman " +
  "administrator superintendent inspector supervisor coordinator organizer organiser adviser advisor aide counsel " +
  "counselor counsellor strategist consultant spokesman spokeswoman spokesperson spokespeople spokesmen press-secretary lobbyist activist " +
  "campaigner advocate analyst economist researcher scientist scholar academic professor lecturer teacher instructor " +
  "principal dean provost rector fellow historian sociologist psychologist psychiatrist anthropologist biologist " +
  "chemist physicist mathematician statistician astronomer geologist ecologist climatologist meteorologist forecaster " +
  "epidemiologist virologist immunologist pathologist neurologist cardiologist oncologist pulmonologist physician " +
  "surgeon doctor nurse paramedic pharmacist dentist veterinarian therapist dietitian nutritionist midwife pediatrician " +
  "engineer developer programmer designer architect planner technician mechanic electrician pilot astronaut captain " +
  "lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff marshal deputy detective constable " +
  "sergeant lieutenant colonel major general admiral commander commandant brigadier corporal commodore policeman " +
  "policewoman trooper ranger firefighter soldier veteran sailor journalist reporter correspondent editor columnist " +
  "publisher producer presenter broadcaster anchor host commentator critic author writer novelist poet playwright " +
  "co-author coauthor screenwriter filmmaker photographer artist painter sculptor musician singer rapper songwriter composer conductor " +
  "actor actress comedian dancer model star celebrity influencer blogger youtuber streamer player footballer striker midfielder " +
  "defender goalkeeper forward quarterback pitcher coach trainer referee umpire athlete swimmer runner cyclist boxer " +
  "golfer driver skipper sprinter champion banker trader broker investor financier economist-in-chief entrepreneur " +
  "businessman businesswoman industrialist magnate tycoon billionaire farmer fisherman rancher grower miner worker " +
  "driver chef cook baker barista waiter bartender butcher shopkeeper retailer clerk accountant bookkeeper actuary " +
  "librarian curator archivist archaeologist priest pastor bishop archbishop cardinal pope rabbi imam cleric reverend " +
  "monk nun minister chaplain missionary king queen prince princess emperor sultan emir sheikh duke duchess baron " +
  "speaker whip candidate nominee contender incumbent congressperson mp mep mla msp mec mca ag governor-general " +
  "vice-president vice-chancellor vice-chair director-general secretary-general attorney-general trustee regent " +
  "student pupil graduate intern volunteer member specialist expert official regulator operator broker-dealer contractor " +
  "landlord tenant realtor agent manager-in-charge guard warden curate hacker whistleblower informant investigator examiner " +
  "coroner registrar marketer recruiter translator interpreter linguist philosopher theologian ethicist criminologist " +
  "cosmologist paleontologist palaeontologist zoologist botanist microbiologist geneticist neuroscientist toxicologist " +
  "radiologist dermatologist gynecologist urologist obstetrician anesthesiologist technologist futurist pollster " +
  "demographer geographer cartographer oceanographer seismologist volcanologist hydrologist agronomist forester " +
  "conservationist environmentalist naturalist zookeeper beekeeper sommelier stylist hairdresser jeweler seamstress " +
  "tailor carpenter plumber welder builder developer roofer painter-decorator janitor cleaner housekeeper nanny " +
  "lead winner medalist medallist titleholder finalist semifinalist runner-up guard goalie skater gymnast wrestler jockey policymaker film-maker filmmaker peacemaker watchmaker kingmaker dressmaker shareholder stakeholder gatekeeper peacekeeper bookkeeper groundskeeper innkeeper " +
  "separatist nationalist " +
  "principal-investigator chairholder chair-elect commander-in-chief editor-in-chief appointee commissioner-general warlord " +
  "chief chairman-designate premier-designate dictator ruler monarch first-lady lady oncologist pm evp svp vp " +
  "plaintiff defendant lecturer mentor headteacher headmaster headmistress vicar treasurer secretary-treasurer convener convenor " +
  "strategist portfolio-manager watchdog bureaucrat czar tsar enthusiast collector practitioner educator pioneer planner " +
  "superstar legend veteran ex-president laureate forecaster cameraman dj prosecutor-general viceroy";

/** Stand before a role and belong to it. */
export const ROLE_MODIFIERS =
  "chief deputy vice senior junior floor executive managing assistant associate acting interim principal lead prime general " +
  "honorary visiting adjunct emeritus distinguished independent special permanent co- under joint first second global regional national " +
  "federal local provincial municipal non-executive nonexecutive founding presiding ranking minority majority opposition " +
  "parliamentary presidential press public political policy foreign economic financial military medical legal technical " +
  "scientific academic corporate commercial creative editorial artistic musical sporting clinical chief-of-staff district county city state " +
  "police fire army navy air force court supreme appeals trial circuit defense defence security intelligence research " +
  "trade finance economy health education labor labour justice interior home culture sports environment energy transport " +
  "transportation agriculture industry science technology technology digital information communications media marketing " +
  "sales operating operations investment equity equities portfolio fund asset bond credit currency rates fx commodities " +
  "market markets strategy risk compliance product software data cyber cybersecurity ai climate human rights resources " +
  "immigration housing treasury commerce welfare unification veterans consumer business community campaign union student staff board " +
  "committee party caucus faction coalition guest house senate field country lead project programme program " +
  "personal private crown war peace state sanctions nuclear space aviation automotive tech retail real estate property housing wealth mortgage " +
  "crime criminal investigative white sports football soccer baseball basketball hockey cricket rugby tennis team club head " +
  "group unit division bureau desk regional area group-wide account customer client tax budget audit civil religious faith spiritual supply chain " +
  "infectious disease diseases emergency family primary care intensive mental elementary high middle school university college " +
  "world asia-pacific apac emea asian european american macro quantitative technical forex geopolitical diplomatic " +
  "marine organic evolutionary theoretical particle cognitive behavioral behavioural forensic structural retail digital freelance " +
  "royal environmental constitutional renowned famous prominent celebrity celebrated celebrity presidential legendary fellow " +
  "former then ex late longtime long-time veteran retired outgoing incoming newly current new young top";

/** Forms of address: no role by themselves, dropped from names. The value is the gender they tell. */
export const HONORIFICS: Readonly<Record<string, "female" | "male" | null>> = {
  mr: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  mx: null,
  dr: null,
  prof: null,
  sir: "male",
  dame: "female",
  lord: "male",
  lady: "female",
  baroness: "female",
  baron: "male",
  madam: "female",
  mme: "female",
  mlle: "female",
  herr: "male",
  frau: "female",
  rev: null,
  fr: "male",
  hon: null,
  datuk: null,
  dato: "male",
  "dato'": "male",
  "dato’": "male",
  datin: "female",
  tan: null,
  sri: null,
  seri: null,
  tun: null,
  haji: "male",
  ustaz: "male",
  shri: "male",
  smt: "female",
  ayatollah: "male",
  sheikh: "male",
  sheikha: "female",
  don: "male",
  pastor: null,
  father: "male",
  brother: "male",
  sister: "female",
  rt: null,
  excellency: null,
  excellence: null,
  holiness: "male",
  majesty: null,
  highness: null,
  eminence: "male",
};

/** Short titles before a name, with the role they stand for. */
export const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: "senator",
  sens: "senator",
  rep: "representative",
  reps: "representative",
  gov: "governor",
  govs: "governor",
  gen: "general",
  col: "colonel",
  maj: "major",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  cpl: "corporal",
  adm: "admiral",
  cmdr: "commander",
  brig: "brigadier",
  det: "detective",
  ch: "chief",
  dci: "detective chief inspector",
  pc: "police constable",
  insp: "inspector",
  supt: "superintendent",
  atty: "attorney",
  pres: "president",
  prof: "professor",
  cllr: "councillor",
  amb: "ambassador",
  pvt: "private",
  ald: "alderman",
};

/** Relations to somebody: no role in an institution, and what follows "of" is no institution. */
export const KINSHIP =
  "wife husband father mother son daughter brother sister friend friends uncle aunt cousin nephew niece grandmother " +
  "grandfather grandson granddaughter widow widower parent parents relative relatives colleague colleagues neighbor " +
  "neighbour neighbors neighbours family girlfriend boyfriend fiancé fiancée partner mum mom dad spouse ally allies " +
  "supporter supporters opponent opponents rival rivals critic critics fan fans follower followers victim victims " +
  "native resident residents survivor survivors citizen citizens author co-author coauthor writer star creator inventor " +
  "winner recipient";

/** Roles that are common in names of other things: capitalised, they announce no name. */
export const NEVER_TITLES =
  "star model host critic player fellow independent liberal tory conservative member expert official student worker " +
  "forward legend celebrity champion pioneer collector veteran guide operator agent major-league cardinal driver " +
  "manager nurse owner partner miner grower hunter writer author runner artist painter developer designer";
