import { Menu, type WebContents } from 'electron';
import { contextMenuTemplate } from './contextMenuTemplate';
import { menuTemplate, type MenuContext } from './template';

export type { MenuContext } from './template';

/** Sets the application menu; to be called again when what it lists has changed. */
export function setApplicationMenu(context: MenuContext): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(context)));
}

/** Shows the context menu where a page does not show one of its own. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup();
  });
}
