/** Backups of a library, and restoring it from one. */
export { backUpFile } from './backUp';
export type { Facts } from './facts';
export { type Backup, listBackups, newestSound } from './folder';
export { missingFrom } from './missing';
export { place, type Placing } from './place';
export { backupFolder } from '../backupFolder';
export { giveUp, type Prepared, prepareRestore } from './restore';
export type { Rescued } from './rescue';
