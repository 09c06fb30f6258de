import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  DEFAULT_PREFERENCES,
  keysSchema,
  preferencesSchema,
  withKeys,
} from '../../shared/api';
import { isReserved, keyConflicts, withOwnKeys } from './preferences';

describe('keys of one’s own', () => {
  it('take the place of those a command comes with, until it gets these back', () => {
    const own = withOwnKeys(DEFAULT_PREFERENCES, 'go.next-untagged', ['F6']);
    const keysOf = (preferences: typeof own) =>
      withKeys(preferences.keys).find(({ id }) => id === 'go.next-untagged')?.keys;
    expect(keysOf(own)).toEqual(['F6']);
    expect(keysOf(withOwnKeys(own, 'go.next-untagged', []))).toEqual([]);
    expect(withOwnKeys(own, 'go.next-untagged', null)).toEqual(DEFAULT_PREFERENCES);
  });

  it('clash where one key means two commands in the same place, and only there', () => {
    expect(keyConflicts(withKeys({}))).toEqual([]);
    const clash = keyConflicts(withKeys({ 'go.next-untagged': ['J'] }));
    expect(clash.map(({ keys, first, second }) => [keys, first.id, second.id])).toEqual([
      ['J', 'go.next-sentence', 'go.next-untagged'],
    ]);
  });

  it('are as commands write them: every key the app comes with could be given by hand', () => {
    const all = COMMANDS.flatMap(({ keys }) => [...keys]);
    expect(all.filter((keys) => !v.is(keysSchema, keys))).toEqual([]);
    expect(all.filter(isReserved)).toEqual([]);
  });
});

it('preferences out of bounds are none', () => {
  const bad = [
    { textSize: 20 },
    { measure: 1_000 },
    { theme: 'neon' },
    { keys: { x: ['not a key'] } },
    { more: 1 },
  ];
  for (const each of bad) {
    expect(v.is(preferencesSchema, { ...DEFAULT_PREFERENCES, ...each })).toBe(false);
  }
});
