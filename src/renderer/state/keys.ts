import type { CommandId, KnownCommand } from '../../shared/api';

/** What of a keyboard event decides which command is meant. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, e.g. `Digit1`: for digits with Shift, which type other characters. */
  readonly code: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Where the keyboard is. In a `list` letters and digits choose an entry. */
export type KeyPlace = 'article' | 'control' | 'list' | 'text-field' | 'dialog';

const NAMED: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** Keys that mean something of their own on a focused control. */
const CONTROL_KEYS = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'Delete',
  'Backspace',
]);

function matches(keys: string, press: KeyPress, mac: boolean): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const name = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  const pressedMod = mac ? press.meta : press.ctrl;
  if (mod !== pressedMod || press.alt || (mac ? press.ctrl : press.meta)) return false;
  const shift = parts.includes('Shift');
  if (/^\d$/u.test(name)) {
    return press.shift === shift && (press.key === name || press.code === `Digit${name}`);
  }
  if (/^[A-Z]$/u.test(name)) {
    // On a keyboard of other letters the place of the key decides.
    const letter = /^[a-z]$/iu.test(press.key)
      ? press.key.toUpperCase()
      : press.code.replace(/^Key/u, '');
    return press.shift === shift && letter === name;
  }
  const key = NAMED[name] ?? name;
  // A sign such as `?` may need Shift or not, depending on the keyboard.
  return press.key === key && (key.length === 1 || press.shift === shift);
}

/**
 * The command that a key press means in this place, or null: then the key is nobody's business but the page's.
 *
 * @param offered The commands that there are here and now: a key may mean another in a review than while tagging.
 */
export function commandFor(
  press: KeyPress,
  place: KeyPlace,
  mac: boolean,
  offered: readonly KnownCommand[],
): CommandId | null {
  const found = offered.find((command) => command.keys.some((keys) => matches(keys, press, mac)));
  if (found === undefined) return null;
  // A function key types nothing anywhere.
  const plain = !press.ctrl && !press.meta && !/^F\d+$/u.test(press.key);
  // A dialog says what is under way, and how that is stopped; all other keys are its own.
  if (place === 'dialog') return found.id === 'work.stop' && !plain ? found.id : null;
  if (place === 'text-field') {
    if (found.id === 'edit.undo' || found.id === 'edit.redo') return null;
    return plain && press.key !== 'Escape' ? null : found.id;
  }
  if (place === 'list') return plain && press.key !== 'Escape' ? null : found.id;
  if (place === 'control' && plain && CONTROL_KEYS.has(press.key)) return null;
  return found.id;
}

const SIGNS: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Escape: 'Esc',
};

/** A shortcut as a person reads it: `Ctrl+Shift+Z`, on macOS `⌘⇧Z`. */
export function keyLabel(keys: string, mac: boolean): string {
  if (keys === '+') return '+';
  const parts = keys.split('+').map((part) => SIGNS[part] ?? part);
  if (!mac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  return parts.map((part) => (part === 'Mod' ? '⌘' : part === 'Shift' ? '⇧' : part)).join('');
}

const SIGN_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMED).map(([name, key]) => [key, name]),
);

/** Keys that only change what another means. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

/**
 * A key press as commands write it, so that `commandFor` recognises it; null where it is none that a command can have:
 * a modifier alone, or with Alt, which types characters on many keyboards.
 */
export function keysOf(press: KeyPress, mac: boolean): string | null {
  const { key, code, shift } = press;
  if (MODIFIERS.has(key) || press.alt || (mac ? press.ctrl : press.meta)) return null;
  const mod = (mac ? press.meta : press.ctrl) ? 'Mod+' : '';
  const digit = /^Digit(\d)$/u.exec(code)?.[1];
  if (digit !== undefined && (shift || key === digit)) {
    // Shift and a digit types a sign; without Shift some keyboards type a sign too, which is a key of its own.
    return `${mod}${shift ? 'Shift+' : ''}${digit}`;
  }
  const letter = /^[a-z]$/iu.test(key) ? key.toUpperCase() : /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter !== undefined) return `${mod}${shift ? 'Shift+' : ''}${letter}`;
  if (key.length === 1) return key === ' ' || (key === '+' && mod !== '') ? null : `${mod}${key}`;
  return `${mod}${shift ? 'Shift+' : ''}${SIGN_NAMES[key] ?? key}`;
}
