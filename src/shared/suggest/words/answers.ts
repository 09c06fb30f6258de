/** Answers to the story: the words of declining, not answering and denying. */

/** What somebody declines to do when asked. */
export const ANSWERS_TO_PRESS = `
  comment respond reply answer elaborate discuss say speak talk be provide give confirm identify name specify address
  release disclose explain return
`;

/** What a party did not do: “did not immediately respond”. */
export const TO_ANSWER = `respond reply answer return`;

/** What a denial denies and a rejection rejects. */
export const CHARGES = `
  allegation allegations accusation accusations charge charges claim claims wrongdoing report reports suggestion
  suggestions criticism criticisms involvement rumor rumors rumours rumour that any it knowing
`;

/** Verbs that deny a charge. */
export const DENIALS = `deny denies denied denying reject rejects rejected rejecting dispute disputes disputed`;

/** What says that a party was asked in vain: “could not be reached”, “no comment”. */
export const UNREACHABLE = `comment reached available unavailable`;

/** What a party would not do: “would not say who paid”. */
export const WITHHOLDING = `say discuss elaborate identify disclose confirm`;
