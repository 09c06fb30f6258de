/** The way out of the page: the desk port, its adapters, the outbox and the drafts. */
export * from './database';
export * from './desk';
export * from './drafts';
export * from './ipc';
export * from './outbox';
