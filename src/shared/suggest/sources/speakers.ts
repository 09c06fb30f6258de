import type { SourceKind } from '../../model';
import type { SourceTag } from './identified';
import type { Mention } from './mention';
import { genderOfNamed, type Named } from './named-in-text';
import { nounFits, type Gender } from './vocabulary';

/** A source while the text is read: its later mentions add to it. */
export interface Speaker {
  readonly key: string;
  readonly kind: SourceKind;
  readonly tag: SourceTag;
  name: string | null;
  descriptor: string;
  gender: Gender | null;
  readonly plural: boolean;
  /** Whether its words say more than a noun. */
  described: boolean;
  readonly named: Named | null;
  /** Nouns and roles it was called by, and words of its name. */
  readonly heads: Set<string>;
  /** Words before the noun or the name. */
  readonly modifiers: Set<string>;
}

/** One citing, after the fact. */
export interface Said {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** A human source without a name. */
export const isUnnamed = ({ kind, name }: Speaker): boolean =>
  (kind === 'person' || kind === 'group') && name === null;

export const personKey = (named: Named): string => `person:${named.words.join(' ')}`;

/** How many citings, and speakers of one noun, are looked back over. */
const LOOK_BACK = 40;

/** Who was cited so far, latest last. */
export class Speakers {
  readonly said: Said[] = [];
  private readonly byKey = new Map<string, Speaker>();
  private readonly byHead = new Map<string, Speaker[]>();

  get(key: string): Speaker | undefined {
    return this.byKey.get(key);
  }

  /** The source with that key; made of a mention if there is none yet. */
  from(key: string, mention: Mention): Speaker {
    const { kind, tag, name, descriptor, gender, plural, described, head } = mention;
    const heads = [...mention.roles, ...mention.nameWords];
    if (head !== '' && head !== '?') heads.push(head);
    return (
      this.byKey.get(key) ??
      this.add({
        key,
        kind,
        tag,
        name,
        descriptor,
        gender,
        plural,
        described,
        named: null,
        heads: new Set(heads),
        modifiers: new Set(mention.modifiers),
      })
    );
  }

  /** The source that a name of the text is, as person or institution; a mention may say more of it. */
  named(named: Named, kind: 'person' | 'institution', mention: Mention | null = null): Speaker {
    const key = kind === 'person' ? personKey(named) : `institution:${named.words.join(' ')}`;
    const said = mention?.descriptor ?? '';
    return (
      this.byKey.get(key) ??
      this.add({
        key,
        kind,
        tag: kind === 'person' ? 'on-record' : 'sourced',
        name: named.text,
        descriptor: said === '' ? named.intro : said,
        gender: genderOfNamed(named) ?? mention?.gender ?? null,
        plural: false,
        described: false,
        named,
        heads: new Set([...named.roles, ...named.words]),
        modifiers: new Set(named.modifiers),
      })
    );
  }

  private add(speaker: Speaker): Speaker {
    this.byKey.set(speaker.key, speaker);
    return speaker;
  }

  cite(said: Said): void {
    this.said.push(said);
    for (const head of said.speaker.heads) {
      const list = this.byHead.get(head);
      if (list === undefined) this.byHead.set(head, [said.speaker]);
      else if (list[list.length - 1] !== said.speaker) list.push(said.speaker);
    }
  }

  get last(): Speaker | null {
    return this.said[this.said.length - 1]?.speaker ?? null;
  }

  /** The latest speaker called by a noun that `accepts` takes. */
  called(head: string, accepts: (speaker: Speaker) => boolean): Speaker | null {
    const list = this.byHead.get(head) ?? [];
    for (let index = list.length - 1; index >= Math.max(0, list.length - LOOK_BACK); index -= 1) {
      const speaker = list[index];
      if (speaker !== undefined && accepts(speaker)) return speaker;
    }
    return null;
  }

  /** The latest of the last 40 citings whose speaker `accepts` takes. */
  latest(accepts: (speaker: Speaker) => boolean): Speaker | null {
    const { said } = this;
    for (let index = said.length - 1; index >= Math.max(0, said.length - LOOK_BACK); index -= 1) {
      const speaker = said[index]?.speaker;
      if (speaker !== undefined && accepts(speaker)) return speaker;
    }
    return null;
  }

  /** The latest that a noun can mean although it was called otherwise: “the company” for Northline Motors. */
  fitting(noun: string, accepts: (speaker: Speaker) => boolean): Speaker | null {
    return this.latest(
      (speaker) => accepts(speaker) && [...speaker.heads].some((head) => nounFits(noun, head)),
    );
  }
}

/** What a further mention of the same source says of it beyond what was known. */
export function enrich(speaker: Speaker, mention: Mention): void {
  const { head, name, descriptor } = mention;
  for (const role of mention.roles) speaker.heads.add(role);
  if (head !== '' && head !== '?') speaker.heads.add(head);
  if (name !== null) {
    for (const word of mention.modifiers) speaker.modifiers.add(word);
    const fuller = speaker.name === null || name.length > speaker.name.length;
    if (fuller && mention.kind === speaker.kind && speaker.named === null) speaker.name = name;
    speaker.gender ??= mention.gender;
    if (speaker.name !== null && descriptor.length > speaker.descriptor.length)
      speaker.descriptor = descriptor;
  } else if (mention.described && !speaker.described && isUnnamed(speaker)) {
    speaker.descriptor = descriptor;
    speaker.described = true;
  }
}
