/** Frequent given names of people in English-language news, by the gender they nearly always have. */

export const FEMALE_NAMES =
  "mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret " +
  "ashley kimberly emily donna michelle michele michèle carol amanda melissa deborah stephanie stefanie rebecca sharon laura " +
  "cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine catherine " +
  "christine debra rachel carolyn janet maria maría olivia heather helen julie joyce victoria ruth virginia lauren " +
  "kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa theresa gloria " +
  "sophia sofia marie janice kathryn ann anne abigail julia grace judy alice beverly denise marilyn amber danielle " +
  "brittany rose diana natalie natalia isabella isabel isabelle charlotte alexis kayla diane jane jean joanna " +
  "claire clara caroline carolina ellen eleanor eileen elaine emilia emmanuelle erin erika eva eve fiona frances " +
  "francesca gabriela gabrielle gail georgia georgina gillian gina giorgia ginny gretchen gwen hailey harriet heidi " +
  "hilary hillary holly hope ilse imogen ines inés ingrid irene iris irina isobel ivanka jacinda jackie jan janine jasmine " +
  "jeanne jeannette jenna jenny jess jill jo jocelyn jodie josephine joy juanita juliana juliet justine kaja kamala " +
  "karin karina kate katie katarina katharina kathy katrina kay keira kellyanne kerry kirsten kirsty kristalina " +
  "kristen kristi kristin kristina krystal kyrsten lara latoya leah leila lena letitia lillian lily lindsay lindsey " +
  "liz lois lola loretta lorraine louisa louise lucia lucie lucy lydia lynn lynne mabel madeleine magdalena maggie " +
  "malala mandy marcia margarita margrethe marianne marina marjorie marsha maureen maxine maya meghan melanie melinda " +
  "mercedes meredith mia mila mildred millie mimi miranda miriam misty molly mona monica monika nadia nadine naomi " +
  "natasha nell nia nichola nicola nikki nina nora norma odile olga paige pamela pat patti paula pauline penelope " +
  "penny petra phoebe phyllis polly priscilla priti priyanka rita roberta robin robyn rochelle romina ronda rosa " +
  "rosalind rosemary roxanne ruby sabrina sadie sally salma sanna serena sheila shelly shannon sherry sigourney " +
  "silvia sylvia simone sinead siobhan sonia sonja stacey stacy stella sue susanna susie suzanne svetlana tamara tammy " +
  "tanya tara tatiana tess tessa tiffany tina toni tracey tracy trudy ursula valentina valerie vanessa vera " +
  "veronica vicky violet vivian viviane wanda wendy whitney xiomara yasmin yolanda yulia yvette yvonne zara zoe zoë " +
  "aisha ayesha fatima fatma khadija leyla layla maryam mariam nadia noor nour rania rasha salma samira shirin " +
  "yasmin zainab zahra amina amna hanan hind huda farah benazir sheikha megawati sri dewi siti nurul puan retno " +
  "priya anjali asha deepika divya indira kavita lakshmi mamata meena meera nandini neha nirmala pooja rekha " +
  "shilpa shreya smriti sonia sunita sushma swati usha vandana aishwarya kiran radhika " +
  "ilhan rashida ayanna kirstjen tulsi nikki sanae " +
  "ida ada alma edna elsie etta flora freda greta hilda inga jette karla lotte magda mina nelly olive petra rhea selma tilda vilma wilma zelda " +
  "akiko asuka aya ayaka ayako chie emi emiko hanako haruka hiroko junko kaori kazuko keiko kyoko mai mariko " +
  "masako megumi michiko midori miki misaki naoko naomi noriko reiko rie sachiko sakura sanae satoko seiko tamayo " +
  "tomoko yoko yoshiko yuki yukiko yumi yumiko yuriko " +
  "adaeze amara chimamanda chinwe ngozi folake thandi nomvula nkosazana zanele lindiwe naledi winnie " +
  "claudia dilma cristina michelle ximena delcy xiomara bianca beatriz camila daniela guadalupe lucía luz marta " +
  "mercedes pilar rosario soledad verónica viviana agnieszka agnès alessandra alexandra alexandria aleksandra alicia " +
  "allison alison alyssa amelia anastasia andie angelina anita annalena annette annie antonia april ariana astrid " +
  "audrey ava ayanna becky belinda bella bernadette bernice beth bethany billie bonnie brianna bridget brigitte " +
  "brooke candace carla carly carmen carrie cassandra cassie cate cathy cecilia celeste céline celine chantal " +
  "charlene chelsea cheri chloe chloé chrystia cindy connie constance cora corinne courtney crystal daisy dawn deb " +
  "debbie delia diane dianne dolores doris edith ekaterina elena elise elisa eliza ella elsa esther ethel eugenia " +
  "fabiola faith faye felicia flora florence freya gertrude gladys greta";

