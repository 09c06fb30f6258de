import * as fc from 'fast-check';
import { apply, latest, Records, type Stamp, tick } from '../history';
import type { Change } from '../model';
import { aChange, anArticle, creating, uuid } from './builders';
import { type Actor, ACTORS, DEEDS, type Intention, opsFor, SMALL_TEXT } from './deeds';

/** Arbitrary valid histories: what up to three analysts do to one small article. */

export const intention = (actors: 1 | 2 | 3 = 3): fc.Arbitrary<Intention> =>
  fc.record({
    deed: fc.constantFrom(...DEEDS),
    pick: fc.nat(5),
    value: fc.nat(5),
    from: fc.nat(SMALL_TEXT.text.length - 1),
    length: fc.integer({ min: 1, max: 30 }),
    actor: fc.nat(actors - 1) as fc.Arbitrary<Actor>,
    wait: fc.integer({ min: -3, max: 3 }),
  });

/** A history being made: every change was applied to what the ones before it left. */
export interface Made {
  readonly records: Records;
  readonly changes: readonly Change[];
  /** The last clock reading seen, and the time on the system clock in milliseconds. */
  readonly stamp: Stamp | null;
  readonly now: number;
}

/** Applies a change that must be valid and adds it to the history. */
export function commit(made: Made, change: Change): Made {
  const applied = apply(made.records, change);
  if (!applied.ok) throw new Error(applied.refusal.message);
  return {
    ...made,
    records: applied.value,
    changes: [...made.changes, change],
    stamp: latest(made.stamp, change.at),
  };
}

/** The article as imported, before anybody has worked on it. */
export const IMPORTED: Made = commit(
  {
    records: Records.empty,
    changes: [],
    stamp: null,
    now: Date.UTC(2026, 0, 13, 10),
  },
  aChange(0, [creating('article', anArticle()), creating('text', SMALL_TEXT)], {
    label: 'Import',
  }),
);

/**
 * Carries the intentions out one after another. `family` keeps the ids apart of those who work without
 * seeing each other.
 */
export function carryOut(start: Made, intentions: readonly Intention[], family = 1): Made {
  let made = start;
  let ids = 0;
  const newId = () => uuid((ids += 1), family);
  for (const deed of intentions) {
    const ops = opsFor(made.records, deed, newId);
    if (ops === null) continue;
    const now = made.now + deed.wait;
    const change = aChange(0, ops, {
      id: newId(),
      actor: ACTORS[deed.actor],
      at: tick(made.stamp, now),
    });
    made = commit({ ...made, now }, change);
  }
  return made;
}

/** Histories made in one place, where everybody sees what was done before. */
export const linearHistory = (actors: 1 | 2 | 3 = 3): fc.Arbitrary<Made> =>
  fc
    .array(intention(actors), { maxLength: 20 })
    .map((intentions) => carryOut(IMPORTED, intentions));

/** What two or three people make of the same article without seeing each other. */
export const forkedHistories: fc.Arbitrary<readonly [Made, Made, Made]> = fc
  .tuple(
    fc.array(intention(1), { maxLength: 8 }),
    fc.array(intention(1), { maxLength: 8 }),
    fc.array(intention(1), { maxLength: 8 }),
    fc.array(intention(1), { maxLength: 8 }),
  )
  .map(([together, ...apart]) => {
    const base = carryOut(IMPORTED, together);
    const fork = (deeds: readonly Intention[], actor: Actor) =>
      carryOut(
        base,
        deeds.map((deed) => ({ ...deed, actor })),
        actor + 2,
      );
    return [fork(apart[0], 0), fork(apart[1], 1), fork(apart[2], 2)];
  });
