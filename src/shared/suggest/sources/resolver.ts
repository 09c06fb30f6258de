import type { NameBook } from './book';
import { definiteAgain, holder, peopleAgain } from './again';
import type { Mentions } from './classify';
import type { SourceRule } from './identified';
import type { Mention } from './mention';
import { phraseBefore, quotedAt } from './nearby';
import { antecedent } from './pronouns';
import { enrich, type Speaker, type Speakers } from './speakers';

/** How often one mention may lead to another: “who” behind “a spokesman for the ministry”. */
const DEPTH = 2;

/** Finds the source that a mention means among those cited and named before, or makes it one. */
export class Resolver {
  private made = 0;

  constructor(
    private readonly text: string,
    private readonly book: NameBook,
    private readonly speakers: Speakers,
    private readonly mentions: Mentions,
  ) {}

  /** No words name a source: whoever spoke last goes on. Adds the decisions to `rules`. */
  goesOn(at: number, rules: SourceRule[]): Speaker {
    const { last } = this.speakers;
    rules.push(last === null ? 'nobody-before' : 'same-speaker-goes-on');
    return last ?? this.speakers.from(`person:@${at}`, this.mentions.read(''));
  }

  /** Whom the mention that begins at `at` (UTF-16 offset) means. Adds the decisions to `rules`. */
  meant(mention: Mention, at: number, rules: SourceRule[], depth = 0): Speaker {
    if (mention.reference === 'author') return this.author(mention, at, rules);
    if (mention.reference === 'pronoun') return this.pronoun(mention, at, rules);
    if (mention.reference === 'relative') return this.relative(mention, at, rules, depth);
    if (mention.rule === 'official-voice') {
      rules.push('official-voice');
      const speaker = this.voice(mention, at, rules, depth);
      speaker.heads.add('spokesperson');
      if (speaker.kind === 'institution') speaker.gender = mention.gender ?? speaker.gender;
      return speaker;
    }
    const speaker =
      mention.name === null ? this.unnamed(mention, at, rules) : this.named(mention, rules);
    enrich(speaker, mention);
    return speaker;
  }

  private named(mention: Mention, rules: SourceRule[]): Speaker {
    const { nameWords, unsure } = mention;
    if (mention.kind === 'group') {
      rules.push('named-person');
      return this.speakers.from(`group:${nameWords.join(' ')}`, mention);
    }
    const says = mention.kind === 'person' ? 'person' : 'institution';
    const named = this.book.find(nameWords, mention.gender, unsure ? null : says);
    // “HSB” is no person for want of evidence; “LUND:” is Ada Lund.
    const known =
      says === 'person' ||
      (named !== null && named.words.length > 1 && named.words.at(-1) === nameWords[0]);
    const kind = (unsure && known && named !== null ? this.book.kindOf(named) : null) ?? says;
    const isPerson = kind === 'person';
    rules.push(isPerson ? 'named-person' : 'institution');
    if (named === null) {
      return this.speakers.from(`${kind}:${nameWords.join(' ')}`, mention);
    }
    if (named.words.length > nameWords.length) {
      rules.push(isPerson ? 'surname' : 'short-institution');
    }
    return this.speakers.named(named, kind, mention);
  }

  private unnamed(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    rules.push(mention.rule);
    const { speakers, book } = this;
    const words = this.wordsOf(mention);
    let again: Speaker | null = null;
    let rule: SourceRule = 'same-words';
    if (mention.reference === 'people') {
      again = peopleAgain(speakers, mention);
      rule = 'people-again';
    } else if (mention.reference === 'role') {
      again = holder(book, speakers, mention, at);
      rule = 'role-again';
    } else if (mention.reference === 'definite') {
      again = definiteAgain(book, speakers, mention, words, at);
      rule = 'definite-again';
    } else if (!mention.fresh) {
      again = this.sameWords(mention, words);
    }
    if (again !== null) {
      rules.push(rule);
      return again;
    }
    const key = `${mention.kind}:${words}`;
    if (!mention.fresh) return speakers.from(key, mention);
    this.made += 1;
    return speakers.from(`${key}#${this.made}`, mention);
  }

