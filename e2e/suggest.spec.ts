import type { Locator, Page } from '@playwright/test';
import { type Tag, TAG_DEFINITIONS, TAGS, type Text } from '../src/shared/model';
import { RULES, suggest, type Suggestion } from '../src/shared/suggest';
import { chooseMenu, type RunningApp } from './support';
import {
  announced,
  article,
  expectCounts,
  expectSaved,
  exportJson,
  goTo,
  highlighted,
  importFixture,
  inspector,
  openFromLibrary,
  press,
} from './support/desk';
import { expect, test } from './support/faultless';
import { ownPath } from './support/files';
import { readJson } from './support/report';

const FIXTURE = 'tarn-hollow.txt';
const TITLE = 'Reservoir at Tarn Hollow Leaks More Than Was Said';

/** The suggestion in the inspector. */
const card = (page: Page): Locator =>
  inspector(page).getByRole('region', { name: 'Suggestion', exact: true });
const outlined = (page: Page): Locator => article(page).locator('.suggested');

/** What the app is to suggest for the article, in text order: the engine is asked, not the app. */
async function expected(app: RunningApp): Promise<{ text: Text; list: readonly Suggestion[] }> {
  const path = ownPath('untouched.json');
  await exportJson(app, path);
  const { texts, claims, decisions } = await readJson(path);
  expect([claims, decisions]).toEqual([[], []]);
  const [text] = texts;
  if (text === undefined) throw new Error('the export holds no text');
  const start = ({ content }: Suggestion) => content[0]?.start ?? 0;
  return {
    text,
    list: suggest(text.text, text.blocks).toSorted((a, b) => start(a) - start(b)),
  };
}

/** What has been decided, as the test keeps book of it. */
class Book {
  private readonly outcomes = new Map<string, Tag | 'dismissed'>();

  constructor(private readonly list: readonly Suggestion[]) {}

  decide(suggestions: readonly Suggestion[], outcome: Tag | 'dismissed' | null): void {
    for (const { id } of suggestions) {
      if (outcome === null) this.outcomes.delete(id);
      else this.outcomes.set(id, outcome);
    }
  }

  left(): readonly Suggestion[] {
    return this.list.filter(({ id }) => !this.outcomes.has(id));
  }

  count(outcome: Tag | 'dismissed'): number {
    return [...this.outcomes.values()].filter((each) => each === outcome).length;
  }

  counts(): Readonly<Partial<Record<Tag, number>>> {
    return Object.fromEntries(TAGS.map((tag) => [tag, this.count(tag)]));
  }

  /** The open suggestion after this one, round at the end. */
  after(suggestion: Suggestion): Suggestion | undefined {
    const here = this.list.indexOf(suggestion);
    return this.left().find((each) => this.list.indexOf(each) > here) ?? this.left()[0];
  }

  /** Waits until the page shows all this. */
  async shows(page: Page): Promise<void> {
    const left = this.left().length;
    await expectCounts(page, this.counts());
    const counter = page.locator('.suggestion-count');
    if (left > 0) await expect(counter).toHaveText(`Suggestions ${String(left)}`);
    else await expect(counter).toHaveCount(0);
  }
}

