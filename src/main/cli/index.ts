import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { endWithReader, fail, USAGE } from './io';
import { createProgram } from './program';

/** Beside `out/`, where this file is built to. */
function appVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

endWithReader(process.stdout);
endWithReader(process.stderr);
// The exit code is set, not enforced: what is still on its way to a pipe is written first.
try {
  const template = fileURLToPath(new URL('../../out/copy/review.html', import.meta.url));
  const program = createProgram({ appVersion: appVersion(), template }, (code) => {
    process.exitCode = code;
  });
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what there is to say; asked-for help and version are no errors.
    process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  } else {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.exitCode = fail({ message: `an error of the program itself: ${why}` });
  }
}
