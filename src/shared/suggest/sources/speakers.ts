import type { SourceKind } from '../../model';
import type { SourceTag } from './identified';
import type { Named } from './named-in-text';
import { nounFits, type Gender } from './vocabulary';

/** A source while the text is read: its later mentions add to it. */
export interface Speaker {
  readonly key: string;
  kind: SourceKind;
  tag: SourceTag;
  name: string | null;
  descriptor: string;
  gender: Gender | null;
  plural: boolean;
  /** Whether its words say more than a noun. */
  described: boolean;
  readonly named: Named | null;
  /** Nouns and roles it was called by, words of its name, and words before the noun. */
  readonly heads: Set<string>;
  readonly modifiers: Set<string>;
}

/** One citing, after the fact. */
export interface Said {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
}

const LOOK_BACK = 40;

/** Who was cited so far, latest last. */
export class Speakers {
  readonly said: Said[] = [];
  private readonly byKey = new Map<string, Speaker>();
  private readonly byHead = new Map<string, Speaker[]>();

  get(key: string): Speaker | undefined {
    return this.byKey.get(key);
  }

  add(speaker: Speaker): Speaker {
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
