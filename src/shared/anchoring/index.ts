/** Where claims stand in a text: spans, quote selectors, segments of overlapping ranges. */
export * from './lanes';
export * from './quote';
export * from './segment';
export * from './spans';
