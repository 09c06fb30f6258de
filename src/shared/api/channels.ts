/** IPC channel names. The only place they are written. */
export const CALL_CHANNEL = 'sourcemark:call';
export const EVENT_CHANNEL = 'sourcemark:event';
/** The name on `window` under which the preload puts its bridge. */
export const BRIDGE_NAME = 'sourcemark';
