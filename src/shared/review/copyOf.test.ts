import { describe, expect, it } from 'vitest';
import { type GroundRule, REVIEW_MODES, type Source, type Tag } from '../model';
import {
  aChange,
  aClaim,
  aDecision,
  aDelivery,
  anArticle,
  anAttribution,
  aRuling,
  aSource,
  aText,
  creating,
  TEXT_ID,
  uuid,
} from '../testing/builders';
import type { CopyChoice } from './copyChoice';
import { copyOf } from './copyOf';
import { embedCopy, COPY_PLACE, copyIn } from './embed';
import { sha256 } from './sha256';
import { type HomeRecords, staysAtHome } from './staysAtHome';

const HEAD = {
  id: uuid(900),
  appVersion: '0.1.0',
  sentBy: 'Ada Lindqvist',
  sentAt: '2026-01-14T08:00:00.000Z',
};

const ALL: CopyChoice = {
  mode: 'open',
  notes: true,
  sourceDetails: true,
  confidential: true,
  summary: true,
};

const LINES = [
  ['headline', 'Harbour pact in doubt'],
  'Ministers met on Monday, two people familiar with the talks said.',
  'They asked not to be named because the talks are private. “No,” said Ines Varga.',
] as const;

const hashed = (text: ReturnType<typeof aText>) => ({ ...text, sha256: sha256(text.text) });
const OLD = hashed(aText(['SECRET-old-text said nothing.'], { id: uuid(3), number: 1 }));
const TEXT = hashed(
  aText(LINES, {
    number: 2,
    importedFrom: {
      format: 'txt',
      name: 'SECRET-file-name.txt',
      sha256: '0'.repeat(64),
      at: '2026-01-13T09:00:00.000Z',
    },
  }),
);

/** A source that holds a secret in every field that can hold words. */
function knowing(id: string, secret: string, fields: Partial<Source> = {}): Source {
  return aSource({
    id,
    name: `${secret}-name`,
    descriptor: `${secret}-descriptor`,
    affiliation: `${secret}-affiliation`,
    interest: `${secret}-interest`,
    anonymityReason: { text: `${secret}-reason`, boilerplate: true },
    independenceGroup: `${secret}-group`,
    basis: 'hearsay',
    groundRules: 'deep-background',
    count: { min: 7777, max: 8888 },
    ...fields,
  });
}

const span = (words: string) => {
  const start = TEXT.text.indexOf(words);
  return [{ start, end: start + words.length }];
};

const CLAIMS = [
  aClaim(TEXT, span('Ministers met on Monday'), { id: uuid(10), note: 'SECRET-note' }),
  aClaim(TEXT, span('“No,”'), {
    id: uuid(11),
    note: 'SECRET-confidential-note',
    confidential: true,
  }),
  aClaim(OLD, [{ start: 0, end: 15 }], { id: uuid(12), note: 'SECRET-old-note' }),
];
const SOURCES = [
  knowing(uuid(20), 'SECRET-plain'),
  knowing(uuid(21), 'SECRET-confidential', { confidential: true }),
  knowing(uuid(22), 'SECRET-unlinked'),
  knowing(uuid(23), 'SECRET-of-old'),
];
const at = (i: number) => {
  const claim = CLAIMS[i];
  if (claim === undefined) throw new Error('no such claim');
  return claim;
};

const RECORDS: HomeRecords = {
  article: anArticle({ summary: 'SECRET-summary' }),
  texts: [OLD, TEXT],
  claims: CLAIMS,
  sources: SOURCES,
  attributions: [
    anAttribution(at(0), { id: uuid(20) }, { id: uuid(30), channel: 'court' }),
    anAttribution(at(1), { id: uuid(21) }, { id: uuid(31), channel: 'poll', parentId: uuid(33) }),
    anAttribution(at(2), { id: uuid(23) }, { id: uuid(33), channel: 'database' }),
  ],
  decisions: [aDecision(TEXT, { suggestion: 'SECRET-suggestion', rules: ['SECRET-rule'] })],
  deliveries: [
    aDelivery(TEXT, {
      changes: [
        aChange(1, [creating('claim', at(0))], { actor: 'SECRET-actor', label: 'SECRET-label' }),
      ],
    }),
  ],
  rulings: [aRuling(TEXT, { note: 'SECRET-ruling' })],
};

