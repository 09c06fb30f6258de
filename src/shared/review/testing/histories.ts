import * as fc from 'fast-check';
import { anchorAt } from '../../anchoring';
import { apply, invert, latest, type Records, type Stamp, tick } from '../../history';
import { type Change, type Op, REVIEW_MODES, type ReviewMode, TAGS, VERDICTS } from '../../model';
import {
  aClaim,
  anArticle,
  aReview,
  aVerdict,
  creating,
  recordsOf,
  updating,
  uuid,
} from '../../testing/builders';
import { type Intention, opsFor, SMALL_TEXT } from '../../testing/deeds';
import { sha256 } from '../sha256';

/** Arbitrary reviews: what up to five readers do to one small article, and when they save. */

export const ARTICLE = anArticle();
export const TEXT = { ...SMALL_TEXT, sha256: sha256(SMALL_TEXT.text) };
export const BASE: Records = recordsOf(['article', ARTICLE], ['text', TEXT]);

/** The analyst's claims, which readers of an open review judge. */
export const GIVEN = [0, 1, 2].map((i) =>
  aClaim(TEXT, [{ start: 10 * i, end: 10 * i + 7 }], { id: uuid(10 + i), tag: 'anonymous' }),
);

const OWN_DEEDS = [
  'tag',
  'tag',
  'accept',
  'dismiss',
  'retag',
  'note',
  'move',
  'delete-claim',
  'source',
  'name',
  'delete-source',
  'link',
  'unlink',
] as const satisfies readonly Intention['deed'][];
const DEEDS = ['judge', 'judge', 'judge', 'say', 'undo', 'finish', ...OWN_DEEDS] as const;

/** A reader at one machine: every change was applied to what the ones before it left. */
interface Machine {
  readonly records: Records;
  readonly changes: readonly Change[];
  readonly stamp: Stamp | null;
  /** The system clock, in milliseconds. */
  readonly now: number;
}

/** What a step does, read off one number, so that histories stay cheap to make and shrink well. */
function digits(step: number): (below: number) => number {
  let rest = step;
  return (below) => {
    const digit = rest % below;
    rest = Math.floor(rest / below);
    return digit;
  };
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function judging(
  records: Records,
  reviewId: string,
  pick: number,
  value: number,
  id: string,
): Op[] | null {
  const claim = at(GIVEN, pick);
  const verdict = at(VERDICTS, value);
  const tag = at(TAGS, value) ?? null;
  if (claim === undefined || verdict === undefined) return null;
  const said = { verdict, tag: verdict === 'disagree' ? tag : null };
  const before = [...records.all('verdict').values()].find(({ claimId }) => claimId === claim.id);
  return before === undefined
    ? [creating('verdict', aVerdict(claim, { id, reviewId, ...said }))]
    : [updating('verdict', before, said)];
}

function saying(records: Records, pick: number, value: number): Op[] | null {
  const verdict = at([...records.all('verdict').values()], pick);
  const anchor = anchorAt(TEXT.text, [{ start: 5 * value, end: 5 * value + 9 }]);
  return verdict === undefined
    ? null
    : [updating('verdict', verdict, { note: `Note ${value}`, anchor, source: 'the mayor' })];
}

function opsOf(
  machine: Machine,
  reviewId: string,
  digit: (below: number) => number,
  newId: () => string,
): Op[] | null {
  const { records } = machine;
  const deed = at(DEEDS, digit(DEEDS.length)) ?? 'judge';
  const [pick, value] = [digit(6), digit(6)];
  switch (deed) {
    case 'judge':
      return judging(records, reviewId, pick, value, newId());
    case 'say':
      return saying(records, pick, value);
    case 'undo': {
      const last = machine.changes.slice(1).at(-1);
      return last === undefined ? null : invert(last, last).ops;
    }
    case 'finish': {
      const review = records.get('review', reviewId);
      return review === undefined ? null : [updating('review', review, { finished: pick > 2 })];
    }
    default: {
      const [from, length] = [digit(TEXT.text.length), 1 + digit(30)];
      const intention = { deed, pick, value, from, length, actor: 0, wait: 0 } as const;
      return opsFor(records, intention, newId);
    }
  }
}

/** One more change on the machine, or the same machine where there is nothing to do. */
function commit(
  machine: Machine,
  ops: Op[] | null,
  head: Pick<Change, 'id' | 'actor' | 'label'> & { reviewId: string },
): Machine {
  if (ops === null) return machine;
  const stamp = tick(machine.stamp, machine.now);
  const change: Change = { ...head, articleId: ARTICLE.id, at: stamp, ops };
  const applied = apply(machine.records, change);
  if (!applied.ok) return machine;
  return {
    ...machine,
    records: applied.value,
    changes: [...machine.changes, change],
    stamp: latest(machine.stamp, stamp),
  };
}

/** A review file as a reader saved it: all that the machine had then. */
export interface Saved {
  readonly review: string;
  readonly changes: readonly Change[];
}

/** A reader's whole review. */
export interface Read {
  readonly reviewId: string;
  /** In the order saved; the last of each machine holds all its changes. */
  readonly files: readonly Saved[];
  /** What the reader has before them at each machine in the end. */
  readonly views: readonly Records[];
}

/** What a reader is going to do. */
export interface Script {
  readonly mode: ReviewMode;
  readonly machines: 1 | 2;
  readonly steps: readonly number[];
}

export const script = (steps: number): fc.Arbitrary<Script> =>
  fc.record({
    mode: fc.constantFrom(...REVIEW_MODES),
    machines: fc.constantFrom(1, 1, 2),
    steps: fc.array(fc.nat(), { maxLength: steps, size: 'max' }),
  });

/** How many steps pass, on average, before a reader saves. */
const SAVES = 4;

/** Carries a script out. `n` keeps the ids of readers apart. */
export function carryOutReview({ mode, machines, steps }: Script, n: number): Read {
  let made = 0;
  const newId = () => uuid((made += 1), 0xa0 + n);
  const reviewId = newId();
  const reviewer = `Reader ${n}`;
  const claims = mode === 'open' ? GIVEN.map(({ id }) => id) : [];
  const review = aReview(TEXT, { id: reviewId, reviewer, mode, claims });
  const head = (label: string) => ({ id: newId(), actor: reviewer, label, reviewId });
  const begun = commit(
    { records: BASE, changes: [], stamp: null, now: Date.UTC(2026, 0, 13, 11) },
    [creating('review', review)],
    head('Begin the review'),
  );
  const at: Machine[] = Array.from({ length: machines }, () => begun);
  const files: Saved[] = [];
  for (const step of steps) {
    const digit = digits(step);
    const which = digit(machines);
    const machine = at[which] ?? begun;
    // The system clock stands still, goes on, or is set back.
    const now = machine.now + digit(5) - 1;
    if (digit(SAVES) === 0) files.push({ review: reviewId, changes: machine.changes });
    else
      at[which] = commit({ ...machine, now }, opsOf(machine, reviewId, digit, newId), head('Edit'));
  }
  for (const { changes } of at) {
    if (!files.some((file) => file.changes === changes)) files.push({ review: reviewId, changes });
  }
  return { reviewId, files, views: at.map(({ records }) => records) };
}
