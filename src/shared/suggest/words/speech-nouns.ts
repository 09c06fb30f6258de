/** Nouns of saying: “X’s claim that …”, “a warning by X that …”. */
export const SPEECH_NOUNS = `
  claim claims statement statements assertion assertions allegation allegations argument arguments accusation
  accusations announcement contention contentions promise promises pledge pledges vow vows warning warnings
  suggestion suggestions admission insistence prediction predictions comment comments remark remarks declaration
  denial denials testimony revelation complaint complaints view views acknowledgment acknowledgement concession
  confession estimate estimates report reports finding findings call calls demand demands proposal belief message
`;

/** Headings in front of a colon that name no speaker: “Breaking: …”. */
export const LABELS = `
  breaking update updated watch video exclusive opinion analysis review live photos photo latest editorial column
  note correction clarification factbox explainer fact q&a read more related listen gallery background
  timeline warning question answer q a source
`;

/** Words that end a headline as its source: “Gates will close – officials”. */
export const HEADLINE_SOURCES = `
  officials official sources source police ministry minister government report reports study poll survey data media
  analysts experts lawyer lawyers court prosecutors military army company bank union reuters ap afp watchdog regulator
  spokesman spokeswoman mayor president agency
`;

/** Nouns of saying with the word that leads to what was said: “Roe’s promise to stay”. */
export const LINKED_NOUNS: readonly (readonly [string, string])[] = [
  ['to', 'promise promises pledge pledges vow vows threat threats'],
  ['for', 'call calls demand demands plea pleas'],
  [
    'of',
    'criticism criticisms description characterization characterisation condemnation accusation accusations portrayal denunciation account',
  ],
];
