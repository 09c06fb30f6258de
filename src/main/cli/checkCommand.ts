import { checkLibrary, newestSound } from '../storage';
import { fail, FAILED, print, say } from './io';
import { RUN } from './usage';

/** Says when the newest backup that is sound is from, and where something is wrong how to go back to it. */
function sayBackup(path: string, wrong: boolean): void {
  const backup = newestSound(path, null);
  if (backup === null) {
    say('There is no backup of it.');
    return;
  }
  const { at, facts } = backup;
  say(
    `Its newest sound backup is from ${new Date(at).toISOString()}, with ${String(facts.changes)} changes: ${backup.path}`,
  );
  if (wrong) say(`To go back to it: ${RUN} restore --library ${path}`);
}

/** What is wrong in a library, a line each: article id or `-`, what it is. Fails where there is anything. */
export function checkCommand({ library: path }: { readonly library: string }): number {
  const findings = checkLibrary(path);
  if (!findings.ok) {
    const { code } = findings.error;
    fail(findings.error, path);
    if (code === 'library-damaged' || code === 'not-found') sayBackup(path, true);
    return FAILED;
  }
  for (const { articleId, message } of findings.value) {
    print(`${articleId ?? '-'}\t${message}`);
  }
  const { length } = findings.value;
  if (length === 0) {
    say(`${path} is sound.`);
    sayBackup(path, false);
    return 0;
  }
  say(
    `sourcemark: ${path}: ${length} ${length === 1 ? 'fault' : 'faults'} found. Nothing was changed; copy the file somewhere safe and go on with a backup or with exported articles.`,
  );
  sayBackup(path, true);
  return FAILED;
}
