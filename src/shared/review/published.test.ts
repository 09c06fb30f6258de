import { describe, expect, it } from 'vitest';
import { standsIn } from './published';

const TEXT =
  'Ministers met, “two people” said.\nInes Varga (the mayor’s aide) declined, and 3.5 tons were 🚢 sent.';

describe('words that are published', () => {
  it.each([
    'Ministers',
    'two people',
    '"two people"',
    '“two people”',
    'TWO   people',
    "the mayor's aide",
    '(the mayor’s aide)',
    'said. Ines Varga',
    '3.5 tons',
    'were 🚢',
    '🚢',
    'sent.',
  ])('stand in the text: %s', (words) => expect(standsIn(TEXT, words)).toBe(true));

  it.each([
    '',
    '  ',
    'Minister',
    'wo people',
    'Ines Vargas',
    'Varga Ines',
    '3x5',
    'people familiar',
    'ship',
  ])('do not stand in the text: %s', (words) => expect(standsIn(TEXT, words)).toBe(false));
});
