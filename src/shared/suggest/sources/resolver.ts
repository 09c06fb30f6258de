import type { NameBook } from './book';
import { genderOfNamed } from './book';
import { readMention } from './classify';
import type { Mention } from './mention';
import type { SourceRule } from './identified';
import type { Named } from './named-in-text';
import { phraseBefore, quotedAt } from './nearby';
import { antecedent } from './pronouns';
import type { Speaker, Speakers } from './speakers';
import { nounFits, offices, roleOf } from './vocabulary';

/** Nouns that fit any unnamed person or people. */
const ANYBODY = new Set(['people', 'person', 'source', '']);
const isUnnamed = ({ kind, name }: Speaker) =>
  (kind === 'person' || kind === 'group') && name === null;

const PARTIES: Readonly<Record<string, string>> = {
  republican: 'right',
  gop: 'right',
  democratic: 'left',
  democrat: 'left',
};

/** Finds the source that a mention means among those cited and named before, or makes it one. */
export class Resolver {
  private made = 0;

  constructor(
    private readonly text: string,
    private readonly book: NameBook,
    private readonly speakers: Speakers,
  ) {}

  /** No words name a source: whoever spoke last goes on. */
  goesOn(at: number, rules: SourceRule[]): Speaker {
    const { last } = this.speakers;
    if (last !== null) {
      rules.push('same-speaker-goes-on');
      return last;
    }
    rules.push('nobody-before');
    return this.speaker(`unknown:${at}`, { ...readMention(''), descriptor: '' }, null);
  }

  /** Whom the mention that begins at `at` (UTF-16 offset) means. Adds the decisions to `rules`. */
  meant(mention: Mention, at: number, rules: SourceRule[], depth = 0): Speaker {
    switch (mention.reference) {
      case 'author':
        return this.author(mention, at, rules);
      case 'pronoun':
        return this.pronoun(mention, at, rules);
      case 'relative':
        return this.relative(mention, at, rules, depth);
      default:
    }
    if (mention.rule === 'official-voice') return this.voice(mention, at, rules, depth);
    if (mention.name !== null) {
      const speaker = this.namedInText(mention, rules);
      this.enrich(speaker, mention);
      return speaker;
    }
    rules.push(mention.rule);
    const speaker = this.unnamed(mention, at, rules);
    this.enrich(speaker, mention);
    return speaker;
  }

  private unnamed(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    switch (mention.reference) {
      case 'people': {
        const again = this.peopleAgain(mention);
        if (again === null) break;
        rules.push('people-again');
        return again;
      }
      case 'role': {
        const holder = this.holder(mention, at);
        if (holder === null) break;
        rules.push('role-again');
        return holder;
      }
      case 'definite': {
        const again = this.definiteAgain(mention, at);
        if (again === null) break;
        rules.push('definite-again');
        return again;
      }
      default:
    }
    const key = `${mention.kind}:${this.wordsOf(mention)}`;
    if (mention.fresh) {
      this.made += 1;
      return this.speaker(`${key}#${this.made}`, mention, null);
    }
    const same = this.speakers.get(key) ?? this.sameWords(mention);
    if (same !== undefined) {
      rules.push('same-words');
      return same;
    }
    return this.speaker(key, mention, null);
  }

  /** One of the people and the people are one source, whichever kind each mention alone would be. */
  private sameWords(mention: Mention): Speaker | undefined {
    if (mention.kind !== 'person' && mention.kind !== 'group') return undefined;
    const words = this.wordsOf(mention);
    return this.speakers.get(`group:${words}`) ?? this.speakers.get(`person:${words}`);
  }

  /** What to know the same words by; “Holm’s campaign” and “the Ida Holm campaign” are the same. */
  private wordsOf(mention: Mention): string {
    if (mention.kind !== 'institution' || mention.owner === '')
      return mention.words || mention.descriptor.toLowerCase();
    const owner = readMention(mention.owner);
    const last = owner.nameWords[owner.nameWords.length - 1] ?? owner.words;
    return `${last} ${mention.head}`;
  }

