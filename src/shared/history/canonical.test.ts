import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical';

/** The same value with the keys of every object turned round. */
function turned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON', () => {
  it('has keys in order and no white space', () => {
    expect(canonical({ b: [1, { d: null, c: 'é\n' }], a: true, 10: 1, 9: 2 })).toBe(
      '{"10":1,"9":2,"a":true,"b":[1,{"c":"é\\n","d":null}]}',
    );
  });

  it('is the value, and the same in whatever order its keys are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const printed = canonical(value);
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(turned(value))).toBe(printed);
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(canonical({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});
