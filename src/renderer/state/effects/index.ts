/** What reaches outside the page. The only callers of the bridge. */
export * from './articles';
export * from './commit';
export * from './context';
export * from './drafts';
export * from './library';
export * from './suggestions';