  private namedInText(mention: Mention, rules: SourceRule[]): Speaker {
    const { nameWords } = mention;
    if (mention.kind === 'group') {
      rules.push('named-person');
      const key = `group:${nameWords.join(' ')}`;
      return this.speakers.get(key) ?? this.speaker(key, mention, null);
    }
    const wanted = mention.unsure ? null : mention.kind === 'person' ? 'person' : 'institution';
    const named = this.book.find(
      nameWords,
      mention.kind === 'person' ? mention.gender : null,
      wanted,
    );
    const kind =
      (mention.unsure && named !== null ? this.book.kindOf(named) : null) ?? mention.kind;
    rules.push(kind === 'person' ? 'named-person' : 'institution');
    if (named !== null && named.words.length > mention.nameWords.length) {
      rules.push(kind === 'person' ? 'surname' : 'short-institution');
    }
    const asIs =
      kind === mention.kind
        ? mention
        : {
            ...mention,
            kind: kind === 'person' ? ('person' as const) : ('institution' as const),
            tag: kind === 'person' ? ('on-record' as const) : ('sourced' as const),
          };
    if (named === null) {
      const key = `${kind}:${nameWords.join(' ')}`;
      return this.speakers.get(key) ?? this.speaker(key, asIs, null);
    }
    return this.ofNamed(named, kind === 'person' ? 'person' : 'institution', asIs);
  }

  private ofNamed(named: Named, kind: 'person' | 'institution', mention: Mention | null): Speaker {
    const key = `${kind}:${named.words.join(' ')}`;
    const known = this.speakers.get(key);
    if (known !== undefined) return known;
    const speaker: Speaker = {
      key,
      kind,
      tag: kind === 'person' ? 'on-record' : 'sourced',
      name: named.text,
      descriptor: mention?.descriptor || named.intro,
      gender: genderOfNamed(named) ?? mention?.gender ?? null,
      plural: false,
      described: false,
      named,
      heads: new Set([...named.roles, ...named.words]),
      modifiers: named.modifiers,
    };
    return this.speakers.add(speaker);
  }

  private author(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    const { last } = this.speakers;
    if (last !== null && quotedAt(this.text, at)) {
      rules.push('pronoun');
      return last;
    }
    rules.push('author-speaks');
    return this.speakers.get('author') ?? this.speaker('author', mention, null);
  }

  private pronoun(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    const found = antecedent(this.book, this.speakers, at, mention.head);
    rules.push('pronoun');
    if (found !== null) {
      if ('speaker' in found) return found.speaker;
      return this.ofNamed(found.named, mention.head === 'it' ? 'institution' : 'person', null);
    }
    const { last } = this.speakers;
    if (last !== null && mention.head !== 'it' && last.kind === 'person' && last.gender === null)
      return last;
    rules.push('nobody-before');
    // Nobody fits: the words alone name nobody, so whoever it is stays unnamed.
    const tag = mention.head === 'it' ? 'sourced' : 'anonymous';
    return this.speaker(`${mention.kind}:${mention.head}@${at}`, { ...mention, tag }, null);
  }

  private relative(mention: Mention, at: number, rules: SourceRule[], depth: number): Speaker {
    rules.push('relative-pronoun');
    const before = depth > 1 ? null : phraseBefore(this.text, this.book.sentenceStart(at), at);
    if (before === null) return this.speaker(`${mention.kind}:@${at}`, mention, null);
    return this.meant(readMention(before.words), before.start, rules, depth + 1);
  }

  /** The people cited before whom “these people” or “one of them” means. */
  private peopleAgain(mention: Mention): Speaker | null {
    const { head, words } = mention;
    if (words !== '') {
      const same = this.speakers.get(`group:${words}`) ?? this.speakers.get(`person:${words}`);
      if (same !== undefined) return same;
    }
    if (mention.described && mention.rule === 'unnamed-people' && head !== '') return null;
    if (head !== '') {
      const called = this.speakers.called(head, isUnnamed);
      if (called !== null) return called;
    }
    if (head === 'people') {
      const person =
        this.speakers.called('person', isUnnamed) ?? this.speakers.called('source', isUnnamed);
      if (person !== null) return person;
    }
    if (!ANYBODY.has(head)) return null;
    const group = this.speakers.latest((speaker) => speaker.kind === 'group');
    // “One of them” needs more than one before it; “the people” may be a person and another person.
    return group ?? (head === '' ? null : this.speakers.latest(isUnnamed));
  }

