/**
 * Words for institutions: what speaks as a body, so that a reader could name whom to ask. Lower case and
 * singular; `_` stands for a space.
 */

/** Common nouns of institutions, as in “the ministry said”. */
export const INSTITUTIONS = `
  government administration cabinet ministry department agency bureau office commission committee subcommittee panel
  council board authority service inspectorate secretariat directorate treasury exchequer embassy consulate mission
  delegation parliament congress senate assembly house legislature chamber knesset duma bundestag court tribunal
  judiciary bench grand_jury jury municipality city town county state province district borough country nation kingdom republic
  republic empire federation union confederation alliance bloc league coalition partnership consortium
  party campaign caucus movement camp ticket team headquarters opposition pac super_pac political_action_committee
  company corporation firm business enterprise conglomerate startup start-up manufacturer maker carmaker automaker
  chipmaker drugmaker planemaker aircraft_maker shipbuilder steelmaker brewer retailer wholesaler supplier
  distributor chain supermarket store shop shipper carrier airline railway railroad operator utility bank lender
  insurer brokerage fund hedge_fund trust foundation charity nonprofit non-profit ngo organization organisation group association
  society institute institution university college school academy seminary hospital clinic laboratory lab center centre
  think_tank think-tank observatory museum library theater theatre gallery zoo orchestra church diocese
  archdiocese parish mosque synagogue temple order vatican monastery
  newspaper paper daily tabloid magazine journal outlet publication broadcaster network channel station website site
  news_agency wire wire_service newsroom press media publisher studio label platform portal
  army navy air_force military pentagon marines coast_guard police constabulary guard militia force regiment brigade
  battalion troops_command joint_staff general_staff intelligence security_service
  authorities prosecutors police_force police_department fire_brigade fire_department prosecution defense_team defence_team
  prosecution_office prosecutor’s_office prosecutor's_office district_attorney's_office mayor's_office watchdog
  regulator ombudsman central_bank reserve exchange market_operator clearinghouse port airport club federation_body franchise
  team_management syndicate cartel gang mafia guild cooperative co-operative monarchy palace crown regime junta
  white_house kremlin downing_street capitol wall_street silicon_valley industry sector industry_body trade_group trade_body
  lobby law_firm contractor_firm developer_firm vendor_firm venture subsidiary unit division arm branch affiliate parent
  landlord_firm leadership_team transition transition_team task_force working_group inquiry commission_of_inquiry
  nato un eu us uk
  presidency chancellery chancery estate
`;

/** Bodies of people that speak as an institution although the word is a plural: “police said”. */
export const PLURAL_BODIES = `police authorities prosecutors marines media press military prosecution`;

/** Words that make a capitalised name the name of an institution, wherever in it they stand. */
export const IN_INSTITUTION_NAMES = `
  government administration ministry department dept agency bureau office commission committee subcommittee council
  board authority service services secretariat directorate treasury embassy consulate parliament congress senate
  assembly legislature court tribunal union federation confederation alliance league coalition partnership
  consortium party campaign caucus movement company corporation corp corp. inc inc. ltd ltd. llc llp plc co. gmbh ag group
  holdings partners associates ventures capital industries enterprises systems technologies solutions labs
  motors airlines airways air railways railroad energy petroleum oil gas electric power utilities pharmaceuticals
  pharma laboratories bank bancorp savings insurance securities exchange fund trust foundation charity association
  society institute institution university college school academy hospital clinic center centre observatory museum
  library theatre theater church diocese archdiocese
  times post journal tribune herald gazette chronicle globe guardian telegraph observer examiner inquirer sentinel
  courier dispatch ledger register review magazine weekly daily news press radio television tv broadcasting
  network media channel wire reuters
  army navy force guard police constabulary corps command pentagon
  reserve nations states kingdom republic house watch international network initiative project program programme
  forum conference congregation mission organization organisation ngo pac committee archives survey bundestag duma
  knesset kremlin vatican supreme brothers studios entertainment pictures records airlines group. stores foods hotels
  club fc united rovers athletic cooperative lawyers workers teamsters brotherhood front brigade
`;

/**
 * Names of institutions, governments and outlets that no word in them gives away. With `_` for a space.
 */
