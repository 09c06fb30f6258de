import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// node scripts/lib/typescript.mjs FILE [arguments]: runs a TypeScript module, which Node 20 cannot.
const [file = ''] = process.argv.splice(2, 1);
await runnerImport(resolve(file), { logLevel: 'warn' });
