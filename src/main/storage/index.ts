/** The library: one SQLite file with an append-only list of changes and the records they amount to. */
export { checkLibrary } from './checkLibrary';
export { examineFile } from './examine/examine';
export { type Exchanging, exchangingHere, exchangingIn } from './exchange/exchanging';
export * from './figures';
export type { Finding } from './finding';
export type { Holder } from './hold';
export * from './library';
export { LIBRARY_EXTENSION } from './extension';
export { IN_MEMORY, openLibrary } from './open';
export * from './backup';
export * from './jobs';
export * from './reports';
export { backupFolder } from './backupFolder';
