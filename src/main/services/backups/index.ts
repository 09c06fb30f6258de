/** When a library is backed up, and how it is restored. */
export * from './backupDesk';
export * from './restoreLibrary';
export * from './words';
