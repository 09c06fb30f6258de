import { expect, it } from 'vitest';
import { fileName } from './download';

const name = (title: string) => fileName(title, 'Berit Aas', 'sourcemark-review');

it('names a review file after the story and its reader', () => {
  expect(name('Harbour: pact in doubt?')).toBe(
    'Harbour pact in doubt - Berit Aas.sourcemark-review',
  );
  expect(name('???')).toBe('review - Berit Aas.sourcemark-review');
});

it('cuts a long title, so that the name fits into any file system', () => {
  expect(name('x'.repeat(90))).toBe(`${'x'.repeat(80)}… - Berit Aas.sourcemark-review`);
  const long = fileName('船'.repeat(90), '🚢'.repeat(90), 'sourcemark-review');
  expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(255);
});
