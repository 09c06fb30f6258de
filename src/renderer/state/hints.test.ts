import { expect, it } from 'vitest';
import { COMMANDS, withKeys } from '../../shared/api';
import { withKeyLabels } from './hints';

it('names the keys that a person has given', () => {
  const hint = '{claim.source} links, {edit.undo} takes back, {go.next-claim} goes on';
  expect(withKeyLabels(hint, COMMANDS, false)).toBe('S links, Ctrl+Z takes back, C goes on');
  const own = withKeys({ 'claim.source': ['Mod+L'], 'go.next-claim': [] });
  expect(withKeyLabels(hint, own, true)).toBe('⌘L links, ⌘Z takes back, no key goes on');
});
