import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive, type Change } from '../../shared/model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aRuling,
  aSource,
  aText,
  creating,
  updating,
  uuid,
} from '../../shared/testing/builders';
import { deliveryOf } from '../../shared/review';
import { Reader } from '../../shared/review/testing/readers';
import { isArchive, readArchive } from './archive';

const hash = (data: string) => createHash('sha256').update(data).digest('hex');

const FILE = 'The quays stay closed.\n\nNobody said why.';
const WORDS = 'The quays stay closed.\nNobody said why.';

/** A sound archive: everything created by one change, then the claim retagged. */
function sound(): Archive {
  const article = anArticle();
  const text = aText(['The quays stay closed.', 'Nobody said why.'], {
    sha256: hash(WORDS),
    importedFrom: {
      format: 'txt',
      name: 'quays.txt',
      sha256: hash(FILE),
      at: '2026-01-13T09:00:00.000Z',
    },
  });
  const claim = aClaim(text, [{ start: 0, end: 22 }]);
  const source = aSource();
  const attribution = anAttribution(claim, source);
  const decision = aDecision(text, { outcome: 'accepted', claimId: claim.id });
  const reader = new Reader(text, 'Mara Okello', 'open', 1);
  reader.judge({ ...claim, tag: 'anonymous' });
  reader.tag('Nobody', 'anonymous');
  const { reviewId: review, changes } = reader;
  const delivery = deliveryOf({ text, review, rescued: false, changes }, [text]);
  const ruling = aRuling(text, { ruling: 'theirs', reviewId: review });
  return {
    format: ARCHIVE_FORMAT,
    schemaVersion: ARCHIVE_VERSION,
    article,
    texts: [text],
    claims: [{ ...claim, tag: 'anonymous' }],
    sources: [source],
    attributions: [attribution],
    decisions: [decision],
    deliveries: [delivery],
    rulings: [ruling],
    changes: [
      aChange(1, [
        creating('article', article),
        creating('text', text),
        creating('claim', claim),
        creating('source', source),
        creating('attribution', attribution),
        creating('decision', decision),
      ]),
      aChange(2, [updating('claim', claim, { tag: 'anonymous' })]),
      aChange(3, [creating('delivery', delivery), creating('ruling', ruling)]),
    ],
    originals: { [hash(FILE)]: Buffer.from(FILE).toString('base64') },
  };
}

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function expectDamage(archive: unknown, what: string) {
  const result = readArchive(encode(archive));
  expect(result).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
  if (!result.ok) {
    expect(result.error.message).toContain(what);
    expect(result.error.message).toContain('Nothing was changed.');
  }
}

