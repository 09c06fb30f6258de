/** Nouns of saying: “X’s claim that …”, “a warning by X that …”. */
export const SPEECH_NOUNS = `
  claim claims statement statements assertion assertions allegation allegations argument arguments accusation
  accusations announcement contention contentions promise promises pledge pledges vow vows warning warnings
  suggestion suggestions admission insistence prediction predictions comment comments remark remarks declaration
  denial denials testimony revelation complaint complaints view views acknowledgment acknowledgement concession
  confession estimate estimates report reports finding findings call calls demand demands proposal belief message
`;
/** What a denial denies and a rejection rejects. */
export const CHARGES = `
  allegation allegations accusation accusations charge charges claim claims wrongdoing report reports suggestion
  suggestions criticism criticisms involvement rumor rumors rumours rumour that any it knowing being having
`;
/** What somebody declines to do when asked. */
export const ANSWERS_TO_PRESS = `
  comment respond reply answer elaborate discuss say speak talk be provide give confirm identify name specify address
  release disclose explain return
`;
