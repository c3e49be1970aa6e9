/** Nouns that end (or, before "of" and "for", begin) the names of bodies, and common nouns for bodies. */

/** Capitalised, they make a chunk of capitals the name of a body. */
export const ORGANISATION_HEADS =
  "university college school institute institution academy faculty polytechnic conservatory seminary " +
  "bank banks bancorp bankshares securities capital partners holdings investments insurance assurance financial finance fund funds " +
  "trust ventures equity markets exchange advisors advisers advisory asset management group inc corp corporation co company companies " +
  "ltd limited llc llp plc gmbh ag sa nv spa oy ab holdings industries technologies technology electronics motors motor " +
  "airlines airways air energy oil gas petroleum chemicals pharmaceuticals pharma biotech therapeutics laboratories labs lab " +
  "systems solutions software networks network communications telecom mobile media entertainment studios pictures records " +
  "music foods beverages brewing stores retail steel heavy construction engineering logistics shipping railway railways " +
  "ministry department dept agency bureau office administration authority commission committee council board directorate " +
  "secretariat cabinet government treasury service services inspectorate registry police constabulary sheriff army navy " +
  "force forces guard corps command military marines coastguard brigade battalion regiment division " +
  "parliament congress senate assembly house bundestag knesset duma duma diet legislature court courts tribunal prosecutors " +
  "party union federation confederation association society league alliance coalition forum network initiative project " +
  "foundation centre center charity campaign movement front club team committee " +
  "times post news herald tribune journal gazette guardian telegraph press chronicle observer mail sun mirror standard " +
  "independent daily weekly magazine review broadcasting radio television tv channel agency wire today " +
  "hospital clinic infirmary hospice medicine medical health nhs church diocese archdiocese mosque synagogue " +
  "sports museum library gallery theatre theater orchestra opera ballet zoo observatory organisation organization organisations organizations " +
  "nations fed reserve monitor watch amnesty greenpeace taskforce consortium cooperative bloc congressional caucus " +
  "commons lords chiefs staff embassy consulate mission chamber guild syndicate lobby teamsters research analytics economics " +
  "intelligence ratings index survey consulting associates attorneys law chambers republicans democrats kremlin pentagon " +
  "taliban hamas hezbollah militia workers resistance united fc afc athletic rovers wanderers secretariat governorate municipality prefecture " +
  "observatory council-general ombudsman prosecution conference convention commonwealth airport port ports transit transport infrastructure";

/** Of these, the ones that go on with "of", "for", "on" and a name. */
export const HEADS_WITH_COMPLEMENT =
  "university college school institute institution academy faculty bank ministry department dept agency bureau office " +
  "commission committee council board directorate house court center centre foundation fund trust association society " +
  "league alliance coalition forum network federation confederation union party organisation organization museum library " +
  "chamber chiefs bureau guild church embassy consulate congress assembly parliament hospital coalition campaign " +
  "conference initiative project partnership observatory registry division archdiocese diocese secretariat authority " +
  "programme program laboratory lab group republic commonwealth ministers friends doctors physicians mothers citizens " +
  "americans students teachers workers scientists reporters community communities centers centres institutes institutions bar institutes knights daughters sons " +
  "movement front army force command";

/** Common nouns for bodies that speak: "the company", "local authorities". */
export const BODIES =
  "company firm bank lender brokerage insurer retailer carmaker automaker chipmaker manufacturer producer supplier " +
  "airline operator carrier developer publisher broadcaster newspaper paper magazine outlet site website platform startup " +
  "start-up corporation conglomerate group organization organisation charity nonprofit union federation association " +
  "society foundation institute institution university college school hospital ministry department agency bureau office " +
  "authority authorities administration government regulator watchdog commission committee council board panel body " +
  "court tribunal police military army navy force forces parliament congress senate legislature assembly cabinet " +
  "party coalition opposition bloc alliance campaign team club league city county state municipality province district " +
  "embassy consulate service services network channel station think-tank thinktank tank consortium fund church movement militia " +
  "headquarters palace presidency monarchy kremlin pentagon secretariat chamber lobby prosecution " +
  "airport railway railroad utility refiner miner drugmaker biotech giant maker unit subsidiary parent carrier " +
  "side media press outlet newswire industry camp country nation state region province center centre unit desk arm division lab laboratory practice program programme campus consultancy exchange treasury crown junta regime council jury defense defence garrison coastguard newsroom " +
  "taskforce inquiry departments agencies companies firms governments groups unions ministries clinic museum library " +
  "nonprofits charities countries nations states cities intelligence directorate band syndicate studio label";
