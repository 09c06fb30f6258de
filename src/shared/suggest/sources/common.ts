import type { Reference } from './identified';
import {
  ALONE_PEOPLE,
  DEFINITE,
  DEFINITE_ALONE,
  INDEFINITE,
  NUMBERS,
  POSSESSIVES,
} from './determiners';
import { made, tidy, unnamed, type Mention } from './mention';
import { headOf } from './nouns';
import type { Word } from './phrase';
import {
  datasets,
  documents,
  genderOfRole,
  groups,
  institutions,
  looksHuman,
  makesPeople,
  offices,
  people,
  pluralBodies,
  recordings,
  roleOf,
  sometimesPeople,
  spokespeople,
  titles,
} from './vocabulary';

const SECRETARIES = new Set(['secretary', 'minister']);

/**
 * A noun phrase that turns on a common noun. `core` are its words up to that noun, without whose it is; from
 * `cut` on the words describe it.
 */
export function commonPhrase(
  mention: string,
  words: readonly Word[],
  core: readonly Word[],
  cut: number,
  owner: string,
): Mention {
  const lead = words[0];
  const first = core[0];
  const last = core[core.length - 1];
  if (lead === undefined || first === undefined || last === undefined) return unnamed(mention);
  const { head, length } = headOf(core);
  const described = cut < words.length;
  const before = core.slice(0, core.length - length);
  const determined = before.length > 0 || owner !== '' ? lead.low : '';
  const definite = owner !== '' || DEFINITE.has(determined) || POSSESSIVES.has(determined);
  const indefinite = INDEFINITE.has(determined) || /^\d/u.test(determined);
  const plural =
    last.low !== head.split(' ').pop() ||
    groups.has(head) ||
    pluralBodies.has(head) ||
    NUMBERS.has(determined);
  const modifiers = before
    .map((word) => word.low)
    .filter((low) => !DEFINITE.has(low) && !INDEFINITE.has(low) && !POSSESSIVES.has(low));
  const tail = described ? mention.slice(words[cut]?.start) : '';
  const plain = tidy(mention)
    .toLowerCase()
    .replace(/^(?:the|these|those|this|that|an?)\s+/u, '');
  const singularNew =
    !plural && !definite && (indefinite ? !described || determined === 'another' : false);
  const base = {
    head,
    described,
    modifiers,
    words: plain,
    plural,
    gender: plural ? null : genderOfRole(head),
    fresh:
      singularNew ||
      determined === 'another' ||
      (ALONE_PEOPLE.has(head) && !described && before.length === 0),
    roles: [roleOf(head)],
    reference: (definite ? 'definite' : 'none') as Reference,
  };

  if (spokespeople.has(head)) {
    const forWhom = /^(?:for|of|at|with)\s+(?<whom>[^,;]+)/u.exec(tail)?.groups?.['whom'];
    const compound = mention.slice(
      before.find((word) => word.capital || institutions.has(word.low))?.start ?? 0,
      before[before.length - 1]?.end ?? 0,
    );
    const beforeIt = before.some((word) => word.capital || institutions.has(word.low))
      ? compound
      : '';
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'official-voice',
      owner: forWhom ?? (owner !== '' ? owner : beforeIt),
      plural: false,
      fresh: false,
      roles: ['spokesperson'],
    });
  }
  if (pluralBodies.has(head)) {
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'institution',
      fresh: false,
      owner,
    });
  }
  if (groups.has(head) || head === 'you' || (ALONE_PEOPLE.has(head) && before.length === 0)) {
    const again =
      (definite && !described && !ALONE_PEOPLE.has(head)) ||
      (DEFINITE_ALONE.has(head) && core.length === 1 && !described);
    return unnamed(mention, {
      ...base,
      kind:
        head === 'one' || head === 'another' || head === 'someone' || head === 'somebody'
          ? 'person'
          : 'group',
      plural: true,
      reference: again || (definite && head === 'people') ? 'people' : 'none',
      fresh: !definite && base.fresh,
    });
  }
  const isOffice = !plural && offices.has(head);
  const ofWhat = words.slice(cut, cut + 2).map((word) => word.low);
  const ofOffice =
    ofWhat[0] === 'of' && (SECRETARIES.has(head) || offices.has([head, ...ofWhat].join(' ')));
  const titled =
    [
      head,
      core
        .slice(-2)
        .map((word) => word.low)
        .join(' '),
    ].some((role) => offices.has(role)) || ofOffice;
  if (isOffice || (!plural && titled)) {
    const known =
      !indefinite && (definite || before.length === 0 || core.some((word) => word.capital));
    if (known) {
      return made(mention, {
        ...base,
        kind: 'person',
        tag:
          determined === 'former' || modifiers.includes('former') || modifiers.includes('ex')
            ? 'anonymous'
            : 'on-record',
        rule: 'public-office',
        reference: 'role',
        fresh: false,
        owner,
      });
    }
  }
  if (people.has(head) && !institutions.has(`${head}s`)) {
    const role =
      !plural &&
      !indefinite &&
      (definite ||
        (first.capital && before.length === 0) ||
        modifiers.some((low) => titles.has(low)));
    return unnamed(mention, {
      ...base,
      kind: plural ? 'group' : 'person',
      plural,
      reference: role ? 'role' : definite ? (plural ? 'people' : 'definite') : 'none',
      owner,
    });
  }
  const former = modifiers.some((low) => makesPeople.has(low) || /-(?:born|based|old)$/u.test(low));
  if (sometimesPeople.has(head) && former) {
    return unnamed(mention, {
      ...base,
      kind: plural ? 'group' : 'person',
      reference: definite ? (plural ? 'people' : 'definite') : 'none',
    });
  }
  for (const [nouns, kind] of [
    [recordings, 'recording'],
    [datasets, 'dataset'],
    [documents, 'document'],
  ] as const) {
    if (nouns.has(head)) return made(mention, { ...base, kind, tag: 'sourced', rule: 'document' });
  }
  if (institutions.has(head)) {
    if (plural && !definite) {
      return unnamed(mention, { ...base, kind: 'group' });
    }
    return made(mention, {
      ...base,
      kind: 'institution',
      tag: 'sourced',
      rule: 'institution',
      owner,
    });
  }
  if (plural || looksHuman(head) || /^\d+-year-old$/u.test(head)) {
    return unnamed(mention, {
      ...base,
      kind: plural ? 'group' : 'person',
      plural,
      reference: definite ? (plural ? 'people' : 'definite') : 'none',
    });
  }
  // A noun in no list: by its ending a thing, else somebody.
  const thing = THING_ENDING.test(head);
  return made(mention, {
    ...base,
    head: '?',
    kind: thing ? 'document' : 'person',
    tag: thing ? 'sourced' : 'anonymous',
    rule: thing ? 'document' : 'unnamed-people',
  });
}

const THING_ENDING =
  /(?:tion|sion|ment|ship|ism|ness|ity|ing|ure|ance|ence|age|sis|work|ics|acy|ade|day|year|thing)$/u;