export const MALE_NAMES =
  "james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark " +
  "donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary " +
  "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank " +
  "raymond jack dennis jerry tyler aaron jose josé adam nathan henry zachary douglas peter kyle noah ethan jeremy " +
  "christian walter keith austin roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan " +
  "billy bruce gabriel joe logan alan allan juan albert willie elijah wayne randy vincent mason roy ralph bobby " +
  "russell bradley philip phillip eugene " +
  "abdul adrian ahmad ahmed akbar alastair alberto alec alejandro aleksandr aleksander alexei alexey alex alfonso alfred " +
  "ali alistair allen alvaro álvaro amir amit anatoly anders andreas andrei andrey andrés andres andrzej andy angelo angus " +
  "anil ansel antoine anton antonio antony archie ari armando arnold arturo arun ashok ashton barack barney barry " +
  "bart basil bashar ben benedict benny bernard bernie bert bill binyamin benjamin blake bob boris brad brendan brent bret " +
  "brett brock bryce byron calvin cameron carlos cesar césar chad charlie chester chip chris chuck claude clay " +
  "clayton cliff clifford clint clive clyde cody colin conor connor corey cory craig curtis cyril cyrus dale damian " +
  "damien damon dan danny darrell darren darryl daryl dave dean declan denis derek derrick desmond devin dick diego " +
  "dieter dimitri dirk dmitri dmitry dominic dominique don donny doug drew duncan dustin dwayne dwight earl ed eddie " +
  "edgar edmund eduardo edwin elias elliot elliott elon emanuel emilio emmanuel emmerson enrique erdogan erik ernest ernesto " +
  "erwin eugen evan ezra fabian fabio felipe felix ferdinand fernando finn floyd francesco francis francisco franco " +
  "francois françois franklin franz fred freddie frederick friedrich fritz gareth garrett garry gavin gene geoff " +
  "geoffrey georg gerard gerhard gideon gilbert giles giovanni giuseppe glen glenn gordon graeme graham grant greg " +
  "guido guillermo günther gustavo guy hakeem hal hamid hamish hank hans harry harvey hassan hasan hector helmut henri " +
  "herbert herman howard hubert hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan ivo jackson jaime " +
  "jair jake jamal jamie jamieson jan janos jared jarrod jaroslaw javier jay jean-claude jean-luc jean-pierre jeff jens jerome jim " +
  "jimmy joachim joaquin joel johann johannes johnny jon jonah jonas jörg jorge josep josh juan juha julian julius jürgen " +
  "kaleb karim karl keir kemal ken kent khaled khalid kim kirk kofi konstantin kurt lance lars laurent laurence lee len " +
  "leo leon leonard leonardo leonid leopold leroy leslie lester levi lewis liam lionel lloyd lou louis luc luca lucas luis " +
  "luiz luke lukas lyle lyndon mahathir mahmoud malcolm manuel marc marcel marcelo marcio marco marcos marcus mario marius markus " +
  "marshall martin marvin masoud massimo mateo matt matteo matthias maurice maurizio max maximilian maxwell mehdi mehmet melvin " +
  "michel miguel mike mikhail miles milo milton mitch mitt mohamed mohammad mohammed muhammad mohamad morgan moritz morris moses muammar murray mustafa " +
  "narendra nate nathaniel ned neil nelson nick nico nicolas nicolás nigel niklas nikolai nikita niels nils noel norbert norman olaf oleg " +
  "oliver olivier omar orlando orrin oscar otto owen pablo paolo pascal paddy pavel pawel pedro percy perry pete petr " +
  "petro philippe pierre piotr pyotr quentin quincy rafael ralf ram ramon randall raul raúl ravi ray recep reed reggie reinhard rémi rene rené " +
  "reuben rex reza ricardo riccardo rick rob roberto rod rodney rodrigo rodrigo roland rolf roman ron rory ross rowan ruben " +
  "rudolf rudy rufus rupert russ sadiq salman salvador sam samir sanjay santiago saul sebastian selim serge sergei sergey " +
  "sergio seth shane shaun shawn shigeru sid simon stan stanley stefan stephan steve stewart stuart sven tariq ted teddy " +
  "terence terrence theo theodore thierry tim tobias toby todd tom tomas tomasz tommy tony travis trent trevor tristan troy tucker ulrich uwe " +
  "vaclav valery vernon vic victor viktor vikram vince vitaly vivek vlad vladimir volodymyr wade warren werner wes wesley " +
  "wilbur wilfred wilhelm will wolfgang xavier yannick yasser yitzhak yossi yuri yusuf yves zach zack zbigniew zoran zabihullah " +
  "akira akio daisuke fumio haruhiko hideki hideo hirokazu hiroki hiroshi hiroyuki ichiro isao jiro jun junichi junichiro katsunobu " +
  "kazuo kazuya keisuke ken kenichi kenji kenta kiyoshi koichi koji kota kunio makoto manabu masahiro masaki masaru masashi " +
  "masato masayoshi minoru mitsuru naoki naoto nobuo nobuyuki osamu ryo ryota ryuichi satoshi seiji shinichi shinji shinjiro shinzo " +
  "shoichi shohei shuichi susumu tadashi taiki takahiro takashi takayuki takeshi taku takuya tarō taro tatsuya tetsuro tetsuya " +
  "toshihiko toshihiro toshio toru tsutomu yasuhiro yasuo yoichi yoji yoshihide yoshihiko yoshihiro yoshimasa yosuke yuichi yuichiro yuji yukio yusuke yutaka " +
  "abdullah abdulaziz abdelfattah adel ayman bashir bilal faisal farid fuad hamad hamza haider hisham issam jaber jamil kamal mahdi mansour marwan " +
  "moustafa mustapha nabil naji nasser nizar osama qasem qassem rami rashid riyad saad saeed saleh salim sami " +
  "tamim tayyip walid wael yahya yasin yousef youssef zaid ziad zayed " +
  "ajay ajit akhilesh alok amartya anand anurag arjun arvind ashish atul bhupesh deepak devendra dinesh gautam gopal hardik jagdish jayant " +
  "kapil karan kumar lalit mahesh manish manmohan manoj mukesh naresh naveen nikhil nitin pankaj piyush pradeep prakash pranab prashant rahul raj rajesh " +
  "rajiv rajnath rakesh ramesh ranil rohit sachin sandeep sanjiv santosh satish satya shashi shiv siddharth subrahmanyam sudhir sundar sunil suresh uday uddhav " +
  "varun venkat vijay vinod virat yogi " +
  "anwar bambang budi dato joko luhut prabowo rizal suharto susilo tengku wan zahid thaksin srettha prayut surin " +
  "bongbong ferdinand jejomar leni rodrigo chinedu chukwuma emeka femi goodluck kwame kwasi muhammadu nnamdi obi olusegun sani " +
  "bola cyril jacob julius panyaza sipho thabo themba tito yoweri uhuru raila ruto paul blessing tendai haile abiy getachew " +
  "jong-un jae-yong jae-myung seok-yeol suk-yeol moo-hyun geun-hye";

/** Names of both genders, or of a gender that depends on the country. */
export const EITHER_NAMES =
  "alexis andrea ariel ashley avery blair cameron casey chris dana devon drew emerson francis gene hayden hunter jaime " +
  "jamie jan jean jessie jody jordan jo kai kelly kendall kerry kim kiran lee lindsay lindsey leslie logan lou lynn marion max " +
  "mel morgan nicola noel pat peyton quinn riley robin rory rowan sam sasha shannon shawn skyler stacey stacy taylor terry " +
  "toni tracy whitney yuki akira nour noor hilary kit simone noa sri jun mai morgan parker reese jackie joey billie " +
  "madison courtney beverly marie dominique";
