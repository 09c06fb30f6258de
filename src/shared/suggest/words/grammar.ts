/**
 * The closed classes of English: the small words by which a sentence is taken apart. Lower case; words of one
 * list are divided by white space.
 */

export const DETERMINERS = `
  the a an this that these those some any no every each all both either neither another such many most several
  few more other others enough two three four five six seven eight nine ten eleven twelve dozens scores hundreds
  thousands half one
`;

export const POSSESSIVES = `my your his her its our their whose`;

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECTS = `i you he she it we they who nobody everyone everybody someone somebody`;

export const OBJECTS = `me him us them himself herself itself themselves myself yourself whom`;

export const PREPOSITIONS = `
  about above across after against along alongside amid among around at before behind below beneath beside besides
  between beyond by concerning despite down during except following for from in including inside into like near of
  off on onto out outside over past per regarding since through throughout to toward towards under underneath until
  up upon via versus with within without unlike amongst
`;

/** Words that open a clause of their own. */
export const SUBORDINATORS = `
  because if although though while whereas unless whether as when whenever where wherever until since why how once
  than so lest what
`;

export const CONJUNCTIONS = `and or but nor yet`;

export const RELATIVES = `who which that whose whom`;

/** Forms of to be, to have, to do and the modal verbs: they stand before a verb or are one. */
export const AUXILIARIES = `
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mayn't
  mightn't mustn't shan't shouldn't cannot 's 're 've 'd 'll 'm ain't got gets get
`;

/** Verb forms that only say when or how a saying came about: “went on to say”, “declined to say”. */
export const ADVERBS = `
  also later then now often again once never ever already still just even only not previously recently earlier
  repeatedly publicly privately too instead soon always sometimes thus therefore however meanwhile further
  furthermore moreover perhaps maybe indeed rather quite almost nearly else well first last long yesterday today
  tonight tomorrow away back afterward afterwards thereafter twice yet n't much so
`;

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = `
  family early only daily weekly monthly yearly likely friendly july italy supply reply ally apply rely assembly
  monopoly anomaly lovely lonely elderly costly deadly ugly holy homily bully rally tally fly multiply imply comply
  kelly billy emily sally molly reilly polly beverly kimberly sicily
`;

export const DAYS = `
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun yesterday today
  tonight tomorrow
`;
export const MONTHS = `
  january february march april may june july august september october november december jan. feb. mar. apr. jun.
  jul. aug. sept. sep. oct. nov. dec.
`;
/** Words that go with a time: “late Friday”, “last week”, “earlier this month”. */
export const TIMES = `
  morning afternoon evening night week month year day days weeks months years hour hours weekend summer winter
  spring fall autumn quarter decade moment minutes
`;
