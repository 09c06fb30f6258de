import { nameBeside } from './beside';
import { tidy, made, unnamed, type Mention } from './mention';
import type { Word } from './phrase';

const QUANTITY_OF =
  /^(?:(?:nearly|almost|about|at least|more than|roughly|over|only|just|not|even|as many as)\s+)*(?<quantity>(?:an?\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*(?:\s+percent|%)?|[a-z]+ percent|some|many|most|several|few|any|each|none|all|both|either|neither|another|others?|half|more|majority|minority|number|group|handful|couple|pair|trio|dozens?|scores|hundreds|thousands|millions|series|range|array|variety|chorus|coalition|host|panel|raft|slew|string|team|bunch|crowd|cross-section|stream|wide array|wide range|small group|large group|growing number|growing chorus|unusual coalition|broad coalition)(?:\s+(?:more|other|or more))?)\s+of\s+(?<whole>\S.*)$/isu;
/** Whom a part is taken of when the words before have said it: “one of them”, “two of the people”. */
const AGAIN = /^(?:them|whom|these|those|us|which)$/u;
/** “One of these people”, “a majority of voters”: whoever they are part of decides. */
export function partOf(
  mention: string,
  parts: readonly (readonly Word[])[],
  readMention: (mention: string) => Mention,
): Mention | null {
  const found = mention.includes(' of ') ? QUANTITY_OF.exec(mention) : null;
  const whole = found?.groups?.['whole'];
  const quantity = found?.groups?.['quantity']?.toLowerCase();
  if (whole === undefined || quantity === undefined) return null;
  const single = /^(?:one|another|each|none)$/u.test(quantity);
  const of = readMention(whole);
  if (single) {
    const member = { ...of, kind: 'person' as const, plural: false };
    const named = of.kind === 'group' ? nameBeside(mention, member, parts.slice(1)) : null;
    if (named !== null) return named;
  }
  if (of.tag === 'on-record' && of.name !== null && of.kind === 'person' && /,/u.test(mention))
    return null;
  if (/^percent|\d|%/u.test(quantity))
    return unnamed(mention, { head: 'percent', words: tidy(mention).toLowerCase() });
  if (
    AGAIN.test(tidy(whole).toLowerCase().split(/[\s,]/u)[0] ?? '') ||
    of.reference === 'pronoun'
  ) {
    const named = /^(?:these|those)\s+\S/iu.test(whole) ? of : null;
    return unnamed(mention, {
      kind: single ? 'person' : 'group',
      reference: 'people',
      plural: !single,
      head: named?.head ?? '',
      words: named?.words ?? '',
      rule: 'unnamed-people',
    });
  }
  if (of.kind === 'group' && of.tag === 'anonymous') {
    // “The people”, “the people familiar with it”: a part of a source known by its words is that source.
    const again = /^the\s/iu.test(whole) && of.head !== '';
    return unnamed(mention, {
      kind: single ? 'person' : 'group',
      plural: !single,
      reference: again && !of.described ? 'people' : 'none',
      head: of.head,
      words: again ? of.words : tidy(mention).toLowerCase(),
      described: of.described,
      fresh: !again && single,
    });
  }
  if (of.kind === 'person' || of.kind === 'group') return null;
  return made(mention, {
    kind: of.kind,
    tag: of.tag,
    rule: of.rule,
    head: of.head,
    fresh: single,
    words: tidy(mention).toLowerCase(),
  });
}