  /** Who holds the role that “the governor”, “the Republican nominee” names. */
  private holder(mention: Mention, at: number): Speaker | null {
    const { head, modifiers } = mention;
    const role = roleOf(head.split(' ').pop() ?? head);
    const compound = head.includes(' ') ? head.split(' ')[0] : undefined;
    const wants = compound === undefined ? modifiers : [...modifiers, compound];
    const same = this.speakers.get(`${mention.kind}:${mention.words}`);
    if (same !== undefined) return same;
    const score = (has: ReadonlySet<string>): number => {
      if (has.has('former') !== wants.includes('former')) {
        if (wants.includes('former')) return -1;
        if (offices.has(head) && has.has('former')) return -1;
      }
      let points = 0;
      for (const want of wants) {
        if (has.has(want)) points += 2;
        const party = PARTIES[want];
        if (party !== undefined) {
          for (const other of has) if ((PARTIES[other] ?? party) !== party) return -1;
        }
      }
      return points;
    };
    let best: Named | null = null;
    let most = -1;
    for (const named of this.book.holders(role)) {
      if (named.first >= at) continue;
      const key = `person:${named.words.join(' ')}`;
      const points =
        score(named.modifiers) +
        (this.speakers.get(key) === undefined ? 0 : 0.5) +
        (this.speakers.last?.key === key ? 0.4 : 0) +
        Math.min(named.count, 20) / 100;
      if (score(named.modifiers) < 0 || points <= most) continue;
      most = points;
      best = named;
    }
    if (
      best !== null &&
      (wants.length === 0 || most >= 2 || wants.every((want) => want === 'then'))
    ) {
      return this.ofNamed(best, 'person', null);
    }
    const cited = this.speakers.called(
      role,
      (speaker) =>
        speaker.kind === 'person' && score(new Set([...speaker.modifiers, ...speaker.heads])) >= 0,
    );
    if (cited !== null && (wants.length === 0 || wants.some((want) => cited.modifiers.has(want))))
      return cited;
    if (best !== null && offices.has(head)) return this.ofNamed(best, 'person', null);
    if (wants.length > 0) return null;
    const wide = this.speakers.latest(
      (speaker) =>
        speaker.kind === 'person' &&
        [...speaker.heads].some((each) => each !== role && nounFits(role, each)),
    );
    if (wide !== null) return wide;
    if (
      role === 'man' ||
      role === 'woman' ||
      role === 'boy' ||
      role === 'girl' ||
      role === 'person'
    ) {
      const found = antecedent(
        this.book,
        this.speakers,
        at,
        role === 'woman' || role === 'girl' ? 'she' : 'he',
      );
      if (found !== null)
        return 'speaker' in found ? found.speaker : this.ofNamed(found.named, 'person', null);
    }
    return null;
  }

  /** The source of its kind that “the report”, “the ministry”, “the official” means. */
  private definiteAgain(mention: Mention, at: number): Speaker | null {
    const { head, kind, modifiers } = mention;
    const words = this.wordsOf(mention);
    const same = this.speakers.get(`${kind}:${words}`);
    if (same !== undefined) return same;
    if (mention.described || mention.owner !== '') return null;
    const ofKind = (speaker: Speaker) =>
      kind === 'person' || kind === 'group'
        ? isUnnamed(speaker)
        : speaker.kind === kind &&
          modifiers.every(
            (word) =>
              speaker.modifiers.has(word) || speaker.heads.has(word) || speaker.key.includes(word),
          );
    const called = this.speakers.called(head, ofKind);
    if (called !== null) return called;
    if (kind === 'institution') {
      if (modifiers.length > 0) return null;
      const fitting = this.speakers.fitting(head, ofKind);
      if (fitting !== null) return fitting;
      const named = this.book.institutionBefore(at, head);
      if (named !== null) return this.ofNamed(named, 'institution', null);
      if (head === 'company' || head === 'firm') {
        return this.speakers.latest(
          (speaker) => speaker.kind === 'institution' && speaker.name !== null,
        );
      }
      return null;
    }
    if (kind === 'document' || kind === 'dataset' || kind === 'recording') {
      return modifiers.length > 0
        ? null
        : this.speakers.fitting(head, (speaker) =>
            ['document', 'dataset', 'recording'].includes(speaker.kind),
          );
    }
    return null;
  }

