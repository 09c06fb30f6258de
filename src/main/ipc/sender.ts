import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { APP_ORIGIN } from '../security/origin';

/** What is looked at of a frame. */
export interface Frame {
  readonly frameTreeNodeId: number;
  /** As Chromium writes it, such as `app://sourcemark`. */
  readonly origin: string;
}

/**
 * Whether a frame is our own page: the main frame of our window, still showing our own origin.
 *
 * @param frame The frame that sent a message; null when it has gone.
 * @param main The main frame of our window; null when there is no window.
 */
export function isOurPage(frame: Frame | null, main: Frame | null): boolean {
  return (
    frame !== null &&
    main !== null &&
    frame.frameTreeNodeId === main.frameTreeNodeId &&
    frame.origin === APP_ORIGIN
  );
}

/** {@link isOurPage} of a message. `page`: the contents of our window, or null. */
export function isFromOurPage(event: IpcMainInvokeEvent, page: WebContents | null): boolean {
  return page !== null && event.sender === page && isOurPage(event.senderFrame, page.mainFrame);
}
