import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { DESKTOP_FILE, desktopEntry, MIME_FILE, MIME_INFO } from './lib/association.mjs';
import { ROOT } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { main, Stop } from './lib/stop.mjs';

/**
 * Has the files of this user's Linux desktop that end with `.sourcemark` opened with this app: writes two files, and
 * asks the desktop to read them. Running it again writes them anew; deleting them undoes it.
 */
await main(async () => {
  if (process.platform !== 'linux') {
    throw new Stop(
      'Only Linux has its files associated so; elsewhere the packaged app does it when it is installed.',
    );
  }
  const data = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  const entry = desktopEntry([process.execPath, join(ROOT, 'scripts', 'start.mjs')]);
  for (const [name, content] of Object.entries({ [DESKTOP_FILE]: entry, [MIME_FILE]: MIME_INFO })) {
    const path = join(data, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    say(`Written: ${path}`);
  }
  for (const [command, folder] of Object.entries({
    'update-mime-database': 'mime',
    'update-desktop-database': 'applications',
  })) {
    await run(command, [join(data, folder)]).catch(() => {
      say(`${command} is not there: the desktop reads the file when you log in again.`);
    });
  }
});