describe('readArchive', () => {
  it('gives back a sound export as it was', () => {
    expect(readArchive(encode(sound()))).toEqual({ ok: true, value: sound() });
  });

  /** As an export was before there was room for these kinds of records, and was not for a field of these. */
  function older(version: 1 | 2) {
    const { decisions, deliveries: _, rulings: __, claims, sources, changes, ...rest } = sound();
    const kinds = ['delivery', 'ruling', ...(version === 1 ? ['decision'] : [])];
    return {
      ...rest,
      schemaVersion: version,
      claims: claims.map(({ confidential: ___, ...claim }) => claim),
      sources: sources.map(({ confidential: ___, ...source }) => source),
      ...(version === 1 ? {} : { decisions }),
      changes: changes
        .map((change) => ({
          ...change,
          ops: change.ops
            .filter(({ kind }) => !kinds.includes(kind))
            .map(({ after, ...op }) => ({ ...op, after: unmarked(after) })),
        }))
        .filter(({ ops }) => ops.length > 0),
    };
  }

  function unmarked(fields: Change['ops'][number]['after']) {
    return fields === null
      ? null
      : Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'confidential'));
  }

  it('reads an export of version 1, which has no decisions and nothing of reviews', () => {
    const old = older(1);
    expect(readArchive(encode(old))).toEqual({
      ok: true,
      value: { ...sound(), changes: old.changes, decisions: [], deliveries: [], rulings: [] },
    });
    expectDamage({ ...old, decisions: [] }, 'decisions');
    expectDamage({ ...old, schemaVersion: ARCHIVE_VERSION }, 'decisions');
    expectDamage({ ...old, changes: older(2).changes }, 'decision records');
    expectDamage({ ...old, schemaVersion: 0 }, 'schemaVersion');
  });

  it('reads an export of version 2, which has nothing of reviews', () => {
    const old = older(2);
    expect(readArchive(encode(old))).toEqual({
      ok: true,
      value: { ...sound(), changes: old.changes, deliveries: [], rulings: [] },
    });
    expectDamage({ ...old, deliveries: [] }, 'deliveries');
    expectDamage({ ...old, schemaVersion: ARCHIVE_VERSION }, 'deliveries');
    expectDamage({ ...old, changes: sound().changes }, 'delivery records');
  });

  it('reads an export without its originals, as reports carry it', () => {
    expect(readArchive(encode({ ...sound(), originals: {} })).ok).toBe(true);
  });

  it('reads an original of the full size', () => {
    const archive = sound();
    const big = 'a'.repeat(20 * 1024 * 1024);
    const [text] = archive.texts;
    if (text === undefined) throw new Error('no text');
    const importedFrom = { ...text.importedFrom, sha256: hash(big) };
    const renamed = { ...text, importedFrom };
    const [first, ...rest] = archive.changes;
    const ops = (first?.ops ?? []).map((op) =>
      op.kind === 'text' ? creating('text', renamed) : op,
    );
    const changes = [aChange(1, ops), ...rest];
    const originals = { [hash(big)]: Buffer.from(big).toString('base64') };
    expect(readArchive(encode({ ...archive, texts: [renamed], changes, originals })).ok).toBe(true);
  });

  it('refuses what is empty, cut off or not an export', () => {
    const code = (bytes: Uint8Array) => {
      const result = readArchive(bytes);
      return result.ok ? 'read' : result.error.code;
    };
    expect(code(new Uint8Array())).toBe('import-empty');
    expect(code(encode(sound()).subarray(0, 500))).toBe('import-damaged');
    expect(code(new Uint8Array([0x7b, 0xff, 0x7d]))).toBe('import-damaged');
    expect(code(encode({ hello: 'world' }))).toBe('import-unsupported');
    expect(code(encode(null))).toBe('import-unsupported');
    expect(code(encode([sound()]))).toBe('import-unsupported');
  });

  it('says that an export is from a newer Sourcemark', () => {
    const result = readArchive(
      encode({ ...sound(), schemaVersion: ARCHIVE_VERSION + 1, more: true }),
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'import-unsupported' } });
    expect(!result.ok && result.error.message).toContain('newer Sourcemark');
  });

  it('says what is wrong on one line, however long and odd the name of it is', () => {
    const odd = { ...sound(), [`a\u202e\n${'b'.repeat(5_000)}`]: 1 };
    const result = readArchive(encode(odd));
    expect(result.ok ? '' : result.error.message).toMatch(/^This [^\p{C}]{300,600}\.$/u);
  });

  it('refuses what has more parts than any article before it is parsed', () => {
    const many = `{"format":"sourcemark-export","changes":[${'[],'.repeat(2_000_001)}0]}`;
    const result = readArchive(new TextEncoder().encode(many));
    expect(result).toMatchObject({ ok: false, error: { code: 'import-too-large' } });
  });

  it('says which field does not fit', () => {
    const { article, ...rest } = sound();
    expectDamage({ ...rest, article: { ...article, title: 7 } }, 'article.title');
    expectDamage({ ...sound(), extra: 1 }, 'extra');
    expectDamage(rest, 'article');
    expectDamage({ ...sound(), originals: undefined }, 'originals');
  });

  const first = <T>(list: readonly T[]): T => {
    const [found] = list;
    if (found === undefined) throw new Error('an empty list');
    return found;
  };

  it.each<[string, (archive: Archive) => object, string]>([
    [
      'words that are not those of their hash',
      ({ texts }) => ({ texts: [{ ...first(texts), text: WORDS.replace('closed', 'opened') }] }),
      'hash',
    ],
    [
      'blocks that do not fit',
      ({ texts }) => ({ texts: [{ ...first(texts), blocks: first(texts).blocks.slice(1) }] }),
      'blocks',
    ],
    [
      'a text that is not NFC',
      ({ texts }) => ({
        texts: [
          {
            ...first(texts),
            text: 'cafe\u0301',
            sha256: hash('cafe\u0301'),
            blocks: [{ kind: 'paragraph', start: 0, end: 5 }],
          },
        ],
      }),
      'NFC',
    ],
    [
      'a claim beside its words',
      ({ claims }) => {
        const claim = first(claims);
        const segments = [{ start: 1, end: 22 }];
        return { claims: [{ ...claim, anchor: { ...claim.anchor, segments } }] };
      },
      'quotes',
    ],
    [
      'records that its changes do not make',
      ({ changes }) => ({ changes: changes.slice(0, 1) }),
      'claim records',
    ],
    [
      'a record that no change made',
      ({ sources }) => ({ sources: [...sources, aSource({ id: uuid(99) })] }),
      'source records',
    ],
    ['a record left out', () => ({ attributions: [] }), 'attribution records'],
    ['a record twice', ({ sources }) => ({ sources: [...sources, ...sources] }), 'source records'],
    ['a change twice', ({ changes }) => ({ changes: [...changes, ...changes] }), 'twice'],
    ['a link to nothing', () => ({ sources: [] }), 'not in the file'],
    [
      'a decision about a text that is not there',
      ({ decisions }) => ({ decisions: [{ ...first(decisions), textId: uuid(77) }] }),
      'refers to a text that is not in the file',
    ],
    [
      'a decision that no change made',
      ({ decisions }) => ({ decisions: [{ ...first(decisions), outcome: 'dismissed' }] }),
      'decision records',
    ],
    [
      'a decision of another article',
      ({ decisions }) => ({ decisions: [{ ...first(decisions), articleId: uuid(77) }] }),
      'another article',
    ],
    [
      'a review that was edited',
      ({ deliveries }) => ({
        deliveries: [{ ...first(deliveries), changes: first(deliveries).changes.slice(0, -1) }],
      }),
      'not those that its id is made of',
    ],
    [
      'a review with another text than it read',
      ({ deliveries, texts }) => ({
        deliveries: [{ ...first(deliveries), text: { ...first(texts), sha256: hash('x') } }],
      }),
      'do not match their hash',
    ],
    ['a review left out', () => ({ deliveries: [] }), 'delivery records'],
    [
      'a ruling that no change made',
      ({ rulings }) => ({ rulings: [{ ...first(rulings), ruling: 'mine' }] }),
      'ruling records',
    ],
    [
      'a ruling about a text that is not there',
      ({ rulings }) => ({ rulings: [{ ...first(rulings), textId: uuid(77) }] }),
      'refers to a text that is not in the file',
    ],
    [
      'a record of another article',
      () => ({ sources: [aSource({ articleId: uuid(77) })] }),
      'another article',
    ],
    [
      'an original that was altered',
      () => ({ originals: { [hash(FILE)]: 'QUJD' } }),
      'does not match its hash',
    ],
    ['an original that is not base64', () => ({ originals: { [hash(FILE)]: '%%%' } }), 'base64'],
    [
      'an original of no text',
      () => ({ originals: { [hash('x')]: 'eA==' } }),
      'belongs to no text',
    ],
  ])('refuses %s', (_what, damage, message) => {
    expectDamage({ ...sound(), ...damage(sound()) }, message);
  });
});

describe('isArchive', () => {
  const bytes = encode(sound());
  it.each([
    ['a.json', bytes, true],
    ['harbour.sourcemark.json', new Uint8Array(), true],
    ['a.JSON', bytes, true],
    ['a.txt', bytes, false],
    ['a.json', encode({ format: 'other' }), false],
    ['a.json', new TextEncoder().encode('"format": "sourcemark-article"'), false],
  ])('of %s', (name, content, expected) => {
    expect(isArchive(name, content)).toBe(expected);
  });
});
