import { TAG_DEFINITIONS, TAGS, type TagDefinition } from '../model';
import type { Provenance } from './model';
import type { SecondReading } from './reading/model';
import { sectionNumber } from './sections';
import { TAG_STYLES } from './tag-style';
import { counted, figure } from './wording';

/** 10. What a report says about how it was made. */

export const TAG_TABLE: readonly (TagDefinition & { readonly line: string })[] = TAGS.map(
  (tag) => ({ ...TAG_DEFINITIONS[tag], line: TAG_STYLES[tag].lineName }),
);

/** The counting rules, for a reader who wants to count again. */
export const COUNTING_RULES: readonly string[] = [
  'Claims, attributions, words and sources are counted separately, and each figure states what it is out of.',
  'The body is the dek, paragraphs, list items, quotes and captions. Headline, byline and headings are left out, and so is the dateline in front of the first paragraph. Claims may stand anywhere and all are counted.',
  'A word is a longest run of characters other than white space and the dashes — and –, with at least one letter or digit in it. It is inside a claim when any character of it is.',
  'Coverage is the number of body words inside at least one claim, out of all body words.',
  'Claims may overlap. A word inside claims of two tags counts once for each tag and once for coverage, so the words by tag may add up to more than the words covered.',
  'A sentence of the body is untagged when no claim touches it.',
  'In a chain (“X told aides, people familiar with the talks said”) the tag follows the outermost speaker, on whom the outlet relies; X is an attribution embedded in it.',
  'A claim has anonymous support when it is tagged Anonymous or when a person or group without a name is the outermost source of a link that supports it. It has only anonymous support when, besides that, it is not tagged Sourced, On record or Observed and no other outermost source supports it. These are two figures.',
  'A source is counted when at least one claim is linked to it; sources of one kind with the same name are one. Documents include data sets and recordings. Anonymous are people and groups without a name.',
  'Distinct anonymous people are a range. Each anonymous source asserts a number of people. Sources in one independence group may be the same people, so at the least the group is as many as its largest member asserts, and at the most everybody is somebody else. “Or more” means that the text leaves the number open.',
  'A claim counts as headline or lead when the analyst marked it so or when it stands in the headline or the first paragraph.',
  'The tag is the analyst’s judgement. Where the linked sources disagree with it, that is listed as a finding and nothing is changed.',
  'Suggestions count for nothing until a person accepts them.',
];

/** How the claims came to be. */
export function provenanceLine({ suggested, byHand }: Provenance): string {
  return `Claims suggested by rule and accepted: ${figure(suggested)}; added by hand: ${figure(byHand)}.`;
}

/** What the table of rules is about; null where nobody decided about a suggestion, and there is no table. */
export function decisionsLine({ accepted, dismissed }: Provenance): string | null {
  const decisions = accepted + dismissed;
  return decisions === 0
    ? null
    : `${counted(decisions, 'decision')} about suggestions: ${figure(accepted)} accepted, ${figure(dismissed)} dismissed. A suggestion made by several rules counts for each of them, and an accepted one also when its claim was deleted since. No other figure counts them.`;
}

/** 11. How readers are compared with the analyst, for a reader who wants to compare again. */
export const AGREEMENT_RULES: readonly string[] = [
  'A reader is somebody who handed a review in. Blind: they tagged the bare text. Open: they were shown the analyst’s claims, judged them, and could add claims of their own.',
  'The analyst’s coding is that of their claims as they stood before the first review was brought in. Several deliveries of one review are one: the union of their changes, each field with its latest value.',
  'A claim on another version of the text is compared where its words stand, exactly and only once, in the text reported on; the others are listed as unplaced and compared nowhere.',
  'Two claims are taken for the same when they overlap and at least half of the shorter one lies in the other. Each claim is in one pair at most: the pair with the most text in common, out of the text of either, is made first; of equal ones that with the same tag, then in text order.',
  'Of an open review only what was judged is compared. Agreeing repeats the claim as it was judged; disagreeing puts the reader’s tag or boundary in its place or, without either, leaves the claim to the analyst alone; a question is on neither side.',
  'Boundaries and tags are measured apart. Boundaries and extent are over the stretches of text that the claims cover, whatever their tag; tags are over matched claims only, so text that nobody tagged, or only one did, has no part in them.',
  'Text that nobody tagged never counts as agreement. It enters the chance that the first two coefficients are measured against, and nothing else: however long the text, people who tagged nothing in common are never above 0.',
  'Stretches of one person’s claims that overlap are one stretch for boundaries and extent.',
  'Intervals are percentile intervals of 999 resamples with replacement (Efron and Tibshirani, “An Introduction to the Bootstrap”, 1993, section 13.3): of matched claims for tags, and of stretches of text that nobody’s claim runs across for boundaries and extent. The random numbers start from the same place each time, so the same data gives the same interval. Where there are too few, or all resamples agree, no interval is printed.',
  'A difference is a place where the analyst and readers, or readers among themselves, do not have the same claim. What an open reader has not judged is no difference. A ruling settles it and leaves what everybody said.',
];

