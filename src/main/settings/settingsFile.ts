import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_SETTINGS, readSettings, type SettingsData } from './schema';

/** The longest file that is read, in bytes. */
const LIMIT = 1024 * 1024;

/** How long changes are gathered before they are written, in milliseconds. */
const QUIET = 400;

/** Writes all or nothing: a crash leaves the old file or the new one, never half of either. */
function writeWhole(path: string, text: string): void {
  const partial = `${path}.partial`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(partial, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/**
 * settings.json in a folder. Reading and writing never throw: settings are a convenience, and nobody's work
 * is in them. What goes wrong is told to `log`.
 */
export class SettingsFile {
  private data: SettingsData = DEFAULT_SETTINGS;
  private timer: NodeJS.Timeout | undefined;
  private unwritten = false;
  private readonly path: string;

  constructor(
    private readonly folder: string,
    private readonly log: (message: string) => void,
  ) {
    this.path = join(folder, 'settings.json');
    this.load();
  }

  get(): SettingsData {
    return this.data;
  }

  /** Takes the change at once and writes it soon. */
  update(change: Partial<SettingsData>): void {
    this.data = { ...this.data, ...change };
    this.unwritten = true;
    this.timer ??= setTimeout(() => this.flush(), QUIET);
  }

  /** Writes what is not yet written, also what could not be before. To be called when the app ends. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.unwritten) return;
    try {
      writeWhole(this.path, `${JSON.stringify(this.data, null, 2)}\n`);
      this.unwritten = false;
    } catch (error) {
      this.log(`The settings could not be written to ${this.path}: ${String(error)}`);
    }
  }

  private load(): void {
    let text: string;
    try {
      // Settings are some kilobytes. Of what is far more, nothing is read.
      text = statSync(this.path).size > LIMIT ? '' : readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      this.log(`${this.path} cannot be read, so the settings start anew: ${String(error)}`);
      return;
    }
    const { data, damaged } = readSettings(text);
    this.data = data;
    if (damaged) this.setAside();
  }

  private setAside(): void {
    const aside = join(this.folder, 'settings.damaged.json');
    try {
      renameSync(this.path, aside);
      this.log(
        `${this.path} was damaged. What could be read is kept; the old file is now ${aside}.`,
      );
    } catch (error) {
      this.log(`${this.path} is damaged and could not be moved aside: ${String(error)}`);
    }
    // So that what was read is in a whole file again.
    this.update({});
  }
}
