import * as fc from 'fast-check';
import { anchorAt } from '../anchoring';
import { apply, latest, Records, type Stamp, tick } from '../history';
import { type Change, CHECKS, type Op, TAGS, type Text } from '../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aSource,
  aText,
  ARTICLE_ID,
  creating,
  deleting,
  TEXT_ID,
  updating,
  uuid,
} from './builders';

/** Arbitrary valid histories: what up to three analysts do to one small article. */

export const ACTORS = ['Ada', 'Ben', 'Cleo'] as const;
export type Actor = 0 | 1 | 2;

export const SMALL_TEXT: Text = aText([
  ['headline', 'Harbour pact in doubt'],
  'Ministers met on Monday, two people said.',
  '“We have not 🚢 signed,” the mayor said.',
]);

/** An intention: what it comes to is decided by what is there when it is carried out. */
export interface Intention {
  readonly deed:
    | 'tag'
    | 'accept'
    | 'dismiss'
    | 'retag'
    | 'check'
    | 'note'
    | 'move'
    | 'delete-claim'
    | 'source'
    | 'name'
    | 'delete-source'
    | 'link'
    | 'unlink'
    | 'correct-block'
    | 'title';
  readonly pick: number;
  readonly value: number;
  readonly from: number;
  readonly length: number;
  readonly actor: Actor;
  /** How far the system clock has moved since the last deed, in milliseconds; it may go back. */
  readonly wait: number;
}

export const intention = (actors: 1 | 2 | 3 = 3): fc.Arbitrary<Intention> =>
  fc.record({
    deed: fc.constantFrom(
      'tag',
      'tag',
      'tag',
      'accept',
      'dismiss',
      'retag',
      'check',
      'note',
      'move',
      'delete-claim',
      'source',
      'source',
      'name',
      'delete-source',
      'link',
      'link',
      'unlink',
      'correct-block',
      'title',
    ),
    pick: fc.nat(5),
    value: fc.nat(5),
    from: fc.nat(SMALL_TEXT.text.length - 1),
    length: fc.integer({ min: 1, max: 30 }),
    actor: fc.nat(actors - 1) as fc.Arbitrary<Actor>,
    wait: fc.integer({ min: -3, max: 3 }),
  });

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** The ops that the intention comes to; null where there is nothing to do it to. */
export function opsFor(records: Records, deed: Intention, newId: () => string): Op[] | null {
  const pick = <T>(table: ReadonlyMap<string, T>) => at([...table.values()], deed.pick);
  const claim = pick(records.all('claim'));
  const source = pick(records.all('source'));
  const link = pick(records.all('attribution'));
  const text = records.get('text', TEXT_ID);
  const article = records.get('article', ARTICLE_ID);
  const spans = [{ start: deed.from, end: deed.from + deed.length }];
  switch (deed.deed) {
    case 'tag': {
      const tag = at(TAGS, deed.value);
      return text && tag ? [creating('claim', aClaim(text, spans, { id: newId(), tag }))] : null;
    }
    case 'accept': {
      const made = text && aClaim(text, spans, { id: newId(), tag: 'anonymous' });
      const fields = { id: newId(), outcome: 'accepted', claimId: made?.id ?? null } as const;
      return text && made
        ? [creating('claim', made), creating('decision', aDecision(text, fields))]
        : null;
    }
    case 'dismiss':
      return text ? [creating('decision', aDecision(text, { id: newId() }))] : null;
    case 'retag': {
      const tag = at(TAGS, deed.value);
      return claim && tag ? [updating('claim', claim, { tag, reason: null, answer: null })] : null;
    }
    case 'check': {
      const check = at(CHECKS, deed.value);
      return claim && check ? [updating('claim', claim, { check })] : null;
    }
    case 'note':
      return claim ? [updating('claim', claim, { note: `Note ${deed.value}` })] : null;
    case 'move': {
      const anchor = text && anchorAt(text.text, spans);
      return claim && anchor ? [updating('claim', claim, { anchor })] : null;
    }
    case 'delete-claim':
      return claim
        ? [
            ...[...records.all('attribution').values()]
              .filter(({ claimId }) => claimId === claim.id)
              .map((each) => deleting('attribution', each)),
            deleting('claim', claim),
          ]
        : null;
    case 'source':
      return [creating('source', aSource({ id: newId() }))];
    case 'name':
      return source ? [updating('source', source, { name: `Person ${deed.value}` })] : null;
    case 'delete-source':
      return source
        ? [
            ...[...records.all('attribution').values()]
              .filter(({ sourceId }) => sourceId === source.id)
              .map((each) => deleting('attribution', each)),
            deleting('source', source),
          ]
        : null;
    case 'link':
      return claim && source
        ? [creating('attribution', anAttribution(claim, source, { id: newId() }))]
        : null;
    case 'unlink':
      return link ? [deleting('attribution', link)] : null;
    case 'correct-block': {
      const blocks = text?.blocks.map((block, i, all) =>
        i === deed.pick % all.length ? { ...block, kind: 'quote' as const } : block,
      );
      return text && blocks ? [updating('text', text, { blocks })] : null;
    }
    case 'title':
      return article ? [updating('article', article, { title: `Title ${deed.value}` })] : null;
  }
}

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
