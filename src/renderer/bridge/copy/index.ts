/** What keeps the work in a review copy. */
export * from './database';
export * from './download';
export * from './reviews';
export * from './shelf';
export * from './tabs';
