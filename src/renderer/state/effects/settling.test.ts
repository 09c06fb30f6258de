import { describe, expect, it } from 'vitest';
// First: it makes the page's own store, which what reaches the bridge looks for.
import { page } from '../testing/page';
import { value } from '../../../main/storage/testing/temporary';
import type { CommandId } from '../../../shared/api';
import { type Stage, runCommand } from '../commands';
import { currentDifference, differencesOf } from '../differences';
import { addClaim, wordsAt } from '../edits';
import { aReader, fileBy } from '../testing/reviewFiles';
import { bringInReview, edit, openArticle, readReviews } from '.';

const MET = 'The harbour board met twice';
const CHAIR = 'Mara Quill, its chair, declined to comment.';
const STALL = 'Ferry talks stall';

const STAGE: Stage = {
  focusNote: () => undefined,
  focusDifferenceNote: () => undefined,
  focusInspector: () => undefined,
  focusClaims: () => undefined,
  focusSources: () => undefined,
  focusBlock: () => undefined,
  focusArticle: () => undefined,
  focusSearch: () => undefined,
  focusFind: () => undefined,
  inTextField: () => false,
};

type Reading = readonly (readonly [words: string, tag: 'anonymous' | 'sourced' | 'response'])[];

/** The analyst has tagged two sentences as sourced; each reader brings what they would have. */
async function comparing(readers: Readonly<Record<string, Reading>>) {
  const on = await page();
  await openArticle(on.context, on.articleId);
  const open = () => {
    const found = on.store.get().open;
    if (found === null) throw new Error('no article is open');
    return found;
  };
  for (const words of [MET, CHAIR]) {
    const start = open().records.get('text', open().textId)?.text.indexOf(words) ?? 0;
    const selection = { anchor: start, head: start + words.length };
    on.store.dispatch({ type: 'select', selection });
    edit(on.context, addClaim(open(), 'sourced', on.context.newId));
  }
  on.store.dispatch({ type: 'cursor', sentence: 0 });
  const files = Object.entries(readers).map(([name, reading]) => {
    const reader = aReader(name);
    for (const [words, tag] of reading) reader.tag(words, tag);
    return fileBy(reader);
  });
  await readReviews(on.context, files);
  for (const { id } of on.store.get().arrivals) await bringInReview(on.context, id);
  on.store.dispatch({ type: 'dialog', dialog: null });
  const run = (...ids: readonly CommandId[]) => {
    for (const id of ids) runCommand(id, on.context, STAGE);
  };
  return {
    ...on,
    open,
    run,
    said: () => on.store.get().announcement,
    /** The words of the difference gone to. */
    at: () => {
      const difference = currentDifference(open());
      return difference === undefined ? null : wordsAt(difference);
    },
    rulings: () => differencesOf(open()).map(({ ruling }) => ruling?.ruling ?? null),
    settledInLibrary: () => value(on.main.library().records(on.articleId)).rulings.length,
  };
}

const BEN: Reading = [
  [STALL, 'sourced'],
  [MET, 'anonymous'],
  [CHAIR, 'response'],
];

