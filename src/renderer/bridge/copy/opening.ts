import type { CopyDatabase } from './database';

/** Milliseconds that the browser may take to open the store. */
const LIMIT_MS = 5_000;

class NoAnswer extends Error {}

/** The name of what went wrong, of the cause where there is one: Dexie wraps what the browser said. */
function nameOf(error: unknown): string {
  const { name = '', inner } = (error ?? {}) as { name?: string; inner?: unknown };
  const cause = inner === undefined || inner === null ? '' : nameOf(inner);
  return cause === '' || cause === 'Error' ? name : cause;
}

/** Why the browser keeps nothing, in words that go on after “Your work is kept in this page only:”. */
export function reasonOf(error: unknown): string {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'this browser’s storage is full';
    case 'MissingAPIError':
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return 'this browser lets no page that is opened from a file keep anything, or this is a private window';
    case 'DatabaseClosedError':
      return 'what this browser kept was closed or cleared while the page was open';
    default:
      return error instanceof NoAnswer
        ? 'this browser’s store does not answer'
        : `this browser’s store failed (${nameOf(error) || String(error)})`;
  }
}

/** Opens the store and writes to it. Null where that works; otherwise why not, and the store stays closed. */
export async function openStore(database: CopyDatabase, limit = LIMIT_MS): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = async () => {
    await database.open();
    // Some browsers open a store that they let nobody write to.
    await database.facts.put({ key: 'checked', value: new Date().toISOString() });
  };
  try {
    await Promise.race([
      opening(),
      new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new NoAnswer()), limit);
      }),
    ]);
    return null;
  } catch (error) {
    database.close({ disableAutoOpen: true });
    return reasonOf(error);
  } finally {
    clearTimeout(timer);
  }
}
