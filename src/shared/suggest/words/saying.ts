/**
 * The verbs by which news cites somebody, by how they take what was said. One verb a word, in its base form;
 * forms in -s, -ed and -ing are made from it, irregular ones are in `IRREGULAR`. `call_for` is a verb and the
 * word that goes with it.
 */

/** “X said [that] the gates would close”, “‘It will close,’ X said”. */
export const SAY = `
  say add argue claim note assert insist maintain contend allege state explain acknowledge concede admit confirm
  predict warn stress emphasize emphasise observe remark recall reiterate complain quip joke boast lament
  report write tweet post reply respond retort counter testify recount caution speculate theorize hint imply stipulate
  think believe suspect declare announce  suggest indicate estimate conclude forecast deny
  point_out make_clear opine posit hypothesize profess attest aver bemoan gripe crow gloat  
  recollect reason  rejoin relate reveal surmise swear vow pledge promise 
  intone protest deadpan volunteer clarify affirm reaffirm
  guess  calculate 
`;

/** Only with “that”, a quotation or “:”: without it they are ordinary verbs. */
export const WITH_THAT = `
  agree decide disclose     doubt demand propose recommend request signal advise
  hold rule  determine     expect assume anticipate charge certify document detail highlight mention
  warrant concur joke stipulate provide express envision foresee judge convey tease signal proclaim
`;

/** Verbs of saying only beside a quotation or colon: “‘Stop!’ X shouted”, “X continued: …”. */
export const WITH_QUOTATION = `
  ask continue begin start shout yell chant cry exclaim whisper mutter murmur scream sigh laugh interject chime_in
  go_on implore plead beg inquire wonder tell put_it read sing offer text email chide joke enthuse gush rail
  conclude open finish finish persist press snap thunder bellow fume scoff sneer snarl blurt_out sum_up caption
  sign_off correct inform order call jeer rant recite
`;

/** With somebody addressed: “X told reporters [that] …”. */
export const TELL = `tell inform assure remind warn convince notify advise caution inform promise`;

/** “X urged the council to act”: what is urged is the content. */
export const URGE = `
  urge ask encourage call_on call_upon implore exhort press order instruct beseech direct demand advise appeal_to tell
`;

/** “X vowed to stay”. */
export const VOW = `vow pledge promise threaten swear claim propose`;

/** What a document or an institution does: “records show [that] …”, “the study found …”. */
export const SHOW = `
  show find suggest indicate reveal conclude read state say note report estimate detail describe confirm
  project forecast contend allege demonstrate document list outline point_to put rank
`;

/** Speech that has a thing or person for its object: “X praised the plan”, “X accused Y of lying”. */
export const ABOUT = `
  accuse praise criticize criticise condemn denounce blast slam mock dismiss reject  describe call cite mention
  blame confirm defend propose announce declare reveal question decry deride ridicule hail tout applaud commend
  admonish chide scold rebuke lambaste   disavow renounce repudiate     
  predict outline reiterate acknowledge  stress emphasize echo dispute refute 
  compare  characterize characterise portray liken  call_for argue_for argue_against speak_of speak_about
  talk_about refer_to point_to complain_about complain_of warn_of warn_about warn_against object_to allude_to
  hint_at boast_of boast_about joke_about  lament  suggest    
  berate slam blame  lay_out rail_against lash_out_at  
      
`;

/** Answers to the story: declined, did not respond, could not be reached. */
export const DECLINE = `decline refuse`;

/** Irregular forms: base, then its others. */
export const IRREGULAR = `
  say says said saying said | tell tells told telling told | write writes wrote writing written | think thinks thought thinking thought
  | make makes made making made | put puts put putting put | go goes went going gone | begin begins began beginning begun
  | swear swears swore swearing sworn | hold holds held holding held | find finds found finding found | mean means meant meaning meant
  | know knows knew knowing known | feel feels felt feeling felt | see sees saw seeing seen | read reads read reading read
  | sing sings sang singing sung | forecast forecasts forecast forecasting forecast | foresee foresees foresaw foreseeing foreseen
  | speak speaks spoke speaking spoken | lay lays laid laying laid | show shows showed showing shown | cry cries cried crying cried
  | reply replies replied replying replied | testify testifies testified testifying testified | deny denies denied denying denied
  | decry decries decried decrying decried | imply implies implied implying implied | clarify clarifies clarified clarifying clarified
  | certify certifies certified certifying certified | notify notifies notified notifying notified
  | understand understands understood understanding understood | beg begs begged begging begged | quip quips quipped quipping quipped
  | admit admits admitted admitting admitted | refer refers referred referring referred | snap snaps snapped snapping snapped
  | concur concurs concurred concurring concurred | worry worries worried worrying worried | learn learns learned learning learned
`;

/** Participles in front of “by” and a source: “was confirmed by two officials”. */
export const PASSIVES = `
  reported confirmed described announced revealed disclosed acknowledged noted denied disputed condemned criticized
  criticised praised called dubbed labeled labelled characterized characterised alleged estimated quoted accused
  denounced rejected proposed detailed documented told
`;
