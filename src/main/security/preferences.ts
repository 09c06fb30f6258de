import type { WebPreferences } from 'electron';

/**
 * The window's preferences. Most are Electron's defaults, written out so that a change of default, or a
 * slip, shows in a diff.
 *
 * @param preload Absolute path of the preload script.
 */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  };
}
