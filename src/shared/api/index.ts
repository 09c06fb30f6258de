/** The contract between the renderer and main, and the commands both offer. */
export * from './articles';
export * from './backups';
export * from './channels';
export * from './commands';
export * from './contract';
export * from './events';
export * from './exchange';
export * from './exports';
export * from './figures';
export * from './filters';
export * from './folders';
export * from './imports';
export * from './preferences';
export * from './result';
export * from './reviews';
export * from './search';
export * from './workspace';
