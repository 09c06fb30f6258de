import { TAG_DEFINITIONS, TAGS, type TagDefinition } from '../model';
import type { Provenance } from './model';
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

/** How a second desk can compute the report again, from a file that carries its data. */
export const RECOMPUTE: readonly string[] = [
  'This file carries the data it was computed from: the element with the id sourcemark-data holds, as JSON, the text, the claims, sources and attributions, the decisions about suggestions and every change that led to them.',
  'Take the text with the highest number from “texts” and compute the SHA-256 of its “text” in UTF-8: it must be the hash printed in section 1. Positions are UTF-16 code units into that string, start included, end excluded. “anchor.quote.exact” repeats the words of every claim (segments joined by “ … ”), so a wrong position shows. Then count by the rules above: every figure must come out the same. Imported into Sourcemark as JSON, the same data gives the same report.',
];
