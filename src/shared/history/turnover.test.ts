import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aClaim, aText, uuid } from '../testing/builders';
import { Records, type Write } from './records';
import { turnover } from './turnover';

interface Thing {
  readonly id: string;
}
const thing = (id: number): Thing => ({ id: String(id) });
const table = (things: readonly Thing[]) => new Map(things.map((each) => [each.id, each]));

it('finds whoever went, came or changed, wherever they stand', () => {
  const things = Array.from({ length: 6 }, (_, i) => thing(i));
  const deeds = fc.array(fc.constantFrom('keep', 'drop', 'change'), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(deeds, fc.nat(2), fc.boolean(), (done, added, again) => {
      const kept = things.flatMap((each, i) =>
        done[i] === 'drop' ? [] : [done[i] === 'change' ? { ...each } : each],
      );
      const fresh = Array.from({ length: added }, (_, i) => thing(40 + i));
      const [before, after] = [table(things), table([...kept, ...fresh])];
      const expected = {
        gone: new Set(things.filter((each) => after.get(each.id) !== each)),
        come: new Set([...kept, ...fresh].filter((each) => before.get(each.id) !== each)),
      };
      const found = turnover(before, after);
      expect({ gone: new Set(found.gone), come: new Set(found.come) }).toEqual(expected);
      expect(found.gone).toHaveLength(expected.gone.size);
      // Undoing turns it round; asked again of the same table for another, it is not the first answer.
      if (again) {
        const back = turnover(after, before);
        expect({ gone: new Set(back.come), come: new Set(back.gone) }).toEqual(expected);
        expect(turnover(before, before)).toEqual({ gone: [], come: [] });
      }
    }),
  );
});

it('is known of tables that records were written to, as if it were looked for', () => {
  const text = aText(['The gates leak.']);
  const claim = (i: number) => aClaim(text, [{ start: 0, end: 3 }], { id: uuid(i) });
  const first: Write[] = [0, 1, 2, 3].map((i) => ({
    kind: 'claim',
    id: uuid(i),
    record: claim(i),
  }));
  const before = Records.empty.write(first);
  const same = before.get('claim', uuid(3)) ?? null;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom('delete', 'same', 'new')), { maxLength: 8 }),
      (drawn) => {
        const after = before.write(
          drawn.map(([i, what]): Write => {
            if (what === 'same') return { kind: 'claim', id: uuid(3), record: same };
            return { kind: 'claim', id: uuid(i), record: what === 'new' ? claim(i) : null };
          }),
        );
        const [one, other] = [before.all('claim'), after.all('claim')];
        const noted = turnover(one, other);
        const found = turnover(new Map(one), other);
        expect(new Set(noted.gone)).toEqual(new Set(found.gone));
        expect(new Set(noted.come)).toEqual(new Set(found.come));
      },
    ),
  );
});
