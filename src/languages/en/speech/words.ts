/**
 * What the English statement finder knows of words: closed classes, verbs of speech, and common words whose class
 * their ending does not tell. Data only; `lexicon.ts` makes a table of it.
 */

/** Coarse word classes. The order is part of the weights file's meaning only through the names. */
export const TAGS = (
  "^ DT DM TH PS HE IT THEY WE PO RF QN NM NU WHO WH IN OF TO BY FOR CC BUT AS SC IF MD BE HV DO NG AV NOW " +
  "SVB SVZ SVD SVG VB VZ VD VG VN VNS PN PNS ON DN DNS TM TI SN SA SR SS LW CP CPS UC CI POS CL " +
  ", . ? ! : ; - ( ) OQ CQ SQ ... $ % / & X"
).split(" ");

/** Words by class. A word listed twice keeps the first class. */
export const CLASSES: Readonly<Record<string, string>> = {
  DT: "the a an",
  DM: "this these those",
  TH: "that",
  PS: "his her its their our my your whose",
  HE: "he she",
  IT: "it there",
  THEY: "they",
  WE: "we i you",
  PO: "him me us them",
  RF: "himself herself themselves itself myself ourselves yourself",
  NM:
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands " +
    "million millions billion billions trillion half third quarter first second both",
  QN:
    "some many several few most all any each every no more less another other such much enough various certain " +
    "numerous fewer least either neither",
  WHO: "who whom which",
  WH: "what how why where when whether",
  OF: "of",
  TO: "to",
  BY: "by",
  FOR: "for",
  IN:
    "in on at from with about against among between during over under through into onto upon toward towards within " +
    "without across behind beyond near around via per despite regarding concerning amid throughout inside outside " +
    "along above below beside besides like unlike off out up down including following",
  CC: "and or nor plus",
  BUT: "but yet",
  AS: "as than",
  SC: "because although though while since unless until after before once whereas so",
  IF: "if",
  MD: "will would can could may might shall should must cannot ll wo ca couldn wouldn shouldn mustn",
  BE: "is are was were be been being am m re isn aren wasn weren ain",
  HV: "has have had having ve hasn haven hadn",
  DO: "do does did doing done don doesn didn",
  NG: "not never n",
  TM:
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august " +
    "september october november december today yesterday tonight tomorrow week weeks month months year years day days " +
    "weekend morning afternoon evening night hour hours minute minutes moment mon tue tues wed thu thur thurs fri sat " +
    "sun jan feb mar apr jun jul aug sept sep oct nov dec summer spring winter fall autumn",
  AV:
    "also then later again just still even only already recently previously once often here now instead perhaps maybe " +
    "soon sometimes always ever almost too very quite rather further meanwhile however therefore thus moreover " +
    "furthermore indeed else yet ago away back together long far early late first twice least less well much so " +
    "apparently reportedly repeatedly simply really actually nearly likely simultaneously otherwise nonetheless " +
    "nevertheless afterward afterwards publicly privately bluntly flatly",
  TI:
    "mr mrs ms dr sen sens rep reps gov govs gen president senator senators governor representative congressman " +
    "congresswoman secretary minister chancellor mayor judge justice prof professor sir lord dame col lt maj capt sgt " +
    "chairman chairwoman chair director prosecutor ambassador commissioner premier prince princess king queen pope " +
    "speaker leader deputy vice prime attorney general former chief ceo founder co-founder commander captain admiral " +
    "colonel sheriff detective pastor bishop archbishop cardinal editor",
  PN:
    "spokesman spokeswoman spokesperson official aide adviser advisor analyst strategist lawyer expert critic " +
    "supporter opponent voter resident witness employee worker student teacher scientist researcher economist " +
    "historian reporter journalist columnist author writer activist advocate donor delegate candidate nominee " +
    "lawmaker senator politician diplomat prosecutor investigator officer doctor physician nurse patient victim " +
    "survivor mother father son daughter brother sister wife husband friend neighbor neighbour man woman boy girl " +
    "person source executive manager owner farmer businessman businesswoman billionaire mogul operative consultant " +
    "pollster surrogate host anchor commentator pundit observer insider staffer member veteran soldier player coach " +
    "actor actress singer artist director producer engineer trader investor insurer banker planner organizer " +
    "organiser coordinator attendee participant protester demonstrator refugee migrant immigrant citizen man-of-war " +
    "counterpart colleague boss head assistant counsel attorney somebody someone anyone everyone nobody anybody",
  PNS:
    "officials aides advisers advisors analysts strategists lawyers experts critics supporters opponents voters " +
    "residents witnesses employees workers students teachers scientists researchers economists historians reporters " +
    "journalists columnists authors writers activists advocates donors delegates candidates nominees lawmakers " +
    "politicians diplomats prosecutors investigators officers doctors physicians nurses patients victims survivors " +
    "parents relatives friends neighbors neighbours men women people sources executives managers owners farmers " +
    "leaders operatives consultants pollsters surrogates hosts commentators pundits observers insiders staffers " +
    "members veterans soldiers players coaches actors artists engineers traders investors bankers planners organizers " +
    "attendees participants protesters demonstrators refugees migrants immigrants citizens counterparts colleagues " +
    "attorneys others authorities republicans democrats conservatives liberals americans fans followers audience crowd " +
    "neighbors readers users viewers customers consumers ministers mayors governors judges pilots drivers",
  ON:
    "campaign committee ministry company police government agency department court group party team union bank " +
    "commission council board association organization organisation institute university school hospital firm " +
    "newspaper paper magazine network website outlet administration office bureau service center centre foundation " +
    "congress senate house parliament army military navy force authority corporation coalition alliance embassy " +
    "pentagon kremlin state city county country nation media press staff panel jury tribunal regulator " +
    "watchdog think-tank",
  DN:
    "statement report study survey poll letter email memo document transcript article editorial column book post " +
    "tweet message speech interview release op-ed blog video advertisement ad filing lawsuit complaint ruling " +
    "testimony research data analysis presentation review audit story text note paper notice affidavit indictment " +
    "briefing conference news wire op transcript page caption",
  DNS:
    "statements reports studies surveys polls letters emails documents articles editorials columns books posts tweets " +
    "messages speeches interviews figures statistics findings results records papers remarks comments words ads memos " +
    "data numbers headlines",
  VN:
    "work vote support plan look need help use talk deal run play fight offer move change end start stop cut cost " +
    "lead face force hold increase rise fall attack visit win try turn rule act issue attempt defeat drop gain loss " +
    "challenge concern interest meeting hope fear desire effort push effect raise return return head aim address " +
    "release block control matter mean show find place set back charge check count cover cross cry date dream drive " +
    "drink design doubt fail feature finish fly form focus guess hand hit hurt influence joke judge jump kick kill kiss " +
    "land laugh launch limit link list love mark match measure order pass pay phone pick pressure print process profit " +
    "project protest purchase question race range reach rest risk search sense share ship shock sign sound spread stand " +
    "stay step strike study surprise switch target tax test threat touch trade train trust view wait walk want war wish " +
    "worry",
  VNS:
    "works votes supports plans looks needs helps uses talks deals runs plays fights offers moves changes ends starts " +
    "stops cuts costs leads faces forces holds increases rises falls attacks visits wins tries turns rules acts issues " +
    "attempts drops gains challenges concerns interests hopes fears pushes effects raises returns heads aims addresses " +
    "releases blocks controls matters means shows finds places sets charges checks counts covers drives doubts fails " +
    "features forms guesses hands hits judges limits links lists loves marks matches measures orders passes pays picks " +
    "processes reaches risks senses shares signs sounds stands stays steps strikes targets taxes tests touches trades " +
    "trusts views waits walks wants wishes worries",
  VB:
    "be become begin believe bring build buy come consider continue create decide defend deliver deny discuss do eat " +
    "enter exist expect explain feel follow forget get give go grow happen have hear hire include introduce join keep " +
    "know learn leave let live lose make meet miss obtain occur own participate perform prefer prepare present " +
    "prevent produce protect prove provide publish pursue put receive reduce remain remember remove replace represent " +
    "require see seek seem sell send serve sit solve speak spend succeed suffer take teach tend think understand win " +
    "appear agree allow apply arrive avoid carry choose close collect compete oppose refuse decline intend manage " +
    "endorse embrace elect",
  VZ:
    "becomes begins believes brings builds buys comes considers continues creates decides defends delivers discusses " +
    "exists expects feels follows gets gives goes grows happens hears includes joins keeps knows learns leaves lets " +
    "lives loses makes meets occurs owns prefers produces provides puts receives remains remembers represents requires " +
    "sees seeks seems sells sends serves sits speaks spends suffers takes tends thinks understands appears agrees " +
    "allows opposes refuses declines intends endorses embraces",
  VD:
    "became began brought built bought came chose caught cut dealt drew drove fell felt found fought flew forgot got " +
    "gotten gave given went gone grew grown heard held hit hurt kept knew known led left lent let lost made met paid " +
    "put ran rose saw seen sought sold sent set shook showed shown shut sat slept spoke spoken spent stood stole " +
    "stuck struck swept took taken taught thought threw thrown understood won wore worn wrote broke broken chosen " +
    "drawn driven fallen flown forgotten hung laid lay meant proven ridden risen shaken stolen torn wound bore born " +
    "sank sang spread bet cast fed fled bound",
};

