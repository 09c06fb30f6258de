import type { Kind } from '../kind';

/**
 * Every kind of work in which a process is killed, by what it is called in the table. Each is loaded by itself: a
 * process has to be at work soon after it was started.
 */
const KINDS = {
  tagging: async () => (await import('./tagging')).tagging,
  'undo and redo': async () => (await import('./undoing')).undoing,
  importing: async () => (await import('./importing')).importing,
  'deleting and bringing back': async () => (await import('./deleting')).deleting,
  'reviews and handing in': async () => (await import('./reviewing')).reviewing,
  'bringing reviews in': async () => (await import('./bringingIn')).bringingIn,
  exchange: async () => (await import('./exchanging')).exchanging,
  'writing reports': async () => (await import('./exporting')).exporting,
  'migrating an old library': async () => (await import('./migrating')).migrating,
  'backing up': async () => (await import('./backingUp')).backingUp,
  'restoring a backup': async () => (await import('./backingUp')).restoring,
  'making a library': async () => (await import('./creating')).creating,
  'closing and opening': async () => (await import('./closing')).closing,
} satisfies Readonly<Record<string, () => Promise<Kind>>>;
export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

export function kindNamed(name: KindName): Promise<Kind> {
  return KINDS[name]();
}
