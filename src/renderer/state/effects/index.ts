/** What reaches outside the page. The only callers of the bridge. */
export * from './articles';
export * from './backups';
export * from './bringing';
export * from './commit';
export * from './context';
export * from './copy';
export * from './differences';
export * from './drafts';
export * from './exchange';
export { openHistory } from './history';
export * from './library';
export * from './preferences';
export * from './reviews';
export * from './search';
export * from './sending';
export * from './settling';
export * from './suggestions';
