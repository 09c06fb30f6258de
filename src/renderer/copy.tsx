import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { v7 } from 'uuid';
import { readCopy, type ReviewCopy } from '../shared/review';
import { visible } from '../shared/text';
import { connectTabs, CopyDatabase, CopyShelf, dexieDesk, download, watchFirst } from './bridge';
import { DeskContext } from './components/app/desk';
import { Guard } from './components/app/Guard';
import { createStage } from './components/app/stage';
import { CopyApp } from './components/copy/CopyApp';
import { CopyUnreadable } from './components/copy/CopyUnreadable';
import { afterFrame } from './editor';
import { runCommand } from './state/commands';
import { Context, flushDrafts, startCopy } from './state/effects';
import { createShown } from './state/shown';
import { createStore } from './state/store';
import './styles/index.css';

/** As Electron names platforms: decides how shortcuts are written. */
function platform(): string {
  const { userAgent } = navigator;
  if (/Mac|iPhone|iPad/u.test(userAgent)) return 'darwin';
  return userAgent.includes('Windows') ? 'win32' : 'linux';
}

async function begin(root: Root, copy: ReviewCopy): Promise<void> {
  document.title = visible(copy.article.title);
  // In place of the words for browsers that cannot run this.
  root.render(<main className="copy-start" aria-busy="true" />);
  const name = `sourcemark-copy-${copy.id}`;
  const database = new CopyDatabase(copy.id);
  const tabs = connectTabs(name);
  const desk = dexieDesk(copy, {
    shelf: await CopyShelf.open(database),
    platform: platform(),
    now: Date.now,
    download,
    kept: () => tabs.tell(),
  });
  const store = createStore();
  const context = new Context(store, desk, v7, Date.now);
  const shown = createShown(store, afterFrame);
  const stage = createStage(store, shown);
  const run = (id: Parameters<typeof runCommand>[0]) => runCommand(id, context, stage);

  tabs.onTold(() => void desk.refresh());
  watchFirst(name, (elsewhere) => desk.setElsewhere(elsewhere));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void desk.refresh();
    else void flushDrafts(context);
  });
  await startCopy(context, desk, database);
  root.render(
    <StrictMode>
      <DeskContext value={{ store, shown, context, run }}>
        <Guard kept="What this browser kept of your review is still there.">
          <CopyApp />
        </Guard>
      </DeskContext>
    </StrictMode>,
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no root');
const root = createRoot(place);
const read = readCopy(document.getElementById('sourcemark-review-copy')?.textContent ?? '');
if (!read.ok) {
  root.render(<CopyUnreadable message={read.message} />);
} else if (!('highlights' in CSS)) {
  root.render(
    <CopyUnreadable message="This browser is too old to show the review: it needs Chrome or Edge 105, Firefox 140 or Safari 17.2, or a newer one. Nothing was changed. Open this file in another browser." />,
  );
} else {
  void begin(root, read.value);
}
