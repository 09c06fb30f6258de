import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, faultInData, SIZE_LIMIT } from './plainData';

const fault = (args: unknown) => faultInData(args, new Set(['bytes']));

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ inner }), 'deep');

describe('faultInData', () => {
  it.each([
    [{}],
    [
      {
        id: 'a',
        ops: [{ before: null, after: { count: 3, boilerplate: false, text: '\u0000\ud800' } }],
      },
    ],
    [{ bytes: new Uint8Array(3) }],
    [Object.assign(Object.create(null) as object, { a: 1 })],
    [{ toString: 'a name like any other', hasOwnProperty: 1 }],
    [nested(DEPTH_LIMIT)],
    // 20,000 claims and as many links, each with some thirty values.
    [
      {
        ops: Array.from({ length: 40_000 }, () => ({
          after: { words: 'officials said', at: [1, 2] },
        })),
      },
    ],
  ])('finds nothing wrong with what the page sends', (args) => {
    expect(fault(structuredClone(args))).toBeNull();
  });

  it.each([
    ['nothing at all', undefined],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['a set', new Set()],
    ['an error', new Error('no')],
    ['a pattern', /a/u],
    ['a big integer', 1n],
    ['a boxed string', Object('a')],
    ['bytes where there are none', new Uint8Array(1)],
    ['a buffer', new ArrayBuffer(1)],
    ['numbers as bytes', new Float64Array(1)],
    ['what is no number', Number.NaN],
    ['what has no end', Number.POSITIVE_INFINITY],
    ['a zero below zero', -0],
    ['a hole', Array.from({ length: 1 })],
  ])('refuses %s', (_what, value) => {
    expect(fault({ inside: [value] })).toBe('they hold something that is no plain data');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s', (name) => {
    const args: unknown = JSON.parse(`{"after": {"${name}": {"polluted": true}}}`);
    expect(fault(args)).toBe(`they use the name ${name}`);
  });

  it('refuses what is too deep, also what lies inside itself', () => {
    const round: Record<string, unknown> = {};
    round['round'] = round;
    for (const args of [nested(DEPTH_LIMIT + 1), nested(100_000), round]) {
      expect(fault(args)).toBe('they are nested too deep');
    }
  });

  it('refuses a list, which could pass for an object without fields', () => {
    expect(fault([])).toBe('they are a list');
  });

  it('refuses what is too long or too much', () => {
    const half = 'a'.repeat(SIZE_LIMIT / 2 + 1);
    expect(fault({ a: half })).toBeNull();
    expect(fault({ a: [half, half] })).toBe('they are too long');
    expect(fault({ half, bytes: new Uint8Array(half.length) })).toBe('they are too long');
    expect(fault({ [half]: half })).toBe('they are too long');
    const names = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [i, i]));
    expect(fault({ names })).toBe('they hold an object of too many names');
    // A list that doubles at every level has as many values as two to the power of its depth.
    const many = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 0);
    expect(fault({ many })).toBe('they hold too many values');
  });
});
