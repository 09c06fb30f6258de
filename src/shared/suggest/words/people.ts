/**
 * Words for people. Lower case and singular unless said otherwise; words of one list are divided by white space,
 * `_` stands for a space within one.
 */

/**
 * What a person can be called without a name: by work, belief, part in a story or kinship. The plural is made
 * from it.
 */
export const PEOPLE = `
  person man woman individual human being child kid baby toddler infant teenager teen youth adult senior elder
  boy girl guy lady gentleman fellow folk somebody
  official officer officeholder policymaker bureaucrat civil_servant public_servant functionary aide adviser advisor
  assistant deputy staffer staff_member counselor counsellor consultant strategist operative organizer organiser
  handler surrogate confidant confidante insider outsider associate ally chair colleague co-worker coworker peer
  subordinate superior boss supervisor manager executive leader chief head director chairman chairwoman chairperson
  president vice-president treasurer secretary administrator commissioner superintendent inspector examiner
  auditor regulator watchdog_official whistleblower whistle-blower leaker informant tipster informer mole source
  diplomat ambassador envoy consul attache attaché negotiator mediator interlocutor emissary representative delegate
  politician lawmaker legislator parliamentarian congressman congresswoman congressperson senator councilman councilwoman
  councillor councilor councilmember alderman assemblyman assemblywoman deputy backbencher frontbencher
  minister premier chancellor governor mayor sheriff king queen prince princess duke duchess emperor monarch royal
  candidate contender nominee hopeful challenger incumbent front-runner frontrunner runner-up opponent rival
  republican democrat conservative liberal progressive moderate independent centrist populist socialist communist
  libertarian tory labourite leftist rightist nationalist loyalist separatist royalist hawk dove lobbyist
  voter elector delegate superdelegate constituent taxpayer citizen resident local inhabitant villager islander
  townsperson neighbor neighbour tenant landlord homeowner renter commuter pedestrian passer-by passerby bystander
  onlooker spectator observer watcher witness eyewitness
  analyst expert specialist economist strategist forecaster scholar academic scientist researcher historian
  political_scientist professor lecturer academician sociologist psychologist psychiatrist anthropologist
  archaeologist epidemiologist virologist biologist chemist physicist engineer geologist seismologist
  meteorologist climatologist oceanographer ecologist statistician mathematician demographer pollster
  philosopher theologian linguist author writer novelist poet playwright biographer essayist critic reviewer
  commentator columnist pundit blogger journalist reporter correspondent editor publisher broadcaster_host
  host anchor anchorman anchorwoman newscaster presenter moderator announcer narrator interviewer interviewee
  photographer cameraman filmmaker director producer screenwriter scriptwriter speechwriter actor actress
  artist painter sculptor musician singer rapper songwriter composer conductor pianist dancer comedian entertainer
  celebrity star designer architect curator librarian archivist
  lawyer attorney solicitor barrister prosecutor litigator counsel jurist judge justice magistrate juror defendant
  plaintiff complainant claimant petitioner appellant suspect convict inmate prisoner detainee felon offender
  perpetrator victim survivor accuser accused
  detective investigator policeman policewoman cop constable trooper patrolman deputy ranger guard bodyguard
  agent spy operative analyst intelligence_officer
  soldier sailor marine airman serviceman servicewoman veteran general admiral commander captain colonel major
  lieutenant sergeant corporal brigadier conscript recruit reservist fighter rebel insurgent militant militiaman
  jihadist terrorist extremist gunman shooter attacker assailant bomber hostage hostage-taker kidnapper smuggler trafficker
  dealer gangster mobster hacker thief burglar robber killer murderer fugitive
  firefighter fireman paramedic rescuer responder medic nurse doctor physician surgeon dentist pharmacist
  therapist caregiver carer clinician practitioner midwife oncologist cardiologist pediatrician paediatrician
  neurologist coroner pathologist veterinarian vet patient donor
  teacher principal headmaster headteacher educator instructor coach tutor student pupil undergraduate graduate
  schoolchild classmate alumnus dropout dean provost
  worker employee laborer labourer staffer employer contractor subcontractor freelancer intern apprentice trainee
  miner farmer rancher grower fisherman logger trucker driver pilot steward stewardess flight_attendant
  seafarer crewman skipper conductor courier postman mechanic electrician plumber carpenter builder bricklayer welder
  technician programmer coder developer operator machinist janitor cleaner maid nanny cook chef baker butcher barber
  hairdresser waiter waitress bartender barista cashier clerk receptionist shopkeeper retailer_owner grocer vendor
  merchant trader broker banker financier investor shareholder stockholder bondholder creditor lender_officer debtor
  borrower depositor accountant bookkeeper underwriter actuary economist entrepreneur businessman businesswoman
  businessperson industrialist tycoon magnate mogul billionaire millionaire oligarch founder co-founder cofounder
  owner co-owner partner proprietor landowner developer realtor
  buyer seller customer client consumer shopper user subscriber reader viewer listener fan supporter follower backer
  booster donor contributor fundraiser volunteer campaigner canvasser activist advocate proponent opponent defender
  champion detractor skeptic sceptic naysayer doubter apologist protester protestor demonstrator marcher striker
  rioter looter dissident exile émigré emigre refugee migrant immigrant asylum_seeker newcomer expatriate
  priest pastor minister reverend rabbi imam bishop archbishop cardinal pope monk nun cleric clergyman chaplain
  preacher evangelist missionary worshiper worshipper parishioner congregant believer atheist
  athlete player footballer quarterback striker_player goalkeeper golfer boxer cyclist swimmer runner sprinter
  gymnast skater skier teammate captain umpire referee
  tourist traveler traveller visitor guest passenger pilgrim camper hiker climber
  father mother parent dad mum mom son daughter brother sister sibling twin husband wife spouse widow widower
  fiancé fiancée fiance fiancee girlfriend boyfriend partner uncle aunt nephew niece cousin grandfather grandmother
  grandparent grandson granddaughter grandchild stepfather stepmother stepson stepdaughter relative kinsman
  ancestor descendant orphan friend acquaintance companion roommate lover ex-wife ex-husband bride groom
  novice rookie beginner layman outsider underdog favorite favourite mentor protégé protege predecessor successor heir guardian godfather
  chairperson speaker whip participant attendee attendant panelist panellist questioner caller respondent applicant
  beneficiary recipient signatory member newcomer veteran trustee governor board_member
  american european african asian briton canadian australian mexican cuban russian ukrainian german frenchman italian
  spaniard greek turk iranian iraqi israeli palestinian syrian saudi egyptian indian pakistani afghan korean
  venezuelan brazilian colombian californian texan muslim christian catholic protestant jew evangelical hindu sikh
  mormon african-american hispanic latino latina black white millennial boomer woman_voter
`;