  /** One of the people and the people are one source, whichever kind each mention alone would be. */
  private sameWords({ kind }: Mention, words: string): Speaker | null {
    const { speakers } = this;
    if (kind !== 'person' && kind !== 'group') return speakers.get(`${kind}:${words}`) ?? null;
    return speakers.get(`group:${words}`) ?? speakers.get(`person:${words}`) ?? null;
  }

  /** What to know the same words by; “Holm’s campaign” and “Ida Holm’s campaign” are the same. */
  private wordsOf(mention: Mention): string {
    if (mention.kind !== 'institution' || mention.owner === '') return mention.words;
    const owner = this.mentions.read(mention.owner);
    const last = owner.nameWords[owner.nameWords.length - 1];
    return last === undefined ? mention.words : `${last} ${mention.head}`;
  }

  private author(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    const { last } = this.speakers;
    if (last !== null && quotedAt(this.text, at)) {
      rules.push('pronoun');
      return last;
    }
    rules.push('author-speaks');
    return this.speakers.from('author', mention);
  }

  private pronoun(mention: Mention, at: number, rules: SourceRule[]): Speaker {
    const { speakers } = this;
    const found = antecedent(this.book, speakers, at, mention.head);
    rules.push('pronoun');
    if (found !== null) {
      if ('speaker' in found) return found.speaker;
      return speakers.named(found.named, mention.head === 'it' ? 'institution' : 'person');
    }
    rules.push('nobody-before');
    // The words alone name nobody: whoever it is stays unnamed.
    const tag = mention.head === 'it' ? 'sourced' : 'anonymous';
    return speakers.from(`${mention.kind}:${mention.head}@${at}`, { ...mention, tag });
  }

  private relative(mention: Mention, at: number, rules: SourceRule[], depth: number): Speaker {
    rules.push('relative-pronoun');
    const before = depth < DEPTH ? phraseBefore(this.text, this.book.sentenceStart(at), at) : null;
    if (before === null) return this.speakers.from(`${mention.kind}:@${at}`, mention);
    return this.meant(this.mentions.read(before.words), before.start, rules, depth + 1);
  }

  /** A spokesperson without a name is the voice of whom they speak for. */
  private voice(mention: Mention, at: number, rules: SourceRule[], depth: number): Speaker {
    const { speakers, book } = this;
    if (mention.owner !== '' && depth < DEPTH) {
      const owner = this.mentions.read(mention.owner);
      if (owner.kind === 'institution') {
        const speaker = this.meant(owner, at, [], depth + 1);
        if (speaker.kind === 'institution') return speaker;
      }
      const named = owner.name === null ? null : book.find(owner.nameWords, owner.gender, null);
      const whom = owner.name === null ? owner.words : (named?.words ?? owner.nameWords).join(' ');
      return speakers.from(officeKey(whom), mention);
    }
    const whose = WHOSE.exec(mention.descriptor)?.[0].toLowerCase();
    if (whose === 'his' || whose === 'her') {
      const found = antecedent(book, speakers, at, whose === 'his' ? 'he' : 'she');
      if (found !== null) {
        const { words } =
          'named' in found ? found.named : (found.speaker.named ?? { words: [found.speaker.key] });
        return speakers.from(officeKey(words.join(' ')), mention);
      }
    }
    if (mention.reference === 'definite' && whose === undefined) {
      const again = speakers.called('spokesperson', () => true);
      if (again !== null) {
        rules.push('definite-again');
        return again;
      }
    }
    const institution = speakers.latest(({ kind }) => kind === 'institution');
    if (institution !== null) return institution;
    const named = book.institutionBefore(at, '');
    if (named !== null) return speakers.named(named, 'institution', mention);
    return speakers.from(`institution:${mention.words}`, mention);
  }
}

const WHOSE = /^(?:his|her|its|their)\b/iu;
/** The office of a person: what a spokesman for Ida Holm speaks for, not Ida Holm herself. */
const officeKey = (whom: string) => `institution:office of ${whom}`;