/** Verbs that tell of an utterance, base form; `|` adds irregular past and participle. */
export const SPEECH_VERBS =
  "say|said tell|told add ask note report argue announce write|wrote|written tweet retweet email text respond reply " +
  "answer explain claim declare acknowledge admit|admitted|admitting concede confess insist warn caution promise vow " +
  "pledge swear|swore|sworn state mention reveal disclose confirm indicate suggest imply hint recall recount repeat " +
  "reiterate echo assert allege contend maintain point observe remark comment conclude predict propose recommend advise " +
  "urge call describe portray characterize characterise label|labeled|labelled dub|dubbed|dubbing name term brand " +
  "compare liken refer|referred|referring accuse blame criticize criticise praise denounce condemn blast " +
  "slam|slammed|slamming mock deride chide rebuke complain lament bemoan decry deny dispute reject dismiss question " +
  "demand request plead beg|begged|begging appeal implore cite quote read tout boast brag|bragged|bragging joke " +
  "quip|quipped|quipping emphasize emphasise stress underscore highlight clarify reaffirm affirm assure inform remind " +
  "thank apologize apologise congratulate shout yell chant scream whisper interject exclaim testify elaborate express " +
  "voice articulate speculate surmise retort counter shoot|shot fire rail lash interrupt marvel wonder " +
  // Newspapers of other countries; the political corpus hardly has them.
  "analyze analyse evaluate assess diagnose forecast interpret estimate stipulate declare proclaim opine posit muse " +
  "reason theorize theorise venture volunteer profess concur rejoin rant tease gush enthuse scoff sniff fume sigh laugh " +
  "recite relate narrate divulge publicize advocate preach lecture instruct order notify brief update message post blog " +
  "reckon foresee outline detail pronounce stammer mutter murmur mumble growl snap|snapped|snapping holler cry " +
  "lambast lambaste ridicule defend justify underline summarize summarise specify hail laud applaud welcome forewarn " +
  "attest vouch protest grumble gripe object counsel invite greet signal communicate";

/** Speech only if nothing else is the cue ("…," he continued). */
export const CONTINUING_VERBS = "continue begin|began|begun go|went|gone put";

/** Verbs with a hearer between cue and content. */
export const RECIPIENT_VERBS =
  "tell ask urge warn advise assure inform remind promise implore beg notify brief instruct order thank quote accuse";

/**
 * Verbs whose object alone is something said, without a clause: demands, promises, denials, blame, praise, names. Not
 * those that only tell what was talked about ("announced the deal", "cited the report", "mentioned the law").
 */
export const STANCE_VERBS =
  "call urge demand request propose recommend advise advocate suggest plead beg appeal implore warn caution " +
  "promise vow pledge swear deny reject dismiss dispute accuse blame criticize criticise praise denounce condemn blast " +
  "slam mock deride chide rebuke complain lament bemoan decry tout boast brag hail laud applaud thank apologize " +
  "apologise congratulate label dub brand term describe portray characterize characterise liken compare claim allege " +
  "admit acknowledge concede emphasize emphasise stress underscore reiterate predict forecast defend justify rail " +
  "lambast lambaste ridicule protest object oppose question express echo voice";