/** Words for many people at once, and plurals with no singular here: they take “they”. */
export const GROUPS = `
  people folks persons staff personnel crew crowd public populace electorate audience family household couple
  community trio duo pair clergy leadership brass rank-and-file elite elites media_figures intelligentsia youth elderly poor rich
  left right far-right far-left opposition_figures base diaspora populace others many some several most few
  men women children both everyone everybody anyone anybody someone somebody nobody none half majority minority
  percent per_cent third quarter faithful unemployed homeless wounded injured accused bereaved troops
  those observers_abroad thousands hundreds dozens scores millions brethren in-laws siblings voters
`;

/** Who speaks for somebody else, as their office: unnamed, such a person is the institution's own voice. */
export const SPOKESPEOPLE = `
  spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen press_secretary press_officer
  press_office press_service media_office press_team communications_office media_relations press_department
  mouthpiece communications_team information_office public-affairs_officer
`;

/**
 * Offices that one person holds at a time, so that “the president” names somebody a reader can identify. With
 * `_` for a space; a country or place may stand before or behind.
 */
export const SINGLE_OFFICES = `
  president vice_president prime_minister deputy_prime_minister premier chancellor pope pontiff king queen monarch
  emperor crown_prince prince_regent taoiseach supreme_leader dictator secretary_of_state foreign_minister
  foreign_secretary secretary_general secretary-general attorney_general solicitor_general surgeon_general
  treasury_secretary defense_secretary defence_secretary defense_minister defence_minister finance_minister
  interior_minister justice_minister home_secretary health_secretary health_minister energy_minister trade_minister
  secretary_of_defense commerce_secretary education_secretary labor_secretary homeland_security_secretary
  governor mayor speaker house_speaker majority_leader minority_leader chief_justice police_chief
  fed_chairman fed_chair director_general director-general first_lady first_minister archbishop president-elect
  chief_executive chief_executive_officer ceo chair chairman chairwoman commander-in-chief commander_in_chief
  opposition_leader lord_mayor press_secretary nominee
`;

/**
 * Titles and roles that stand right before a name, in any case: what is left of the last of them is no part of
 * the name.
 */
export const TITLES = `
  ag us u.s. uk u.k. eu un mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady madam dr dr. doctor prof prof. professor rev rev. reverend
  father sister brother pastor rabbi imam bishop archbishop cardinal pope saint
  president vice president-elect prime minister premier chancellor king queen prince princess emperor sultan emir
  sheikh ayatollah duke duchess earl baron baroness count countess
  sen sen. sens sens. senator senators rep rep. reps reps. representative representatives congressman congresswoman
  del del. delegate assemblyman assemblywoman councilman councilwoman councillor councilor alderman mp
  gov gov. governor lt lt. lieutenant mayor sheriff judge justice magistrate secretary undersecretary ambassador
  amb amb. envoy consul attorney general solicitor speaker leader whip chairman chairwoman chair chairperson
  co-chair cochair vice-chairman director commissioner superintendent administrator comptroller treasurer
  gen gen. maj maj. major col col. colonel capt capt. captain cmdr cmdr. commander adm adm. admiral sgt sgt. sergeant
  cpl cpl. corporal pvt private det det. detective officer constable chief inspector supt supt. agent trooper
  deputy marshal brigadier brig brig. field
  ceo cfo coo cto executive founder co-founder owner principal dean provost chancellor
  spokesman spokeswoman spokesperson secretary-general treasurer counsel lawyer attorney prosecutor
  coach captain quarterback manager editor columnist reporter correspondent anchor host analyst economist historian
  author actor actress singer rapper director producer scientist researcher activist candidate nominee aide adviser
  advisor strategist pollster consultant moderator investigator philanthropist billionaire businessman entrepreneur
  pundit commentator journalist biographer novelist comedian contributor fellow scholar democrat republican
  frontrunner front-runner hopeful rival opponent widow wife husband son daughter mother brother sister
  officer official minister lawmaker legislator representative retired former ex acting interim outgoing incoming then
  expert professor student resident teacher engineer nurse physician surgeon veteran farmer
  gop dem rev hon hon.
`;

