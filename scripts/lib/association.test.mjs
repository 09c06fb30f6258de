import { expect, it } from 'vitest';
import { desktopEntry } from './association.mjs';

it('starts the app with the files, whatever is in the paths', () => {
  const lines = desktopEntry(['/opt/node 20/bin/node', '/home/ada/50% "new"/start.mjs']).split(
    '\n',
  );
  expect(lines).toContain(
    String.raw`Exec="/opt/node 20/bin/node" "/home/ada/50%% \\"new\\"/start.mjs" %F`,
  );
});
