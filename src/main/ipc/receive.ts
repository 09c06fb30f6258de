import { ipcMain, type WebContents } from 'electron';
import { CALL_CHANNEL, contract } from '../../shared/api';
import type { Handlers } from '../services';
import { route } from './route';
import { isFromOurPage } from './sender';

function logError(operation: string, error: unknown): void {
  console.error(`sourcemark: ${operation} failed unexpectedly:`, error);
}

/**
 * Answers the page's calls from now on.
 *
 * @param page The contents of our window, or null while there is none.
 */
export function receiveCalls(handlers: Handlers, page: () => WebContents | null): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, args: unknown) =>
    route(contract, handlers, { trusted: isFromOurPage(event, page()), name, args }, logError),
  );
}
