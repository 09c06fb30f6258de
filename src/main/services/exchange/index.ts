/** Exchanging with other desks through a shared folder. */
export * from './exchange';
export * from './exchangeFolder';
