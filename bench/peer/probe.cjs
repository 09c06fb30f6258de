// Loaded into an app by Electron's --require. Prints when the button that BENCH_BUTTON selects can be clicked:
// the window is shown and a frame with the button, uncovered, is on the screen. Milliseconds since the epoch.
const { app } = require('electron');

/** Runs in the page. */
function usable(selector) {
  const clickable = () => {
    const button = document.querySelector(selector);
    if (button === null) return false;
    const { x, y, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && button.contains(hit);
  };
  return new Promise((resolve) => {
    const frame = () =>
      requestAnimationFrame(() => {
        const seen = clickable();
        // A message sent in a frame arrives once that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          seen ? resolve(performance.timeOrigin + performance.now()) : frame();
        port2.postMessage(null);
      });
    frame();
  });
}

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((resolve) => {
    const look = () => resolve(Date.now());
    if (window.isVisible()) look();
    else window.once('show', look);
  });
  window.webContents.once('dom-ready', () => {
    const code = `(${usable})(${JSON.stringify(process.env.BENCH_BUTTON)})`;
    Promise.all([shown, window.webContents.executeJavaScript(code)]).then(
      (times) => console.log(`usable at ${Math.max(...times)}`),
      (error) => console.log(`failed: ${error}`),
    );
  });
});
