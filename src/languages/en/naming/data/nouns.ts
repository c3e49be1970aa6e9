/** Common nouns for unnamed people and for documents. Singular forms where there is one. */

/** Unnamed people that are quoted. */
export const PEOPLE =
  "medic widow widower niece nephew aunt uncle cousin grandson granddaughter grandmother grandfather fiancé fiancée girlfriend boyfriend mum mom dad " +
  "spaniard swede dane finn serb croat scot briton turk dutchman frenchman englishman irishman welshman kiwi aussie newcomer " +
  "personnel person people man woman men women boy girl child children kid teenager teen youth adult guy insider source official " +
  "resident local villager townsperson citizen voter taxpayer commuter passenger traveller traveler tourist visitor guest " +
  "witness bystander onlooker eyewitness neighbor neighbour relative parent mother father family husband wife son daughter " +
  "brother sister friend colleague coworker co-worker employee staffer worker staff boss customer client shopper consumer " +
  "user buyer seller patient victim survivor suspect inmate prisoner detainee defendant plaintiff juror migrant refugee " +
  "immigrant asylum-seeker protester protestor demonstrator rioter rebel fighter militant gunman attacker supporter backer opponent " +
  "critic skeptic sceptic proponent rival ally observer watcher pundit insider veteran participant attendee respondent " +
  "spectator fan listener reader viewer follower subscriber member delegate shareholder stakeholder investor holder trader " +
  "caller voice narrator poster commenter netizen blogger tipster whistleblower leaker informant applicant candidate " +
  "rescuer responder hostage soldier troop serviceman servicewoman policeman cop pilot driver sailor someone somebody " +
  "anyone everybody everyone nobody others other many some most few one ones another individual figure personality those " +
  "half majority minority percent pair trio crowd public pensioner retiree homeowner renter landlord tenant applicant dealer " +
  "elder chieftain peer counterpart confidant ex-employee alumnus alumni competitor businessperson businesspeople merchant vendor tradesman " +
  "family couple duo trio crew household hunter angler motorist cyclist pedestrian camper hiker climber surfer gamer collector hobbyist guardian";

/** Documents and data. */
export const DOCUMENTS =
  "report study survey poll paper research analysis statement memo memorandum letter email e-mail document record file " +
  "filing transcript lawsuit suit complaint indictment affidavit petition ruling verdict judgment judgement order " +
  "opinion brief motion warrant release notice announcement bulletin communique communiqué declaration proclamation " +
  "resolution bill law act decree directive guideline guidance rule regulation article story editorial column op-ed book " +
  "biography memoir diary journal blog post tweet message text video clip footage audio recording tape podcast interview " +
  "presentation slide slideshow deck chart graph graphic map data dataset figure statistic estimate projection " +
  "forecast outlook review audit assessment evaluation inquiry investigation finding testimony " +
  "manifesto platform proposal plan blueprint budget disclosure prospectus index census tally count schedule " +
  "website advertisement ad poster leaflet pamphlet brochure manual handbook guide list database " +
  "summary abstract preprint thesis dissertation draft dossier accord agreement contract treaty deal charter constitution " +
  "spreadsheet screenshot note advisory alert warning update minutes obituary papers documents caption entry readout factsheet dispatch";

/** Of these, the ones that are data: then the giver is the source. */
export const DATA = "data figure figures statistic statistics number numbers estimate estimates dataset";

/** Of these, the ones somebody issues to speak through: "the statement said" is its issuer's word. */
export const ISSUED =
  "statement release email e-mail letter announcement tweet post message communique communiqué";
