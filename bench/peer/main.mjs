// The least an Electron app can be: one window of the app's size on the page named on the command line.
import { app, BrowserWindow } from 'electron';

const page = process.argv.at(-1);
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => new BrowserWindow({ width: 1360, height: 860 }).loadFile(page));
