import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/api';
import { commandFor, keyLabel, type KeyPlace, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  ...held,
});
const meant = (key: KeyPress, place: KeyPlace = 'article', mac = false) =>
  commandFor(key, place, mac);

describe('keys', () => {
  it('tag with digits, and add another claim with Shift, on any keyboard layout', () => {
    expect(meant(press('2', { code: 'Digit2' }))).toBe('claim.tag.anonymous');
    expect(meant(press('"', { code: 'Digit2', shift: true }))).toBe('claim.add.anonymous');
    expect(meant(press('2', { code: 'Numpad2' }))).toBe('claim.tag.anonymous');
  });

  it('undo and redo, with Cmd on macOS', () => {
    expect(meant(press('z', { ctrl: true }))).toBe('edit.undo');
    expect(meant(press('Z', { ctrl: true, shift: true }))).toBe('edit.redo');
    expect(meant(press('y', { ctrl: true }))).toBe('edit.redo');
    expect(meant(press('z', { meta: true }), 'article', true)).toBe('edit.undo');
    expect(meant(press('z', { ctrl: true }), 'article', true)).toBeNull();
  });

  it('go by the place of a key where the keyboard has no Latin letters', () => {
    expect(meant(press('о', { code: 'KeyJ' }))).toBe('go.next-sentence');
    expect(meant(press('я', { code: 'KeyZ', ctrl: true }))).toBe('edit.undo');
    expect(meant(press('k', { code: 'KeyJ' }))).toBe('go.previous-sentence');
  });

  it('take a sign with or without Shift, as the keyboard has it', () => {
    expect(meant(press('?', { shift: true }))).toBe('help.shortcuts');
    expect(meant(press('?'))).toBe('help.shortcuts');
    expect(meant(press('+', { shift: true }))).toBe('claim.extend');
  });

  it('leave typing alone: in a text field only Escape and keys with Ctrl are commands', () => {
    expect(meant(press('j'), 'text-field')).toBeNull();
    expect(meant(press('1'), 'text-field')).toBeNull();
    expect(meant(press('Escape'), 'text-field')).toBe('go.article');
    expect(meant(press('e', { ctrl: true }), 'text-field')).toBe('report.export');
    expect(meant(press('z', { ctrl: true }), 'text-field')).toBeNull();
  });

  it('leave a focused control its own keys, and a dialog all of them', () => {
    expect(meant(press('Enter'), 'control')).toBeNull();
    expect(meant(press('ArrowDown'), 'control')).toBeNull();
    expect(meant(press('ArrowDown'), 'article')).toBe('go.next-sentence');
    expect(meant(press('1'), 'dialog')).toBeNull();
  });

  it('leave a list the letters that choose in it', () => {
    expect(meant(press('n'), 'list')).toBeNull();
    expect(meant(press('ArrowDown'), 'list')).toBeNull();
    expect(meant(press('Escape'), 'list')).toBe('go.article');
    expect(meant(press('z', { ctrl: true }), 'list')).toBe('edit.undo');
  });

  it('never mean two commands', () => {
    const all = COMMANDS.flatMap(({ keys }) => [...keys]);
    expect(all).toHaveLength(new Set(all).size);
  });

  it('are written the way the system writes them', () => {
    expect(keyLabel('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(keyLabel('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(keyLabel('+', false)).toBe('+');
    expect(keyLabel('Shift+Down', false)).toBe('Shift+↓');
  });
});
