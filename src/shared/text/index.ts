/** Reading a text version: its body, words and sentences. */
export * from './body';
export * from './counted';
export * from './sentences';
export * from './shorten';
export * from './words';
