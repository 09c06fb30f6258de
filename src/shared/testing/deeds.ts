import { anchorAt } from '../anchoring';
import type { Records } from '../history';
import { CHECKS, type Op, TAGS, type Text } from '../model';
import {
  aClaim,
  anAttribution,
  aDecision,
  aSource,
  aText,
  ARTICLE_ID,
  creating,
  deleting,
  TEXT_ID,
  updating,
} from './builders';

/** What an analyst does to one small article, step by step. */

export const ACTORS = ['Ada', 'Ben', 'Cleo'] as const;
export type Actor = 0 | 1 | 2;

export const SMALL_TEXT: Text = aText([
  ['headline', 'Harbour pact in doubt'],
  'Ministers met on Monday, two people said.',
  '“We have not 🚢 signed,” the mayor said.',
]);

/** The more often one is named, the more often it is done. */
export const DEEDS = [
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
] as const;
export type Deed = (typeof DEEDS)[number];

/** An intention: what it comes to is decided by what is there when it is carried out. */
export interface Intention {
  readonly deed: Deed;
  readonly pick: number;
  readonly value: number;
  readonly from: number;
  readonly length: number;
  readonly actor: Actor;
  /** How far the system clock has moved since the last deed, in milliseconds; it may go back. */
  readonly wait: number;
}

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
