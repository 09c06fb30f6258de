import type { ElectronApplication } from '@playwright/test';
import type { CommandId } from '../../src/shared/api';

/** Chooses an item of the application menu, by its command. Rejects where there is none. */
export async function chooseMenu(electron: ElectronApplication, id: CommandId): Promise<void> {
  await electron.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`no menu item ${wanted}`);
    (item.click as (event: undefined, window?: Electron.BrowserWindow) => void)(
      undefined,
      BrowserWindow.getAllWindows()[0],
    );
  }, id);
}
