import { expect, it } from 'vitest';
import type { KnownSource } from '../../../shared/api';
import { currentClaim } from '../selectors';
import { TestDesk } from '../testing/desk';
import { toggleTag } from './claims';
import { copyAndLink, type SourceDraft } from './sources';

const KNOWN: KnownSource = {
  kind: 'person',
  name: 'Edda Roon',
  affiliation: 'Lock keepers’ union',
  interest: 'Lost a post',
  confidential: true,
  title: 'Old locks',
};

function copied(here: SourceDraft | null) {
  const desk = new TestDesk(['The gates leak, Edda Roon said.']);
  desk.make(toggleTag(desk.open, 'on-record', desk.newId));
  const claim = currentClaim(desk.open);
  if (claim === undefined) throw new Error('no claim');
  const evidence = { cue: null, mention: desk.spanOf('Edda Roon') };
  const edit = copyAndLink(desk.open, claim, KNOWN, here, evidence, desk.newId);
  desk.make(edit);
  return { edit, source: [...desk.open.records.all('source').values()][0], desk };
}

it('enters what another article says of a source, and nothing of that article', () => {
  const { edit, source, desk } = copied(null);
  expect(edit?.label).toBe('Link Edda Roon, with the details from another article');
  expect(JSON.stringify(edit)).not.toContain(KNOWN.title);
  expect(source).toMatchObject({
    articleId: desk.open.articleId,
    name: 'Edda Roon',
    affiliation: 'Lock keepers’ union',
    interest: 'Lost a post',
    // What is kept at home there is kept at home here.
    confidential: true,
    // Words as published are each article's own.
    descriptor: '',
  });
  expect(desk.open.records.all('attribution').size).toBe(1);
});

it('describes it as this article does, where that is the same person', () => {
  const descriptor = 'a former lock keeper';
  expect(copied({ kind: 'person', name: 'edda roon', descriptor }).source).toMatchObject({
    descriptor,
  });
  expect(copied({ kind: 'person', name: 'Ada Roon', descriptor }).source?.descriptor).toBe('');
});
