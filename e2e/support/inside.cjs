// Loaded into the app's main process before its own code.
const process = require('node:process');
const { app, dialog } = require('electron');

// Holds the app's start back until Playwright listens, so that the window is never made, and the page never
// loaded, while the debugger attaches to it. Playwright does the same with an Electron it finds itself, and
// calls `__playwright_run` when it is ready; with one it is given it does not.
if (app.commandLine.hasSwitch('remote-debugging-port')) {
  const ready = app.whenReady();
  const released = new Promise((resolve) => {
    globalThis.__playwright_run = resolve;
  });
  app.whenReady = () => Promise.all([ready, released]).then(() => undefined);
}

// Native dialogs, answered and recorded; see dialogs.ts.
const shown = [];
globalThis.sourcemarkDialogs = shown;

function record(kind, args) {
  // Over a window the options come second.
  const options = args[args.length - 1];
  shown.push({
    kind,
    message: options.message ?? '',
    detail: options.detail ?? '',
    defaultPath: options.defaultPath ?? '',
    buttons: options.buttons ?? [],
    extensions: options.filters?.[0]?.extensions ?? [],
  });
  return options;
}

globalThis.sourcemarkAnswer = ({ open = [], save = null, press }) => {
  dialog.showOpenDialog = async (...args) => {
    record('open', args);
    return { canceled: open.length === 0, filePaths: [...open] };
  };
  dialog.showSaveDialog = async (...args) => {
    record('save', args);
    return { canceled: save === null, filePath: save ?? '' };
  };
  dialog.showMessageBox = async (...args) => {
    const { buttons = [] } = record('message', args);
    const pressed = press === undefined ? -1 : buttons.indexOf(press);
    return { response: pressed === -1 ? buttons.length - 1 : pressed, checkboxChecked: false };
  };
};

const { SOURCEMARK_E2E_DIALOGS: answers } = process.env;
if (answers !== undefined) globalThis.sourcemarkAnswer(JSON.parse(answers));
