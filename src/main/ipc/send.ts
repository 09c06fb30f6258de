import type { WebContents } from 'electron';
import { EVENT_CHANNEL, type EventName, type Events } from '../../shared/api';

/** Tells the page something it did not ask for. Without a page nobody is told. */
export function sendEvent<K extends EventName>(
  page: WebContents | null,
  name: K,
  payload: Events[K],
): void {
  if (page !== null && !page.isDestroyed()) page.send(EVENT_CHANNEL, name, payload);
}