  /** A spokesperson without a name is the voice of whom they speak for. */
  private voice(mention: Mention, at: number, rules: SourceRule[], depth: number): Speaker {
    rules.push('official-voice');
    const speaker = this.voiceOf(mention, at, rules, depth);
    speaker.heads.add('spokesperson');
    if (mention.gender !== null && speaker.named === null) speaker.gender = mention.gender;
    if (mention.gender !== null && speaker.kind === 'institution') speaker.gender = mention.gender;
    return speaker;
  }

  private voiceOf(mention: Mention, at: number, rules: SourceRule[], depth: number): Speaker {
    const own = /^(?<whose>his|her|its|their)\s/iu
      .exec(mention.descriptor)
      ?.groups?.['whose']?.toLowerCase();
    if (mention.owner !== '' && depth < 2) {
      const owner = readMention(mention.owner);
      if (owner.kind === 'institution') {
        const before = rules.length;
        const speaker = this.meant(owner, at, rules, depth + 1);
        rules.splice(before);
        if (speaker.kind === 'institution') {
          this.describe(speaker, mention);
          return speaker;
        }
      }
      const whom =
        owner.name === null
          ? owner.words
          : (this.book.find(owner.nameWords, owner.gender, null)?.words ?? owner.nameWords).join(
              ' ',
            );
      const key = `institution:office of ${whom}`;
      return this.speakers.get(key) ?? this.speaker(key, mention, null);
    }
    if (own === 'his' || own === 'her') {
      const whose = antecedent(this.book, this.speakers, at, own === 'his' ? 'he' : 'she');
      if (whose !== null) {
        const whom =
          'speaker' in whose
            ? whose.speaker.key.replace(/^person:/u, '')
            : whose.named.words.join(' ');
        const key = `institution:office of ${whom}`;
        return this.speakers.get(key) ?? this.speaker(key, mention, null);
      }
    }
    if (mention.reference === 'definite' && own === undefined) {
      const again = this.speakers.called('spokesperson', () => true);
      if (again !== null) {
        rules.push('definite-again');
        return again;
      }
    }
    const institution = this.speakers.latest((speaker) => speaker.kind === 'institution');
    if (institution !== null) return institution;
    const named = this.book.institutionBefore(at, '');
    if (named !== null) return this.ofNamed(named, 'institution', mention);
    const key = `institution:${mention.words}`;
    return this.speakers.get(key) ?? this.speaker(key, mention, null);
  }

  private speaker(key: string, mention: Mention, named: Named | null): Speaker {
    return this.speakers.add({
      key,
      kind: mention.kind,
      tag: mention.tag,
      name: mention.name,
      descriptor: mention.descriptor,
      gender: mention.gender,
      plural: mention.plural,
      described: mention.described,
      named,
      heads: new Set(
        [mention.head, ...mention.roles, ...mention.nameWords].filter((head) => head !== ''),
      ),
      modifiers: new Set(mention.modifiers),
    });
  }

  /** What a further mention of the same source says of it beyond what was known. */
  private enrich(speaker: Speaker, mention: Mention): void {
    for (const role of mention.roles) speaker.heads.add(role);
    if (mention.head !== '' && mention.head !== '?') speaker.heads.add(mention.head);
    if (mention.name !== null) {
      for (const word of mention.modifiers) speaker.modifiers.add(word);
      if (speaker.name === null || mention.name.length > speaker.name.length) {
        if (mention.kind === speaker.kind && speaker.named === null) speaker.name = mention.name;
      }
      if (speaker.gender === null) speaker.gender = mention.gender;
      this.describe(speaker, mention);
    } else if (mention.described && !speaker.described && isUnnamed(speaker)) {
      speaker.descriptor = mention.descriptor;
      speaker.described = true;
    }
  }

  private describe(speaker: Speaker, { descriptor }: Mention): void {
    if (speaker.name !== null && descriptor.length > speaker.descriptor.length)
      speaker.descriptor = descriptor;
  }
}
