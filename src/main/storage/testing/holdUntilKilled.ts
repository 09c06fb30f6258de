import { writeSync } from 'node:fs';
import { openLibrary } from '../open';

/**
 * A process that has a library open and holds it until it is killed, or until it reads a line:
 * `holdUntilKilled.ts LIBRARY PERSON`. It prints a line as soon as it holds it, and the reason where it cannot.
 */
const [path = '', person = ''] = process.argv.slice(2);

const opened = openLibrary(path, { create: false, holder: { person, computer: 'desk-7' } });
if (!opened.ok) throw new Error(opened.error.message);
const writable = opened.value.writable();
writeSync(1, `${writable.ok ? 'held' : writable.error.message}\n`);
process.stdin.once('data', () => {
  opened.value.close();
  process.exit();
});
