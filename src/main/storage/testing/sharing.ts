import * as fc from 'fast-check';
import { apply, invert, isDeletion, Records, tick } from '../../../shared/history';
import { ARTICLE_KINDS, type AnyRecord, type Change, type Text } from '../../../shared/model';
import {
  aChange,
  anArticle,
  ARTICLE_ID,
  creating,
  deleting,
  uuid,
} from '../../../shared/testing/builders';
import {
  ACTORS,
  type Actor,
  type Intention,
  opsFor,
  SMALL_TEXT,
} from '../../../shared/testing/deeds';
import { intention } from '../../../shared/testing/histories';
import { sha256 } from '../inspect';
import type { History, Library } from '../library';
import { IN_MEMORY, openLibrary } from '../open';
import { value } from './temporary';

/** Desks that exchange one article, for tests: what each does, and what reaches whom when. */

const TEXT: Text = { ...SMALL_TEXT, sha256: sha256(SMALL_TEXT.text) };
const START = Date.UTC(2026, 0, 13, 10);

export const FIRST: Change = aChange(
  0,
  [creating('article', anArticle()), creating('text', TEXT)],
  { label: 'Import' },
);

export type Step =
  /** Somebody works; `blind`: their page has not been read anew since the last exchange. */
  | {
      readonly type: 'work';
      readonly desk: number;
      readonly deed: Intention;
      readonly blind: boolean;
    }
  | { readonly type: 'delete' | 'bring-back'; readonly desk: number }
  /** One of the states that `from` has published, late ones included, reaches `to`. */
  | {
      readonly type: 'deliver';
      readonly from: number;
      readonly to: number;
      readonly which: number;
    };

export const steps = (desks: number): fc.Arbitrary<Step[]> => {
  const desk = fc.nat(desks - 1);
  const work = fc.record({
    type: fc.constant('work' as const),
    desk,
    deed: intention(3),
    blind: fc.boolean(),
  });
  const deliver = fc.record({
    type: fc.constant('deliver' as const),
    from: desk,
    to: desk,
    which: fc.nat(50),
  });
  const whole = fc.record({
    type: fc.constantFrom('delete' as const, 'bring-back' as const),
    desk,
  });
  return fc.array(
    fc.oneof(
      { weight: 10, arbitrary: work },
      { weight: 5, arbitrary: deliver },
      { weight: 1, arbitrary: whole },
    ),
    { maxLength: 40 },
  );
};

/** The current records of the article, read from the library's own list of them. */
export function recordsIn(library: Library): Records {
  const found = library.records(ARTICLE_ID);
  if (!found.ok) return Records.empty;
  const { article, texts, claims, sources, attributions, decisions, deliveries, rulings } =
    found.value;
  const all: readonly (readonly AnyRecord[])[] = [
    [article],
    texts,
    claims,
    sources,
    attributions,
    decisions,
    deliveries,
    rulings,
  ];
  return Records.empty.write(
    ARTICLE_KINDS.flatMap((kind, i) =>
      (all[i] ?? []).map((record) => ({ kind, id: record.id, record })),
    ),
  );
}

export class SharingDesk {
  readonly library = value(openLibrary(IN_MEMORY, { create: true }));
  readonly made: Change[] = [];
  /** Every state of the history that it has put out. */
  readonly published: History[] = [];
  private view: Records;
  private seen: string | null;
  private ids = 0;
  private now = START;

  constructor(private readonly number: number) {
    value(this.library.commit(FIRST));
    this.view = recordsIn(this.library);
    this.seen = FIRST.at;
    this.publish();
  }

  history(): History {
    return {
      articleId: ARTICLE_ID,
      changes: value(this.library.changes(ARTICLE_ID)),
      originals: [],
    };
  }

  publish(): void {
    this.published.push(this.history());
  }

  receive(history: History): void {
    value(this.library.mergeHistory(history));
    this.publish();
  }

  look(): void {
    this.view = recordsIn(this.library);
    this.seen = value(this.library.latestStamp());
  }

  work(deed: Intention, blind: boolean): void {
    if (!blind) this.look();
    if (this.view.get('article', ARTICLE_ID) === undefined) return;
    this.now += deed.wait;
    const ops = opsFor(this.view, deed, () => this.newId());
    if (ops !== null) this.make({ ops, label: 'Edit' });
  }

  delete(): void {
    this.look();
    const ops = [...ARTICLE_KINDS]
      .reverse()
      .flatMap((kind) => [...this.view.all(kind).values()].map((each) => deleting(kind, each)));
    if (ops.length > 0) this.make({ ops, label: 'Delete' });
  }

  bringBack(): void {
    this.look();
    const deletion = value(this.library.changes(ARTICLE_ID)).findLast(isDeletion);
    if (deletion === undefined || this.view.get('article', ARTICLE_ID) !== undefined) return;
    const { ops, undoes = deletion.id } = invert(deletion, deletion);
    this.make({ ops, undoes, label: 'Delete' });
  }

  private newId(): string {
    this.ids += 1;
    return uuid(this.ids, this.number + 0x10);
  }

  private make(fields: Pick<Change, 'ops' | 'label'> & { readonly undoes?: string }): void {
    this.seen = tick(this.seen, this.now);
    const change = aChange(0, fields.ops, {
      ...fields,
      id: this.newId(),
      at: this.seen,
      actor: ACTORS[(this.number % 3) as Actor],
    });
    value(this.library.commit(change));
    this.made.push(change);
    const applied = apply(this.view, change);
    if (applied.ok) this.view = applied.value;
    this.publish();
  }
}

/** Takes the steps, one after another. */
export function carryOutAll(desks: readonly SharingDesk[], plan: readonly Step[]): void {
  for (const step of plan) {
    if (step.type === 'deliver') {
      const published = desks[step.from]?.published ?? [];
      const state = published[step.which % published.length];
      if (state !== undefined) desks[step.to]?.receive(state);
    } else if (step.type === 'work') desks[step.desk]?.work(step.deed, step.blind);
    else if (step.type === 'delete') desks[step.desk]?.delete();
    else desks[step.desk]?.bringBack();
  }
}

/** Lets everything reach everybody. */
export function deliverAll(desks: readonly SharingDesk[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const from of desks) for (const to of desks) to.receive(from.history());
  }
}