describe('settling by keys', () => {
  it('goes through the differences and on to the next with every ruling, until none is left', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference');
    expect(on.at()).toBe(STALL);
    on.run('difference.theirs');
    expect(on.at()).toBe(MET);
    on.run('difference.mine');
    expect(on.at()).toBe(CHAIR);
    expect(on.said()).toBe(`Keep the analyst’s version: “${MET}”. 1 difference left.`);
    on.run('difference.both');
    expect(on.said()).toBe(`Keep both versions: “${CHAIR}” No differences left.`);
    expect(on.at()).toBe(CHAIR);
    expect(on.rulings()).toEqual(['theirs', 'mine', 'both']);
    expect(on.claims().toSorted()).toEqual(
      [
        `response: ${CHAIR}`,
        `sourced: ${STALL}`,
        `sourced: ${CHAIR}`,
        `sourced: ${MET}`,
      ].toSorted(),
    );
    await on.outbox.settle();
    expect(on.settledInLibrary()).toBe(3);
  });

  it('is undone and done again, back at the difference', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference', 'go.next-difference', 'difference.neither');
    expect(on.claims()).toEqual([`sourced: ${CHAIR}`]);
    on.run('edit.undo');
    await on.until(() => on.claims().length === 2);
    expect(on.at()).toBe(MET);
    expect(on.rulings()).toEqual([null, null, null]);
    on.run('edit.redo');
    await on.until(() => on.claims().length === 1);
    expect(on.at()).toBe(MET);
    expect(on.rulings()).toEqual([null, 'neither', null]);
  });

  it('asks whose version, where readers differ among themselves', async () => {
    const on = await comparing({
      'Ben Auer': [
        [MET, 'anonymous'],
        [CHAIR, 'sourced'],
      ],
      'Mara Okello': [
        [MET, 'response'],
        [CHAIR, 'sourced'],
      ],
    });
    on.run('go.next-difference', 'difference.theirs');
    expect(on.said()).toBe('Whose version? 1 Ben Auer, 2 Mara Okello');
    expect(on.rulings()).toEqual([null]);
    on.run('claim.tag.response');
    expect(on.said()).toBe('No reader has that number');
    on.run('claim.tag.anonymous');
    expect(on.claims()).toContain(`response: ${MET}`);
    expect(on.said()).toBe(`Take the version of Mara Okello: “${MET}”. No differences left.`);
  });

  it('counts readers as they are shown, those who agree included', async () => {
    const on = await comparing({
      'Ben Auer': [[MET, 'sourced']],
      'Cleo Marsh': [[MET, 'anonymous']],
      'Mara Okello': [[MET, 'response']],
    });
    on.run('go.next-difference', 'difference.theirs');
    expect(on.said()).toBe('Whose version? 2 Cleo Marsh, 3 Mara Okello');
    on.run('claim.tag.sourced');
    expect(on.said()).toBe('Ben Auer has no other version than yours');
    on.run('claim.tag.on-record');
    expect(on.claims()).toContain(`response: ${MET}`);
  });

  it('takes digits for tags again where the question was taken back', async () => {
    const on = await comparing({
      'Ben Auer': [[MET, 'anonymous']],
      'Mara Okello': [[MET, 'response']],
    });
    on.run('go.next-difference', 'difference.theirs', 'difference.theirs', 'claim.tag.observed');
    expect(on.claims()).toContain(`observed: ${MET}`);
    expect(on.rulings()[0]).toBeNull();
  });

  it('by editing leaves the claim in focus, the ruling made', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference', 'go.next-difference', 'difference.edit');
    const { focus, records, settling } = on.open();
    expect(records.get('claim', focus ?? '')?.anchor.quote.exact).toBe(MET);
    expect(settling).toBeNull();
    expect(on.rulings()).toEqual([null, 'edit', null]);
  });

  it('by editing selects the reader’s words where the analyst has no claim', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference', 'difference.edit', 'claim.tag.observed');
    expect(on.claims()).toContain(`observed: ${STALL}`);
  });

  it('says what is missing, and changes nothing', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('difference.mine');
    expect(on.said()).toBe('Not now: go to a difference first (D)');
    on.run('go.next-difference', 'difference.mine', 'go.previous-difference', 'difference.mine');
    on.run('go.next-difference', 'difference.mine');
    expect(on.rulings()).toEqual(['mine', 'mine', 'mine']);
    on.run('difference.mine');
    expect(on.said()).toBe('This is settled; open it again (O) to settle it otherwise');
    on.run('go.next-difference');
    expect(on.said()).toBe('No other difference is open');
  });

  it('is open again on demand', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference', 'difference.mine', 'difference.mine', 'difference.mine');
    on.run('difference.open-again');
    expect(on.rulings()).toEqual(['mine', 'mine', null]);
    on.run('difference.theirs');
    expect(on.rulings()).toEqual(['mine', 'mine', 'theirs']);
  });

  it('keeps the note that was typed with the ruling', async () => {
    const on = await comparing({ 'Ben Auer': BEN });
    on.run('go.next-difference');
    on.store.dispatch({ type: 'settling', fields: { note: 'A headline claims nothing.' } });
    on.run('difference.mine');
    expect(differencesOf(on.open())[0]?.ruling?.note).toBe('A headline claims nothing.');
    expect(on.open().settling?.note).toBe('');
  });

  it('says so where nothing was brought in, or nothing differs', async () => {
    const none = await comparing({});
    none.run('go.next-difference');
    expect(none.said()).toBe('No review was brought in yet');
    const same = await comparing({
      'Ben Auer': [
        [MET, 'sourced'],
        [CHAIR, 'sourced'],
      ],
    });
    same.run('go.next-difference');
    expect(same.said()).toBe('The readers found no difference');
  });
});
