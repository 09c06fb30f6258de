/** Reading a text version: its body, words and sentences. */
export * from './body';
export * from './counted';
export * from './nfc';
export * from './sentences';
export * from './shorten';
export * from './words';
