// The bridge of a page that broke out of its own: every channel, every message. Only tests load it.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('raw', {
  invoke: (channel, ...args) =>
    ipcRenderer.invoke(channel, ...args).then(
      (answer) => ({ answer }),
      (error) => ({ thrown: String(error) }),
    ),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
});
