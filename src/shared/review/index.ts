/** Reading an article twice: what is sent, what comes back, what it says, and where it differs. */
export * from './analyst';
export * from './coding';
export * from './copyChoice';
export * from './copyOf';
export * from './delivering';
export * from './difference';
export * from './embed';
export * from './incoming';
export * from './match';
export * from './places';
export * from './reading';
export * from './records';
export * from './reviewCopy';
export * from './reviewFile';
export * from './saving';
export * from './sha256';
export * from './staysAtHome';