test('suggestions are accepted, dismissed, undone and kept, and count for nothing', async ({
  launchApp,
}) => {
  let app = await launchApp();
  let { page } = app;
  await importFixture(app, FIXTURE);
  await expect(outlined(page).first()).toBeVisible();
  const { text, list } = await expected(app);
  const book = new Book(list);
  const words = ({ content }: Suggestion) =>
    content.map(({ start, end }) => text.text.slice(start, end));
  const aimedAt = async (suggestion: Suggestion | undefined) => {
    const expectedWords = suggestion === undefined ? [] : words(suggestion);
    await expect.poll(() => highlighted(page, 'focus')).toEqual(expectedWords);
    if (suggestion === undefined) return;
    await expect(card(page).getByRole('blockquote')).toHaveText(expectedWords.join(' … '));
  };
  const goToSuggestion = async (wanted: Suggestion) => {
    await press(page, 'Escape');
    for (let presses = 0; presses <= list.length; presses += 1) {
      await press(page, 'g');
      const now = await highlighted(page, 'focus');
      if (now.join() === words(wanted).join()) return aimedAt(wanted);
    }
    throw new Error(`G does not reach “${words(wanted).join(' … ')}”`);
  };

  await test.step('nothing is counted before it is accepted', async () => {
    expect(list.length).toBeGreaterThan(5);
    await book.shows(page);
    await expect(page.getByText('Coverage 0%')).toBeVisible();
    await expect(page.getByRole('slider', { name: 'Sourcing strip: 0 claims' })).toBeVisible();
  });

  const [first] = list;
  if (first === undefined) throw new Error('nothing is suggested');

  await test.step('G goes to the first, and the inspector says why', async () => {
    await press(page, 'g');
    await aimedAt(first);
    for (const rule of first.because) await expect(card(page)).toContainText(RULES[rule].because);
    await expect(card(page)).toContainText(first.name ?? first.descriptor);
  });

  const firstLabel = `Accept as ${TAG_DEFINITIONS[first.tag].label.toLowerCase()}`;
  await test.step('A accepts it, goes on, and is taken back by one undo', async () => {
    await press(page, 'a');
    await expect(announced(page, firstLabel)).toBeVisible();
    book.decide([first], first.tag);
    await book.shows(page);
    await aimedAt(book.after(first));
    await press(page, 'Control+z');
    await expect(announced(page, `Undo: ${firstLabel}`)).toBeVisible();
    book.decide([first], null);
    await book.shows(page);
    await aimedAt(first);
    await press(page, 'Control+Shift+z');
    await expect(announced(page, `Redo: ${firstLabel}`)).toBeVisible();
    book.decide([first], first.tag);
    await book.shows(page);
  });

  const people = list.filter(({ tag }) => tag === 'anonymous');
  const [person] = people;
  if (person === undefined) throw new Error('no anonymous source is suggested');
  const group = list.filter(({ sourceKey }) => sourceKey === person.sourceKey);

  await test.step('Shift+A accepts all by one source, in one change', async () => {
    const open = group.filter((each) => book.left().includes(each));
    expect(open.length).toBeGreaterThan(1);
    await goToSuggestion(open[0] ?? person);
    await expect(
      card(page).getByRole('button', { name: `Accept all ${String(open.length)} by` }),
    ).toBeVisible();
    await press(page, 'Shift+a');
    await expect(announced(page, `Accept all ${String(open.length)} by`)).toBeVisible();
    for (const each of open) book.decide([each], each.tag);
    await book.shows(page);
    await press(page, 'Control+z');
    book.decide(open, null);
    await book.shows(page);
    await aimedAt(open[0]);
    await press(page, 'Control+Shift+z');
    for (const each of open) book.decide([each], each.tag);
    await book.shows(page);
  });

  await test.step('X dismisses one, and another after undo and redo', async () => {
    const [next] = book.left();
    if (next === undefined) throw new Error('nothing is left to dismiss');
    await goToSuggestion(next);
    await press(page, 'x');
    await expect(announced(page, 'Dismiss the suggestion')).toBeVisible();
    book.decide([next], 'dismissed');
    await book.shows(page);
    await press(page, 'Control+z');
    book.decide([next], null);
    await book.shows(page);
    await aimedAt(next);
    await press(page, 'x');
    book.decide([next], 'dismissed');
    await book.shows(page);
    await aimedAt(book.after(next));
  });

  await test.step('a tag key accepts under its tag what was gone to', async () => {
    const next = book.left().find(({ tag }) => tag !== 'response' && tag !== 'sourced');
    if (next === undefined) throw new Error('nothing is left to accept under another tag');
    await goToSuggestion(next);
    await press(page, '1');
    await expect(announced(page, 'Accept as sourced')).toBeVisible();
    book.decide([next], 'sourced');
    await book.shows(page);
  });

  await test.step('the response is accepted with its answer', async () => {
    const response = book.left().find(({ tag }) => tag === 'response');
    if (response === undefined) throw new Error('no response is suggested');
    await goToSuggestion(response);
    await card(page)
      .getByRole('button', { name: /^Accept A$/u })
      .click();
    book.decide([response], 'response');
    await book.shows(page);
    await expectSaved(page);
  });

  await test.step('after a restart it is all the same', async () => {
    await app.quit();
    app = await launchApp({ userData: app.userData });
    page = app.page;
    await openFromLibrary(page, TITLE);
    await expect(page.locator('.suggestion-count').or(outlined(page)).first()).toBeVisible();
    await book.shows(page);
    for (const each of book.left()) await goToSuggestion(each);
  });

  await test.step('undo reaches back beyond the restart', async () => {
    const response = list.find(({ tag }) => tag === 'response');
    if (response === undefined) throw new Error('no response is suggested');
    await press(page, 'Control+z');
    book.decide([response], null);
    await book.shows(page);
    await aimedAt(response);
    await press(page, 'a');
    book.decide([response], 'response');
    await book.shows(page);
    await expectSaved(page);
  });

  await test.step('the export counts what was accepted, and keeps what was decided', async () => {
    const path = ownPath('decided.json');
    await exportJson(app, path);
    const { claims, sources, attributions, decisions } = await readJson(path);
    const tags = Object.fromEntries(
      TAGS.map((tag) => [tag, claims.filter((claim) => claim.tag === tag).length]),
    );
    expect(tags).toEqual(book.counts());
    const outcomes = decisions.map(({ outcome }) => outcome);
    expect(outcomes.filter((each) => each === 'accepted')).toHaveLength(claims.length);
    expect(outcomes.filter((each) => each === 'dismissed')).toHaveLength(book.count('dismissed'));
    const accepted = new Map(decisions.map(({ suggestion, claimId }) => [suggestion, claimId]));
    // All of one source are linked to one source.
    const linked = group.map(({ id }) =>
      attributions
        .filter(({ claimId, parentId }) => claimId === accepted.get(id) && parentId === null)
        .map(({ sourceId }) => sourceId),
    );
    expect(new Set(linked.flat()).size).toBe(1);
    expect(linked.every((each) => each.length === 1)).toBe(true);
    const labels = sources.map(({ name, descriptor }) => name ?? descriptor);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { anchor } of claims) {
      const quoted = anchor.segments.map(({ start, end }) => text.text.slice(start, end));
      expect(quoted.join(' … ')).toBe(anchor.quote.exact);
    }
  });
});

