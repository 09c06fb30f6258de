/** Which articles of a library are listed, and in which order: the same in the page and in main. */
export * from './filter';
export * from './names';
export * from './sort';
