/** Family names that tell a person where no given name is known. */

/** Korean, Chinese and Vietnamese ones: they come first, or last where the order is turned round. */
export const EAST_ASIAN_SURNAMES =
  "kim lee park choi choe jung jeong chung kang cho jo yoon yun jang lim im han oh seo suh shin sin kwon kweon hwang " +
  "ahn an song ryu yoo yu hong jeon jun go ko koh moon mun yang son sohn bae baek paik huh heo nam noh roh ha joo ju " +
  "woo min cha jin ji chi um eom won chun cheon bang gong kong hyun hyeon ham byun byeon yeom yum yeo choo chu do " +
  "so seok suk sun seol gil kil wie wi pyo myung ki ban wang keum ok yuk in maeng je mo jegal namgung na ra rhee yi ri ryang pak " +
  "li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng " +
  "zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lü shen yao liao zou xiong jia xia qin " +
  "bai qiu hou jin shao meng long wan duan lei qian yin qiao lai gong wen pang fan lan mao fu niu xi hua pei leung cheung " +
  "chan wong chow ng lam cheuk tsang kwok lau ho mak yeung yip fung poon siu tse lo tsai hsu hsieh chiang tsui tung kwan " +
  "tsao soong ong goh teo tan lim toh neo koh sim quek chua yap loh low ang heng chia " +
  "nguyen tran le pham phan vu vo dang bui do ngo duong ly dinh truong";

/** Surnames frequent in the news of the English-speaking world and of the powerful everywhere. */
export const COMMON_SURNAMES =
  "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson " +
  "taylor moore jackson martin perez thompson white harris sanchez clark ramirez lewis robinson walker allen wright " +
  "scott torres hill flores nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz " +
  "parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson " +
  "bailey reed kelly howard ramos cox ward richardson watson brooks chavez wood bennett gray mendoza ruiz hughes price " +
  "alvarez castillo sanders patel myers ross foster jimenez powell jenkins perry russell sullivan bell coleman butler " +
  "henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin " +
  "wallace moreno west cole hayes bryant herrera gibson ellis stevens murray ford marshall owens mcdonald harrison " +
  "kennedy wells alvarez woods mendoza castillo olson webb washington tucker freeman burns henry vasquez snyder simpson " +
  "crawford jimenez porter mason shaw gordon wagner hunter romero hicks dixon hunt palmer robertson black holmes stone " +
  "meyer boyd mills warren fox rose rice moreno schmidt patel ferguson nichols herrera medina ryan fernandez weaver " +
  "daniels stephens gardner payne kelley dunn pierce arnold tran spencer peters hawkins grant hansen castro hoffman hart " +
  "elliott cunningham knight bradley carroll hudson duncan armstrong berry andrews johnston ray lane riley carpenter " +
  "perkins aguilar silva richards willis matthews chapman lawrence garza vargas watkins wheeler larson carlson harper " +
  "o'brien o'connor o'neill singh khan kumar sharma gupta shah ahmed ali hussain hassan ibrahim cohen levy müller " +
  "mueller schneider fischer weber becker schulz rossi russo ferrari bianchi dubois moreau laurent ivanov petrov " +
  "kowalski novak nowak horvat yamamoto tanaka suzuki sato watanabe ito nakamura kobayashi kato yoshida yamada sasaki " +
  "king bishop dean cook baker major judge pope prince duke marshall abbot fisher archer chandler potter sheriff pastor driver " +
  "trump biden obama clinton bush reagan harris pence vance rubio sanders warren pelosi mcconnell schumer blinken austin " +
  "yellen powell bernanke greenspan fauci comey mueller barr hegseth bessent musk bezos zuckerberg gates buffett altman " +
  "putin lavrov medvedev peskov zelensky zelenskyy zelenskiy merkel scholz merz macron hollande sarkozy johnson sunak starmer truss " +
  "cameron corbyn farage modi netanyahu erdogan abe kishida suga ishiba takaichi xi li wang jinping kim yoon moon trudeau carney " +
  "poilievre albanese morrison ardern bolsonaro lula milei maduro sheinbaum ramaphosa zuma mugabe lagarde draghi " +
  "guterres stoltenberg rutte tedros georgieva assad khamenei rouhani raisi sisi mbs ratcliffe navalny prigozhin lukashenko";

/** Endings that hardly anything but a family name has. */
export const SURNAME_ENDINGS =
  "son sen sson berg stein mann feld ski sky skiy skyy wicz vich vić vic enko chuk yan ian ez iz idis opoulos oglu shvili dze ova eva ov ev " +
  "escu elli etti ini ucci ington worth";
