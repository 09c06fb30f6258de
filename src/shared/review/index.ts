/** Reading an article twice: what is sent, what comes back, what it says, and where it differs. */
export * from './analyst';
export * from './coding';
export * from './difference';
export * from './incoming';
export * from './reviewCopy';
export * from './reviewFile';
export * from './match';
export * from './places';
export * from './records';
