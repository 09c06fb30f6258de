import { openLibrary } from '../../storage';
import { ExchangeFolder } from '../exchange';

/** A process that exchanges once: `exchangeOnce.ts LIBRARY FOLDER`. */
const [path = '', folder = ''] = process.argv.slice(2);

const opened = openLibrary(path, { create: false });
if (!opened.ok) throw new Error(opened.error.message);
await new ExchangeFolder(folder, {
  library: opened.value,
  by: () => 'Ines Calder',
  goesOn: () => true,
}).run();
opened.value.close();