/** Every string in a value, keys too. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

const SECRETS = [
  ...new Set(stringsIn(RECORDS).flatMap((each) => each.match(/SECRET[\w-]*/gu) ?? [])),
];
const NEVER = /^SECRET-(?:old|file-name|unlinked|of-old|suggestion|rule$|actor|label|ruling)/u;

/** Whether the sender's choice lets this secret go. */
function mayGo(secret: string, choice: CopyChoice): boolean {
  if (NEVER.test(secret)) return false;
  if (secret === 'SECRET-summary') return choice.summary;
  if (choice.mode === 'blind') return false;
  if (secret === 'SECRET-note') return choice.notes;
  if (secret === 'SECRET-confidential-note') return choice.notes && choice.confidential;
  if (secret.startsWith('SECRET-plain')) return choice.sourceDetails;
  return choice.sourceDetails && choice.confidential;
}

const YES_OR_NO = [true, false];
const CHOICES: CopyChoice[] = REVIEW_MODES.flatMap((mode) =>
  YES_OR_NO.flatMap((notes) =>
    YES_OR_NO.flatMap((sourceDetails) =>
      YES_OR_NO.flatMap((confidential) =>
        YES_OR_NO.map((summary) => ({ mode, notes, sourceDetails, confidential, summary })),
      ),
    ),
  ),
);
const named = CHOICES.map((choice) => [JSON.stringify(choice), choice] as const);

