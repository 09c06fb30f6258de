import { checkLibrary } from '../storage';
import { fail, FAILED, print, say } from './io';

/** What is wrong in a library, a line each: article id or `-`, what it is. Fails where there is anything. */
export function checkCommand({ library: path }: { readonly library: string }): number {
  const findings = checkLibrary(path);
  if (!findings.ok) return fail(findings.error, path);
  for (const { articleId, message } of findings.value) {
    print(`${articleId ?? '-'}\t${message}`);
  }
  const { length } = findings.value;
  if (length === 0) {
    say(`${path} is sound.`);
    return 0;
  }
  say(
    `sourcemark: ${path}: ${length} ${length === 1 ? 'fault' : 'faults'} found. Nothing was changed; copy the file somewhere safe and go on with a backup or with exported articles.`,
  );
  return FAILED;
}
