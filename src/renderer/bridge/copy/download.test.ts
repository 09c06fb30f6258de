import { expect, it } from 'vitest';
import { fileName } from './download';

const name = (title: string) => fileName(title, 'Berit Aas', 'sourcemark-review');

it('names a review file after the story and its reader', () => {
  expect(name('Harbour: pact in doubt?')).toBe(
    'Harbour pact in doubt - Berit Aas.sourcemark-review',
  );
  expect(name('???')).toBe('review - Berit Aas.sourcemark-review');
});

it('cuts a long title after a whole word', () => {
  expect(name(`${'ferry '.repeat(9)}timetable`)).toBe(
    `${'ferry '.repeat(9)}- Berit Aas.sourcemark-review`,
  );
  expect(name(`${'ferry '.repeat(9)}closed again`)).toBe(
    `${'ferry '.repeat(9)}closed - Berit Aas.sourcemark-review`,
  );
  expect(name('x'.repeat(80))).toBe(`${'x'.repeat(60)} - Berit Aas.sourcemark-review`);
});
