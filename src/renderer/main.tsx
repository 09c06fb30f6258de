import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { v7 } from 'uuid';
import { ipcDesk, PageDatabase } from './bridge';
import { App } from './components/app/App';
import { DeskContext } from './components/app/desk';
import { Guard } from './components/app/Guard';
import { createStage } from './components/app/stage';
import { runCommand } from './state/commands';
import {
  Context,
  flushDrafts,
  followFiles,
  followOthers,
  followTour,
  followNotices,
  loadExchange,
  start,
} from './state/effects';
import { afterFrame } from './editor';
import { createShown } from './state/shown';
import { createStore } from './state/store';
import { keepSuggesting } from './state/suggester';
import './styles/index.css';

const store = createStore();
const desk = ipcDesk(window);
const context = new Context(store, desk, v7, Date.now);
const shown = createShown(store, afterFrame);
keepSuggesting(store, afterFrame, (notice) => context.notify(notice));
const stage = createStage(store, shown);
const run = (id: Parameters<typeof runCommand>[0]) => runCommand(id, context, stage);

desk.on('command', ({ id }) => {
  // A menu's undo, chosen while a field is edited, is the field's own.
  if ((id === 'edit.undo' || id === 'edit.redo') && stage.inTextField()) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page has no other way to ask a field for its own undo
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
    return;
  }
  run(id);
});
desk.on('closing', () => {
  void (async () => {
    await flushDrafts(context);
    await context.connection?.outbox.settle();
    const { loose } = store.get().outbox;
    await desk.call('window.ready-to-close', { loose });
  })();
});

followOthers(context);
followTour(context);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(
  <StrictMode>
    <DeskContext value={{ store, shown, context, run }}>
      <Guard kept="What you did before is saved, or kept and sent when the page is loaded again.">
        <App />
      </Guard>
    </DeskContext>
  </StrictMode>,
);

void start(context, new PageDatabase())
  .then(() => followNotices(context))
  .then(() => loadExchange(context))
  .then(() => followFiles(context));
