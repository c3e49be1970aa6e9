/** Closed classes and frequent verbs and adverbs: what can be no part of a name or of a role. */

export const DETERMINERS =
  "the a an this that these those his her their its our my your some several many multiple various numerous another other " +
  "each every any no both all few most certain countless one two three four five six seven eight nine ten eleven twelve " +
  "dozen dozens hundreds thousands scores half more such";

export const PREPOSITIONS =
  "of at for from with in on by to under over near about against among between into through during after before " +
  "since until without within across behind beyond inside outside around via per as than like including despite toward " +
  "towards upon amid amongst alongside concerning regarding representing following throughout versus off up down out";

export const CONJUNCTIONS =
  "and or but nor yet so & because while although though if unless when where whereas whether";

export const PRONOUNS =
  "he she it they we i you him her them us me who whom whose which that this these those himself herself itself themselves " +
  "myself ourselves yourself there here what someone something anyone everyone nobody none";

export const VERBS =
  "is was are were be been being am has have had having do does did doing done will would can could may might must shall should " +
  "say says said saying tell tells told telling add adds added adding ask asks asked asking write writes wrote written writing " +
  "note notes noted noting claim claims claimed claiming argue argues argued arguing warn warns warned warning explain explains " +
  "explained insist insists insisted deny denies denied call calls called calling report reports reported describe " +
  "describes described announce announces announced confirm confirms confirmed believe believes believed thinks thought " +
  "suggest suggests suggested predict predicts predicted urge urges urged accuse accuses accused admit admits admitted " +
  "agree agrees agreed acknowledge acknowledges acknowledged state states stated stating reply replies replied respond " +
  "responds responded tweet tweets tweeted declare declares declared reveal reveals revealed show shows showed shown find " +
  "finds found estimate estimates estimated indicate indicates indicated maintain maintains maintained pledge pledges pledged " +
  "promise promises promised vow vows vowed emphasize emphasizes emphasized emphasise emphasised stress stresses stressed " +
  "point points pointed continue continues continued quip quipped joke joked recall recalled conclude concluded highlight " +
  "highlighted quote quoted cite cites cited citing according went go goes going gone come comes came coming get gets got make makes " +
  "made making take takes took taken taking give gives gave given see sees saw seen know knows knew known want wants " +
  "wanted use used uses work works worked working look looked looks need needs needed feel felt try tried leave left " +
  "put mean means meant keep kept let begin began seem seemed help helped hear heard play played run ran move moved live " +
  "lived hold held holds bring brought happen happened provide provided sit sat stand stood lose lost pay paid meet met " +
  "include includes included set learn learned change changed lead led understand understood watch watched follow " +
  "followed stop stopped create created speak spoke spoken speaking read allow allowed spend spent grow grew open opened " +
  "walk walked win won offer offered remember remembered consider considered appear appeared buy bought wait waited serve " +
  "served die died send sent expect expected expects build built stay stayed fall fell cut reach reached kill killed remain " +
  "remained join joined joins named appointed elected signed urging visited praised criticized criticised attacked beat defeated backed supported " +
  "endorsed hired fired sued charged arrested sentenced accompanied introduced invited interviewed quoted featuring";

export const ADVERBS =
  "also then now still even just only already however meanwhile moreover furthermore additionally instead therefore thus " +
  "later earlier recently previously currently formerly today yesterday tomorrow tonight not never often always usually " +
  "perhaps maybe very too well here there again once soon ago yet almost nearly about roughly approximately separately " +
  "nevertheless nonetheless finally eventually initially similarly likewise indeed overall otherwise hence reportedly " +
  "allegedly apparently clearly certainly obviously unfortunately sadly briefly quietly publicly privately repeatedly " +
  "last next first second third fourth early late much more less least rather quite when where why how while if yes oh please " +
  "sometimes often seldom rarely twice thrice back ahead inside outside more most less least so such both either neither amid " +
  "nearby afterwards afterward elsewhere together apart besides unlike given thanks according speaking asked added based";

export const TIMES =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
  "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun spring " +
  "summer autumn fall winter christmas easter thanksgiving halloween ramadan week weekend month year years months weeks days hours minutes decades decade hour minute morning afternoon " +
  "evening night noon midnight gmt est edt pst pdt kst jst bst utc q1 q2 q3 q4";

/** The subjects that ministries and offices are for. Capitalised before a role they belong to it. */
export const PORTFOLIOS =
  "cabinet prime foreign finance financial economy economic defense defence interior home justice health education labor labour trade commerce " +
  "energy environment agriculture transport transportation culture sports science technology industry planning housing " +
  "welfare immigration security state war tourism development digital communications information affairs unification " +
  "gender equality family women veterans land infrastructure fisheries forestry maritime oceans sme smes startups " +
  "knowledge public works water sanitation mines mineral resources petroleum investment employment social services " +
  "cooperative governance traditional chief deputy vice executive first second senior general attorney solicitor surgeon secretary " +
  "majority minority opposition ruling national homeland press communications police fire district budget treasury " +
  "international regional external internal european shadow junior associate assistant acting interim managing operating " +
  "lead principal marketing technical technology research investment founding under permanent parliamentary presidential " +
  "supreme major brigadier lieutenant rear co- special crown human rights religious consumer veterans military political " +
  "chief-of-staff campaign union board editorial creative sporting head staff correctional electoral medical science ";
