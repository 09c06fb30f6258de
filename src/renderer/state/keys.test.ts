import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMMAND_MODES, type CommandMode, keysSchema, withKeys } from '../../shared/api';
import { type CommandPlace, commandsAt } from './availability';
import { commandFor, keyLabel, keysOf, type KeyPlace, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  ...held,
});
const TAGGING: CommandPlace = { mode: 'tagging', copy: false };
const meant = (
  key: KeyPress,
  place: KeyPlace = 'article',
  mac = false,
  at: CommandPlace = TAGGING,
) => commandFor(key, place, mac, commandsAt(at));
const reading = (key: KeyPress, mode: CommandMode, copy = false) =>
  meant(key, 'article', false, { mode, copy });

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

  it('leave a focused control its own keys, and a dialog all but that which stops work', () => {
    expect(meant(press('Enter'), 'control')).toBeNull();
    expect(meant(press('ArrowDown'), 'control')).toBeNull();
    expect(meant(press('ArrowDown'), 'article')).toBe('go.next-sentence');
    expect(meant(press('1'), 'dialog')).toBeNull();
    expect(meant(press('e', { ctrl: true }), 'dialog')).toBeNull();
    expect(meant(press('.', { ctrl: true }), 'dialog')).toBe('work.stop');
  });

  it('leave a list the letters that choose in it', () => {
    expect(meant(press('n'), 'list')).toBeNull();
    expect(meant(press('ArrowDown'), 'list')).toBeNull();
    expect(meant(press('Escape'), 'list')).toBe('go.article');
    expect(meant(press('z', { ctrl: true }), 'list')).toBe('edit.undo');
  });

  it('judge in an open review what they accept and dismiss while tagging', () => {
    expect(meant(press('a'))).toBe('suggestion.accept');
    expect(reading(press('a'), 'open')).toBe('review.agree');
    expect(reading(press('x'), 'open')).toBe('review.disagree');
    expect(reading(press('q'), 'open')).toBe('review.query');
    expect(reading(press('g'), 'open')).toBe('review.next');
    expect(reading(press('G', { shift: true }), 'open', true)).toBe('review.previous');
    expect(reading(press('2', { code: 'Digit2' }), 'open')).toBe('claim.tag.anonymous');
  });

  it('judge nothing in a blind review, and save one in either', () => {
    expect(reading(press('a'), 'blind')).toBeNull();
    expect(reading(press('g'), 'blind')).toBeNull();
    expect(reading(press('s', { ctrl: true }), 'blind', true)).toBe('review.save');
    expect(reading(press('s', { ctrl: true }), 'open')).toBe('review.save');
    expect(meant(press('s', { ctrl: true }))).toBeNull();
  });

  it('have no library and no desk to hand in to in a review copy', () => {
    const enter = press('Enter', { ctrl: true, shift: true });
    expect(reading(enter, 'open')).toBe('review.hand-in');
    expect(reading(enter, 'open', true)).toBeNull();
    expect(reading(press('o', { ctrl: true }), 'open', true)).toBeNull();
  });

  it.each(COMMAND_MODES.flatMap((mode) => [true, false].map((copy) => ({ mode, copy }))))(
    'never mean two commands: $mode, copy $copy',
    (at) => {
      const all = commandsAt(at).flatMap(({ keys }) => [...keys]);
      expect(all).toHaveLength(new Set(all).size);
    },
  );

  it('are written the way the system writes them', () => {
    expect(keyLabel('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(keyLabel('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(keyLabel('+', false)).toBe('+');
    expect(keyLabel('Shift+Down', false)).toBe('Shift+↓');
  });
});

describe('a key that is pressed to be given to a command', () => {
  it.each([
    [press('j', { code: 'KeyJ' }), 'J'],
    [press('J', { code: 'KeyJ', shift: true }), 'Shift+J'],
    [press('о', { code: 'KeyJ' }), 'J'],
    [press('!', { code: 'Digit1', shift: true }), 'Shift+1'],
    [press('k', { code: 'KeyK', ctrl: true }), 'Mod+K'],
    [press('ArrowDown', { code: 'ArrowDown', shift: true }), 'Shift+Down'],
    [press('F6', { code: 'F6' }), 'F6'],
    [press('?', { code: 'Slash', shift: true }), '?'],
    [press('+', { code: 'BracketRight' }), '+'],
  ])('is written so that it means the command: %j', (key, written) => {
    expect(keysOf(key, false)).toBe(written);
    expect(v.is(keysSchema, written)).toBe(true);
    const all = withKeys({ 'go.next-claim': [written] }).filter(({ id }) => id === 'go.next-claim');
    const meaning = commandFor(key, 'article', false, all);
    expect(meaning).toBe('go.next-claim');
  });

  it('is none where a modifier stands alone, or Alt types something else', () => {
    expect(keysOf(press('Shift', { shift: true }), false)).toBeNull();
    expect(keysOf(press('Control', { ctrl: true }), false)).toBeNull();
    expect(keysOf(press('@', { code: 'KeyL', alt: true }), true)).toBeNull();
    expect(keysOf(press('j', { code: 'KeyJ', ctrl: true }), true)).toBeNull();
  });
});
