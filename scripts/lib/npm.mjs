import { run } from './run.mjs';
import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * npm as a command for this Node: the npm that started us if there is one, so that its version and
 * settings are the user's.
 *
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return { command: process.execPath, args: [script, ...args], shell: false };
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * Runs npm with its output on our stderr.
 *
 * @param {string[]} args
 */
export function runNpm(args) {
  const { command, args: all, shell } = npm(args);
  if (shell)
    return run('cmd.exe', ['/d', '/s', '/c', command, ...all], { stdio: ['ignore', 2, 2] });
  return run(command, all, { stdio: ['ignore', 2, 2] });
}

/**
 * Asks npm a question.
 *
 * @param {string[]} args
 * @returns {Promise<string>} Its stdout, trimmed. Rejects with the first line of its stderr that says why.
 */
export function askNpm(args) {
  const { command, args: all, shell } = npm(args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { cwd: ROOT, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out.trim());
      else
        reject(new Error(errors.match(/npm error (?!code)(.+)/)?.[1] ?? `npm ended with ${code}`));
    });
  });
}