/** Titles that say whether “he” or “she” can mean the person; role words and kinship do the same. */
export const MEN = `
  mr mr. sir lord king prince duke earl baron count emperor sultan emir sheikh father brother pope pontiff bishop
  cardinal imam rabbi man boy guy gentleman spokesman chairman congressman councilman assemblyman alderman
  businessman policeman fireman frenchman serviceman husband son dad nephew uncle grandfather grandson stepfather widower
  boyfriend actor waiter monk priest anchorman cameraman fisherman patrolman gunman salesman craftsman statesman
  ex-husband fiancé groom stepson godfather ayatollah
`;
export const WOMEN = `
  mrs mrs. ms ms. miss dame lady madam queen princess duchess baroness countess sister mother nun woman girl
  spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman servicewoman wife daughter
  mom mum niece aunt grandmother granddaughter stepmother widow girlfriend actress waitress anchorwoman
  stewardess ex-wife fiancée bride stepdaughter midwife heiress hostess first_lady
`;

/** Other words for the holder of a role: the first word of a line is what the rest are folded into. */
export const SAME_ROLES = `
  senator sen sen. sens sens.
  representative rep rep. reps reps. congressman congresswoman congressperson del del. delegate
  governor gov gov. lt.
  mayor
  president potus
  lawyer attorney counsel solicitor barrister
  adviser advisor counselor counsellor
  spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen press_secretary
  chair chairman chairwoman chairperson
  general gen gen.
  colonel col col.
  captain capt capt.
  admiral adm adm.
  sergeant sgt sgt.
  detective det det.
  lieutenant lt lt.
  doctor dr dr. physician surgeon
  professor prof prof. academic scholar
  minister reverend rev rev. pastor
  businessman businesswoman businessperson entrepreneur tycoon mogul magnate billionaire developer
  candidate nominee contender hopeful
  protester protestor demonstrator
  councillor councilor councilman councilwoman
  chief_executive ceo boss
  researcher scientist
  analyst strategist
  pope pontiff
  journalist reporter correspondent
`;

/** Words that fit any holder of a role above them: “the lawmaker” may be a senator. */
export const WIDER_ROLES = `
  lawmaker senator representative councillor assemblyman assemblywoman legislator parliamentarian politician
  politician senator representative governor mayor candidate councillor
  official secretary minister commissioner ambassador director administrator mayor governor
  officer captain lieutenant sergeant detective colonel general constable sheriff
  scientist professor researcher
  executive chief_executive chair founder director
  leader president chief_executive chair chancellor premier
`;

/** Words that describe what people know or asked, behind the noun: where they begin, the noun has ended. */
export const DESCRIBING = `
  familiar briefed close aware present involved knowledgeable speaking working living based who whom whose which that
  named asked granted authorized authorised directly including such like led closest privy opposed loyal
  contacted interviewed attending reached quoted cited identified known affected trying seeking
  representing handling running overseeing leading advising covering studying tracking following monitoring
  participating supporting opposing fighting calling hoping wanting released published obtained reviewed seen
  conducted commissioned compiled provided issued posted filed submitted prepared written described titled called
  dated made sent shared shown taken given held leaked signed sponsored funded being worried tasked
  responsible critical sympathetic supportive accused charged convicted arrested killed injured protesting waiting
  appointed elected nominated backed allied aligned married recently currently formerly also
`;

/** Nouns that mean people only behind such words as these: “establishment figures”, “the former model”. */
export const SOMETIMES_PEOPLE = `figure model source voice mind force contact face name camp star talent power`;
export const MAKES_PEOPLE = `
  public political opposition establishment senior leading prominent key major party religious military media
  former ex retired acting interim then outgoing incoming aspiring top conservative liberal republican democratic influential industry business community
  world global literary historical fashion foreign anti-government pro-government rebel moderate union church
`;

/** What an office is of, before a name: “Secretary of State Ada Lund”, “Speaker of the House Lund”. */
export const OFFICE_OF = `
  state staff defense defence treasury commerce labor labour education energy agriculture interior justice
  transportation homeland_security health house senate national_intelligence foreign_affairs finance war police
  veterans_affairs human_services parliament commons operations communications
`;
