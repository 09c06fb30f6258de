import type {
  Attribution,
  BlockKind,
  Change,
  Claim,
  Decision,
  Source,
  Span,
  Tag,
  Text,
} from '../../model';
import {
  aChange,
  aClaim,
  anArticle,
  anAttribution,
  aDecision,
  aSource,
  aText,
  creating,
  uuid,
} from '../../testing/builders';
import type { ReportInput } from '../model';

/** Builds what a report is made of, naming words instead of offsets. */
export class Story {
  readonly text: Text;
  readonly claims: Claim[] = [];
  readonly sources: Source[] = [];
  readonly attributions: Attribution[] = [];
  readonly decisions: Decision[] = [];

  constructor(lines: readonly (string | readonly [BlockKind, string])[]) {
    this.text = aText(lines);
  }

  /** Where `words` stand for the first time, UTF-16 offsets. */
  span(words: string): Span {
    const start = this.text.text.indexOf(words);
    if (start === -1) throw new Error(`the story does not say “${words}”`);
    return { start, end: start + words.length };
  }

  /** A claim on those words; several strings make a split claim. */
  claim(tag: Tag, words: string | readonly string[], fields: Partial<Claim> = {}): Claim {
    const spans = [words].flat().map((each) => this.span(each));
    const id = uuid(this.claims.length + 1, 0xa);
    const claim = aClaim(this.text, spans, { id, tag, ...fields });
    this.claims.push(claim);
    return claim;
  }

  source(fields: Partial<Source>): Source {
    const source = aSource({ id: uuid(this.sources.length + 1, 0x5), ...fields });
    this.sources.push(source);
    return source;
  }

  link(claim: Claim, source: Source, fields: Partial<Attribution> = {}): Attribution {
    const id = uuid(this.attributions.length + 1, 0x7);
    const link = anAttribution(claim, source, { id, ...fields });
    this.attributions.push(link);
    return link;
  }

  /** What was decided about a suggestion: accepted where a claim is given, dismissed where it is null. */
  decide(claim: Claim | null, rules: readonly string[], fields: Partial<Decision> = {}): Decision {
    const decision = aDecision(this.text, {
      id: uuid(this.decisions.length + 1, 0xd),
      rules: [...rules],
      outcome: claim === null ? 'dismissed' : 'accepted',
      claimId: claim?.id ?? null,
      ...fields,
    });
    this.decisions.push(decision);
    return decision;
  }

  /** The records, with one change for the import and one a claim, source, link and decision. */
  input(article: Partial<ReportInput['article']> = {}): ReportInput {
    const { text, claims, sources, attributions, decisions } = this;
    const record = anArticle(article);
    const made = [
      ...sources.map((each) => creating('source', each)),
      ...claims.map((each) => creating('claim', each)),
      ...attributions.map((each) => creating('attribution', each)),
      ...decisions.map((each) => creating('decision', each)),
    ];
    const changes: Change[] = [
      aChange(1, [creating('article', record), creating('text', text)], { label: 'Import' }),
      ...made.map((op, i) => aChange(i + 2, [op])),
    ];
    return {
      article: record,
      texts: [text],
      claims,
      sources,
      attributions,
      decisions,
      deliveries: [],
      rulings: [],
      changes,
      appVersion: '0.1.0',
    };
  }
}