export const KNOWN_INSTITUTIONS = `
  reuters bloomberg politico axios vox breitbart buzzfeed salon slate gawker mashable huffpost newsweek time fortune
  forbes variety deadline vice propublica bellingcat al_jazeera le_monde der_spiegel die_zeit el_país xinhua tass
  interfax kyodo yonhap agence_france-presse associated_press the_hill usa_today realclearpolitics the_atlantic the_economist the_intercept
  the_daily_beast daily_beast daily_caller daily_mail drudge_report the_nation the_verge wikipedia wikileaks politifact
  factcheck.org snopes gallup nielsen ipsos yougov pew rasmussen quinnipiac mckinsey deloitte kpmg
  google alphabet apple microsoft amazon facebook meta twitter x instagram whatsapp youtube tiktok netflix nvidia intel
  ibm oracle cisco samsung sony huawei tesla toyota honda nissan volkswagen bmw mercedes-benz ford general_motors boeing airbus
  lockheed_martin raytheon exxon exxonmobil chevron shell bp walmart target costco pfizer moderna merck novartis
  goldman_sachs morgan_stanley jpmorgan jpmorgan_chase citigroup wells_fargo hsbc barclays ubs blackrock
  berkshire_hathaway mastercard visa paypal uber lyft airbnb openai anthropic palantir spacex disney comcast verizon
  at&t starbucks mcdonald’s mcdonald's coca-cola pepsi nike adidas ikea unilever nestlé nestle
  white_house capitol pentagon kremlin vatican downing_street buckingham_palace élysée foggy_bottom
  state_department justice_department interpol europol nato opec fifa uefa unesco unicef
  human_rights_watch amnesty greenpeace oxfam red_cross planned_parenthood black_lives_matter doctors_without_borders
  hamas hezbollah taliban islamic_state al_qaeda fatah isis labour
  scotland_yard lloyd’s standard_&_poor’s moody’s fitch s&p
  washington beijing moscow brussels tehran jerusalem kyiv kiev ankara pyongyang riyadh new_delhi whitehall
  westminster
  america britain england scotland wales ireland france germany italy spain portugal greece turkey russia ukraine poland
  hungary austria switzerland belgium netherlands denmark sweden norway finland iceland china japan india
  pakistan afghanistan iran iraq israel syria lebanon egypt libya saudi_arabia qatar yemen sudan ethiopia kenya nigeria
  south_africa australia new_zealand canada mexico cuba brazil argentina chile colombia venezuela peru
  north_korea south_korea taiwan hong_kong singapore indonesia malaysia philippines vietnam thailand
  united_states u.s. us usa u.s u.k. uk united_kingdom eu e.u. european_union un u.n. united_nations
  california texas florida ohio pennsylvania michigan virginia
`;

/** Names that only mean an institution with “the” before them. */
export const SHARED_WITH_PEOPLE = `ford meta target time x shell apple visa chase us labour virginia florida`;

/**
 * “The company”, “the paper”: which words in a name, or which noun of a description, it can mean. First the
 * noun, then what fits it.
 */
export const FITS_NOUN = `
  company: corp corp. inc inc. ltd ltd. co. plc llc group holdings motors airlines airways industries systems technologies energy bank partners firm maker manufacturer carmaker automaker chipmaker retailer airline operator supplier startup brewer lender insurer utility subsidiary enterprises electric pharmaceuticals oil petroleum foods stores labs
  firm: company corp inc group partners associates capital llp ventures consultancy
  bank: bank lender reserve central_bank
  lender: bank
  airline: airlines airways air carrier
  carrier: airlines airways air airline
  newspaper: times post journal tribune herald gazette chronicle globe guardian telegraph observer examiner inquirer sentinel courier dispatch ledger register daily paper
  paper: times post journal tribune herald gazette chronicle globe guardian telegraph observer examiner inquirer sentinel courier dispatch ledger register daily newspaper
  magazine: magazine weekly review
  outlet: news times post journal radio television tv network press
  network: network news television tv broadcasting channel
  broadcaster: broadcasting network television tv radio channel
  agency: agency administration bureau department office commission service authority board
  department: department ministry office
  ministry: ministry
  regulator: commission authority board agency office
  watchdog: commission authority board agency office inspectorate
  commission: commission
  committee: committee subcommittee panel
  panel: committee subcommittee commission board court
  board: board
  council: council
  court: court tribunal
  tribunal: tribunal court
  union: union federation brotherhood teamsters association workers
  party: party democrats republicans conservatives labour
  campaign: campaign
  group: group association union watch alliance coalition federation league organization organisation institute network committee foundation council forum movement initiative society center centre project
  organization: group association union watch alliance coalition federation league organisation institute network foundation society nations
  organisation: group association union watch alliance coalition federation league organization institute network foundation society nations
  association: association federation society
  charity: charity foundation trust fund society
  foundation: foundation trust
  institute: institute institution center centre
  center: center centre institute
  university: university college institute school
  school: school college academy university
  hospital: hospital clinic center centre
  church: church diocese archdiocese vatican
  bloc: union eu e.u.
  alliance: nato alliance
  government: government administration cabinet
  administration: administration government
  military: army navy force military command pentagon
  police: police constabulary force
  city: city
  fund: fund
  team: team club campaign united
  club: club fc united
`;
