import { describe, expect, it } from 'vitest';
import { invert } from '../../shared/history';
import { IN_MEMORY } from './open';
import {
  ARTICLE,
  article,
  attribution,
  change,
  claim,
  create,
  decision,
  id,
  imported,
  ORIGINAL,
  remove,
  source,
  stamp,
  tagged,
  text,
} from './testing/builders';
import { temporaryLibrary, value } from './testing/temporary';
import type { History } from './library';

const history = (changes = [imported(), tagged(1)], fields: Partial<History> = {}): History => ({
  articleId: id(ARTICLE),
  changes,
  originals: [{ sha256: text().importedFrom.sha256, bytes: ORIGINAL }],
  ...fields,
});

describe('bringing in a history', () => {
  it('keeps its changes as they are and the records they amount to', () => {
    const library = temporaryLibrary(IN_MEMORY);
    const [tag, people] = [claim(0x101, 'officials said'), source(0x201)];
    const link = change(2, [
      create('source', people),
      create('attribution', attribution(0x301, tag.id, people.id)),
    ]);
    const dismissed = change(4, [create('decision', decision(0x401))]);
    const undone = invert(link, { id: id(0x2000), at: stamp(3), actor: 'Tomas Vell' });
    const changes = [imported(), tagged(1), link, undone, dismissed];
    expect(value(library.addHistory(history(changes)))).toEqual({
      status: 'added',
      articleId: id(ARTICLE),
      title: 'Ferry talks stall',
    });
    expect(value(library.changes(id(ARTICLE)))).toEqual(changes);
    expect(value(library.originals(id(ARTICLE)))).toEqual(history().originals);
    expect(value(library.records(id(ARTICLE)))).toMatchObject({
      claims: [tag],
      sources: [],
      decisions: [decision(0x401)],
    });
    expect(value(library.latestStamp())).toBe(stamp(4));
    expect(value(library.check())).toEqual([]);
  });

  it('leaves an article that is there as it is, even where it would add to it', () => {
    const library = temporaryLibrary(IN_MEMORY);
    value(library.addHistory(history()));
    expect(value(library.addHistory(history()))).toMatchObject({ status: 'known' });
    const longer = [imported(), tagged(1), tagged(2, 'met twice')];
    expect(value(library.addHistory(history(longer)))).toMatchObject({
      status: 'known',
      title: 'Ferry talks stall',
    });
    expect(value(library.changes(id(ARTICLE)))).toHaveLength(2);
  });

  it('names the deletion of an article that was there', () => {
    const library = temporaryLibrary(IN_MEMORY);
    value(library.commit(imported()));
    const deletion = change(1, [remove('text', text()), remove('article', article())]);
    value(library.commit(deletion));
    expect(value(library.addHistory(history([imported()])))).toEqual({
      status: 'deleted',
      deletion,
    });
  });

  it.each([
    ['changes of another article', history([imported(), change(1, [], { articleId: id(99) })])],
    ['unsound', history([imported(), change(1, [create('claim', { id: id(0x101) })])])],
    [
      'do not amount to an article',
      history([imported(), change(1, [remove('text', text()), remove('article', article())])]),
    ],
    [
      'words do not have the SHA-256',
      history([
        change(0, [
          create('article', article()),
          create('text', { ...text(), sha256: 'f'.repeat(64) }),
        ]),
      ]),
    ],
    [
      `leave claim ${id(0x101)} unsound`,
      history([
        imported(),
        change(1, [
          create('claim', {
            ...claim(0x101, 'officials said'),
            anchor: { ...claim(0x101, 'met twice').anchor, segments: [{ start: 0, end: 5 }] },
          }),
        ]),
      ]),
    ],
    [
      `leave attribution ${id(5)} unsound`,
      history([imported(), change(1, [create('attribution', attribution(5, id(6), id(7)))])]),
    ],
    [
      'original file',
      history(undefined, {
        originals: [{ sha256: text().importedFrom.sha256, bytes: new Uint8Array([1]) }],
      }),
    ],
  ])('refuses a damaged one and writes nothing: %s', (words, damaged) => {
    const library = temporaryLibrary(IN_MEMORY);
    expect(library.addHistory(damaged)).toMatchObject({
      ok: false,
      error: { code: 'import-damaged', message: expect.stringContaining(words) as string },
    });
    expect(value(library.list())).toEqual([]);
    expect(value(library.changes(id(ARTICLE)))).toEqual([]);
  });

  it('refuses one that would take over records of another article', () => {
    const library = temporaryLibrary(IN_MEMORY);
    value(library.addHistory(history()));
    const [other, words] = [article(11), text(2, id(11))];
    const thief = change(9, [create('article', other), create('text', words)], {
      articleId: id(11),
    });
    expect(
      library.addHistory(history([thief], { articleId: id(11), originals: [] })),
    ).toMatchObject({ ok: false, error: { code: 'import-damaged' } });
    expect(value(library.list())).toHaveLength(1);
    expect(value(library.check())).toEqual([]);
  });
});