test('keys on a sentence mean the sentence, and what is tagged by hand is suggested no more', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, FIXTURE);
  await expect(outlined(page).first()).toBeVisible();
  const { list } = await expected(app);
  const count = page.locator('.suggestion-count');
  await goTo(page, 'j', 'Lise Varga');
  await expect(card(page)).toBeVisible();
  await press(page, '3');
  await expectCounts(page, { 'on-record': 1 });
  await expect(inspector(page).getByRole('blockquote').first()).toHaveText(
    'Lise Varga, a diver, said the rust was a hand deep.',
  );
  await expect(count).toHaveText(`Suggestions ${String(list.length - 1)}`);
  await press(page, '3');
  await expectCounts(page, {});
  await expect(count).toHaveText(`Suggestions ${String(list.length)}`);
  await press(page, 'a');
  await expectCounts(page, { 'on-record': 1 });
  await expectSaved(page);
});

test('suggestions are hidden from who wants to see none, also at the next start', async ({
  launchApp,
}) => {
  let app = await launchApp();
  await importFixture(app, FIXTURE);
  await expect(outlined(app.page).first()).toBeVisible();
  await chooseMenu(app.electron, 'view.suggestions');
  await expect(outlined(app.page)).toHaveCount(0);
  await expect(app.page.locator('.suggestion-count')).toHaveCount(0);
  await press(app.page, 'g', 'a');
  await expect(announced(app.page, 'Suggestions are hidden')).toBeVisible();
  await expectCounts(app.page, {});
  await app.quit();
  app = await launchApp({ userData: app.userData });
  await openFromLibrary(app.page, TITLE);
  await expect(article(app.page)).toContainText('Lise Varga');
  await expect(outlined(app.page)).toHaveCount(0);
  await chooseMenu(app.electron, 'view.suggestions');
  await expect(outlined(app.page).first()).toBeVisible();
});

test('outlines, lines and samples are drawn in forced colours too', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  await importFixture(app, FIXTURE);
  await expect(outlined(page).first()).toBeVisible();
  await press(page, 'g', 'a');
  await expect(article(page).locator('.claim').first()).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  const drawn = (mark: Locator) =>
    mark.first().evaluate((element) => getComputedStyle(element).backgroundImage);
  for (const mark of [outlined(page), article(page).locator('.claim'), page.locator('.swatch')]) {
    await expect.poll(() => drawn(mark)).toContain('gradient');
  }
});
