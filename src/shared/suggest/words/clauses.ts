/** The words by which one clause is told from the next, and a verb of saying from a noun. */

/** Behind a comma they begin the outlet's own clause again: “Roe said it was safe, while the gates …”. */
export const OWN_AGAIN = `
  while though although but even as whereas yet prompting drawing leading according after before when citing despite
`;

/** Prepositions that go on with a name behind its verb: “said Roe of the council”; others say where or when. */
export const OF_NAMES = `of for with from at`;

/** Prepositions that go on with people who are described: “said people close to the board”. */
export const OF_PEOPLE = `
  of for with from at in on to by near close about within inside outside behind against
`;

/** What begins a place, time or means between “said” and what was said: “said in a speech that …”. */
export const BEFORE_PLACE = `
  in on at during via by through after before to of about from with outside inside following over for when while as
  under upon earlier late
`;

/** Where things are said: “in a statement”. */
export const PLACES_OF_SPEECH = `
  statement interview speech email e-mail letter tweet post message conference briefing call appearance rally debate
  telephone phone memo release text
`;

export const NEGATIONS = `
  not never didn't don't doesn't hasn't haven't hadn't wouldn't isn't won't wasn't aren't couldn't
`;

/** What has not been said yet, or only might be: “will say”. */
export const MODALS = `will may might could can should must 'll would 'd cannot`;

/** Forms of to be, which make a past form passive. */
export const BEING = `
  is are was were be been being am 're 'm isn't wasn't aren't weren't get got gets
`;

/** Forms of to have, which do not. */
export const HAVING = `has have had having 've`;

/** Forms that are nouns as often as verbs of saying. */
export const NOUN_LIKE = `
  states state reports report claims claim notes note comments estimates estimate forecasts forecast promises pledges
  vows calls demands offers worries fears hopes orders presses press judges judge details documents document signals
  signal views charges charge posts post texts emails tweets ranks rank
`;

/** Verbs plain enough to stand before their speaker without a quotation: “…, said Roe.” */
export const BEFORE_SPEAKER = `said says say wrote writes added adds reported reports`;

/** Forms after which whatever follows was said. */
export const ALWAYS_SAYING = `said says say`;

/** Forms that may be telephone calls. */
export const CALLING = `call calls called calling`;
