/** The library: one SQLite file with an append-only list of changes and the records they amount to. */
export type { Finding } from './check';
export * from './library';
export { IN_MEMORY, LIBRARY_EXTENSION, openLibrary } from './open';
