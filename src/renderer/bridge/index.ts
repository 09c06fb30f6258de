/** The way out of the page: the desk port, its adapters, the outbox and the drafts. */
export * from './copy';
export * from './database';
export * from './desk';
export * from './dexieDesk';
export * from './drafts';
export * from './ipc';
export * from './outbox';
export * from './windowLock';
