/** The contract between the renderer and main, and the commands both offer. */
export * from './commands';
export * from './contract';
export * from './preferences';
export * from './result';
