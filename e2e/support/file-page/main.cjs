// A browser of the plainest kind: windows on a file, without a preload. Only for tests; the app itself opens no files
// as pages. Arguments: the file, the folder for downloads. `SOURCEMARK_USER_DATA`: where the browser keeps its data.
const { join } = require('node:path');
const process = require('node:process');
const { app, BrowserWindow, session } = require('electron');

const [file, downloads] = process.argv.slice(-2);
app.setPath('userData', process.env.SOURCEMARK_USER_DATA);

/** Every address that was asked for, and every file downloaded, for the test to read. */
globalThis.requests = [];
globalThis.downloads = [];

globalThis.openFile = async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    webPreferences: { contextIsolation: true, nodeIntegration: false, sandbox: true },
  });
  await window.loadFile(file);
};

void app.whenReady().then(async () => {
  session.defaultSession.webRequest.onBeforeRequest((details, go) => {
    globalThis.requests.push(details.url);
    go({});
  });
  session.defaultSession.on('will-download', (_event, item) => {
    const path = join(downloads, item.getFilename());
    item.setSavePath(path);
    item.once('done', (_done, state) => globalThis.downloads.push({ path, state }));
  });
  await globalThis.openFile();
});