describe('a review copy', () => {
  it('is tested with a secret in every field that may stay at home', () => {
    expect(SECRETS).toHaveLength(35);
    expect(CHOICES).toHaveLength(32);
  });

  it.each(named)('holds exactly what the sender lets go: %s', (_name, choice) => {
    const html = embedCopy(`<!doctype html>${COPY_PLACE}`, copyOf(RECORDS, choice, HEAD));
    const gone = SECRETS.filter((secret) => new RegExp(`${secret}(?![\\w-])`, 'u').test(html));
    expect(gone).toEqual(SECRETS.filter((secret) => mayGo(secret, choice)));
  });

  it.each(named)('has nothing left of details that are no words: %s', (_name, choice) => {
    const { sources, attributions, claims } = copyOf(RECORDS, choice, HEAD);
    const blind = choice.mode === 'blind';
    const details = (confidential: boolean) =>
      !blind && choice.sourceDetails && (choice.confidential || !confidential);
    const printed = JSON.stringify({ sources, attributions });
    expect(printed.includes('"court"')).toBe(details(false));
    expect(printed.includes('"poll"')).toBe(details(true));
    expect(printed.includes('"database"')).toBe(false);
    for (const word of ['hearsay', 'deep-background', '7777', '8888']) {
      expect(printed.includes(word)).toBe(details(false) || details(true));
    }
    expect([...sources, ...claims].some(({ confidential }) => confidential)).toBe(false);
    expect(claims).toHaveLength(blind ? 0 : 2);
    expect(sources).toHaveLength(blind ? 0 : 2);
  });

  it.each(named)('can be read back: %s', (_name, choice) => {
    const copy = copyOf(RECORDS, choice, HEAD);
    expect(copyIn(embedCopy(`<html>${COPY_PLACE}</html>`, copy))).toEqual({
      ok: true,
      value: copy,
    });
  });

  it('keeps the article’s own words about a source whose details stay at home', () => {
    const source = aSource({
      id: uuid(20),
      name: 'Ines  Varga',
      descriptor: 'Two people familiar with the talks',
      affiliation: 'SECRET',
      anonymityReason: { text: 'because the talks are private', boilerplate: true },
      count: { min: 2, max: 2 },
      confidential: true,
    });
    const copy = copyOf({ ...RECORDS, sources: [source] }, { ...ALL, confidential: false }, HEAD);
    expect(copy.sources).toEqual([{ ...source, affiliation: '', confidential: false }]);
  });

  describe('where the article names an anonymous source elsewhere', () => {
    const source = aSource({ id: uuid(20), name: 'Ines Varga', confidential: true });
    const [varga] = span('Ines Varga');
    const records = (...tags: Tag[]): HomeRecords => ({
      ...RECORDS,
      sources: [source],
      claims: CLAIMS.slice(0, 2).map((claim, i) => ({ ...claim, tag: tags[i] ?? 'sourced' })),
      attributions: [0, 1].map((i) =>
        anAttribution(at(i), source, { id: uuid(30 + i), mention: varga ?? null }),
      ),
    });
    const choice = { ...ALL, confidential: false };

    it('does not say who it is', () => {
      const copy = copyOf(records('anonymous', 'anonymous'), choice, HEAD);
      expect(copy.sources).toMatchObject([{ name: null, descriptor: 'a confidential source' }]);
      expect(copy.attributions.map(({ mention }) => mention)).toEqual([null, null]);
    });

    it('does not say it by linking what that person said on record either', () => {
      const copy = copyOf(records('anonymous', 'on-record'), choice, HEAD);
      expect(copy.sources).toMatchObject([{ name: 'Ines Varga' }]);
      expect(copy.attributions.map(({ id, mention }) => [id, mention])).toEqual([
        [uuid(31), varga],
      ]);
    });

    it('does not say it of who spoke on background, whatever the tag of the claim', () => {
      const spoke = (groundRules: GroundRule, ...tags: Tag[]) =>
        copyOf({ ...records(...tags), sources: [{ ...source, groundRules }] }, choice, HEAD);
      for (const rule of ['background', 'deep-background'] as const) {
        const copy = spoke(rule, 'response', 'anonymous');
        expect(copy.sources).toMatchObject([{ name: null }]);
        expect(copy.attributions.map(({ mention }) => mention)).toEqual([null, null]);
        expect(spoke(rule, 'response', 'on-record').attributions.map(({ id }) => id)).toEqual([
          uuid(31),
        ]);
      }
      expect(spoke('on-record', 'response').sources).toMatchObject([{ name: 'Ines Varga' }]);
    });

    it('says it where the sender lets confidential details go', () => {
      const copy = copyOf(records('anonymous', 'on-record'), ALL, HEAD);
      expect(copy.attributions).toHaveLength(2);
    });
  });

  it('does not take a part of a word for a name', () => {
    const source = aSource({
      id: uuid(20),
      name: 'Min',
      descriptor: 'familiar',
      confidential: true,
    });
    const copy = copyOf({ ...RECORDS, sources: [source] }, { ...ALL, confidential: false }, HEAD);
    expect(copy.sources[0]).toMatchObject({ name: null, descriptor: 'familiar' });
  });

  it('calls a source that the article does not describe by other words', () => {
    const at = (choice: CopyChoice) =>
      copyOf(RECORDS, choice, HEAD).sources.map(({ descriptor }) => descriptor);
    expect(at({ ...ALL, sourceDetails: false })).toEqual([
      'a source whose details were not sent',
      'a confidential source',
    ]);
  });

  it('is of the newest text, and only refers to what it holds', () => {
    const copy = copyOf(RECORDS, ALL, HEAD);
    expect(copy.text.id).toBe(TEXT_ID);
    expect(copy.claims.map(({ id }) => id)).toEqual([uuid(10), uuid(11)]);
    expect(copy.attributions.map(({ id, parentId }) => [id, parentId])).toEqual([
      [uuid(30), null],
      [uuid(31), null],
    ]);
  });
});

describe('what stays at home', () => {
  it('is counted for an open copy', () => {
    expect(
      staysAtHome(RECORDS, { ...ALL, notes: false, confidential: false, summary: false }),
    ).toEqual([
      '2 notes',
      'the details of 1 source',
      '1 claim on an earlier text version',
      '2 sources without a claim',
      'the summary',
      'the name of the imported file',
      '1 earlier text version',
      'the decision about 1 suggestion',
      '1 review that came in',
      'how 1 difference was settled',
      'the history of who changed what and when',
    ]);
  });

  it('is counted for a blind copy', () => {
    const [first, second, third] = staysAtHome(RECORDS, { ...ALL, mode: 'blind' });
    expect([first, second, third]).toEqual(['2 claims', '2 sources', '2 notes']);
  });

  it('is only the history where there is nothing else', () => {
    const bare: HomeRecords = {
      article: anArticle(),
      texts: [{ ...TEXT, importedFrom: { ...TEXT.importedFrom, name: '' } }],
      claims: [],
      sources: [],
      attributions: [],
      decisions: [],
      deliveries: [],
      rulings: [],
    };
    expect(staysAtHome(bare, ALL)).toEqual(['the history of who changed what and when']);
  });
});
