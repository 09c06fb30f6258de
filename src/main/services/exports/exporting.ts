import type { CurrentLibrary } from '../currentLibrary';
import type { Dialogs, Rendering } from '../ports';
import type { Exports } from './exports';

/** What exporting from the open library takes. */
export interface Exporting {
  readonly current: CurrentLibrary;
  readonly dialogs: Pick<Dialogs, 'saveReport' | 'saveFile'>;
  readonly exports: Exports;
  readonly rendering: Rendering;
  readonly appVersion: string;
}
