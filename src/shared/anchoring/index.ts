/** Where claims stand in a text: spans, quote selectors, segments of overlapping ranges. */
export * from './firstOf';
export * from './lanes';
export * from './order';
export * from './quote';
export * from './reanchor';
export * from './segment';
export * from './spans';
export * from './touching';
