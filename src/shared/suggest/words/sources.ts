/** What follows “according to” and names nobody: “according to plan”. */
export const NO_SOURCES = `
  plan plans size need needs schedule taste rank type age height weight season ability price circumstance
  circumstances custom legend tradition
`;

/** What “said” is followed by when nothing is cited: “said nothing”, “says no”. */
export const EMPTY_WORDS = `nothing no yes so goodbye hello little much something anything hi thanks sorry amen grace`;
