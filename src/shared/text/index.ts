/** Reading a text version: its body, words and sentences. */
export * from './body';
export * from './counted';
export * from './dates';
export * from './fileStem';
export * from './find';
export * from './jsonParts';
export * from './moment';
export * from './nfc';
export * from './sentences';
export * from './shorten';
export * from './visible';
export * from './words';
