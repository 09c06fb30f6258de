// Loaded into the app before its own code. Holds its start back until Playwright listens, so that the window
// is never made, and the page never loaded, while the debugger attaches to it. Playwright does the same with
// an Electron it finds itself, and calls `__playwright_run` when it is ready; with one it is given it does not.
const { app } = require('electron');

const ready = app.whenReady();
const released = new Promise((resolve) => {
  globalThis.__playwright_run = resolve;
});
app.whenReady = () => Promise.all([ready, released]).then(() => undefined);
