import { ipcMain, type WebContents } from 'electron';
import { CALL_CHANNEL, contract } from '../../shared/api';
import type { Handlers } from '../services';
import { route } from './route';
import { isFromOurPage } from './sender';

function logError(operation: string, error: unknown): void {
  console.error(`sourcemark: ${operation} failed unexpectedly:`, error);
}

/** A page of ours, and what answers it. */
interface Answering {
  readonly page: WebContents;
  readonly handlers: Handlers;
}

/**
 * Answers the pages' calls from now on.
 *
 * @param ours The page that sent a message, with its handlers; null where it is in none of our windows. Nothing of
 *   another's handlers is used.
 */
export function receiveCalls(
  nobodys: Handlers,
  ours: (page: WebContents) => Answering | null,
): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, args: unknown) => {
    const found = ours(event.sender);
    const trusted = found !== null && isFromOurPage(event, found.page);
    return route(contract, found?.handlers ?? nobodys, { trusted, name, args }, logError);
  });
}