/** The coefficients with their definitions and where these are from. */
export const COEFFICIENTS: readonly {
  readonly name: string;
  readonly definition: string;
  readonly source: string;
}[] = [
  {
    name: 'Krippendorff’s unitizing alpha',
    definition:
      '1 − D_o / D_e. D_o: over all pairs of people and their stretches, the squared distance of the beginnings plus that of the ends of two that overlap, and the squared length of one that lies wholly where the other tagged nothing. D_e: the same for stretches put into the text by chance.',
    source:
      'K. Krippendorff, “On the Reliability of Unitizing Continuous Data”, Sociological Methodology 25, 1995, pp. 47–76; D_e as in “Content Analysis”, 2nd ed. 2004, chapter 11, and “Measuring the Reliability of Qualitative Text Analysis Data”, Quality and Quantity 38(6), 2004, pp. 787–800.',
  },
  {
    name: 'Krippendorff’s |u-alpha',
    definition:
      '1 − D_o / D_e. D_o: the length of text that one person tagged and another did not. D_e: the same for stretches put into the text by chance.',
    source:
      'K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, “On the Reliability of Unitizing Textual Continua: Further Developments”, Quality and Quantity 50(6), 2016, pp. 2347–2364, with the erratum p. 2365; K. Krippendorff, “Content Analysis”, 4th ed. 2019, section 12.6.',
  },
  {
    name: 'Cohen’s kappa',
    definition:
      '(p_o − p_c) / (1 − p_c). p_o: the share of matched claims with the same tag from both; p_c: the sum over tags of the product of both people’s shares of that tag. For the analyst and one reader.',
    source:
      'J. Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and Psychological Measurement 20(1), 1960, pp. 37–46.',
  },
  {
    name: 'Krippendorff’s alpha, nominal',
    definition:
      '1 − (n − 1) · Σ o_ck / Σ n_c n_k, over pairs of different tags c and k. o_ck: how often they meet in a claim, a pair in a claim of m tags counting 1 / (m − 1); n_c: how often c occurs; n: all. For the analyst and several readers.',
    source:
      'K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, Annenberg School for Communication, University of Pennsylvania, 2011.',
  },
];

const RECOMPUTE: readonly string[] = [
  'This file carries the data it was computed from: the element with the id sourcemark-data holds, as JSON, the text, the claims, sources and attributions, the decisions about suggestions and every change that led to them.',
  `Take the text with the highest number from “texts” and compute the SHA-256 of its “text” in UTF-8: it must be the hash printed in section ${sectionNumber('identity')}. Positions are UTF-16 code units into that string, start included, end excluded. “anchor.quote.exact” repeats the words of every claim (segments joined by “ … ”), so a wrong position shows. Then count by the rules above: every figure must come out the same. Imported into Sourcemark as JSON, the same data gives the same report.`,
];

const RECOMPUTE_READING =
  'What readers handed in is in “deliveries”, each with all of its changes, and what was settled in “rulings”. Join the changes of the deliveries that name the same review by their ids and put them in the order of “at”, ties by id: an op without “before” makes a record, one without “after” removes it, and of each field the last value stands. That gives the reader’s “claim” and “verdict” records. The analyst’s are found in the same way from those of the article’s “changes” that come before the first one that makes one of these deliveries. Then compare by the rules above.';

/** How a second desk can compute the report again, from a file that carries its data. */
export function recompute({ readers }: Pick<SecondReading, 'readers'>): readonly string[] {
  return readers.length === 0 ? RECOMPUTE : [...RECOMPUTE, RECOMPUTE_READING];
}
