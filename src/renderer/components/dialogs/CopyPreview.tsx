import { useState } from 'react';
import {
  ANSWER_LABELS,
  type Attribution,
  BASIS_LABELS,
  CENTRALITY_LABELS,
  CHANNEL_LABELS,
  CHECK_LABELS,
  type Claim,
  CLAIM_KIND_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  REASON_LABELS,
  ROLE_LABELS,
  type Source,
  sourceLabel,
  SOURCE_KIND_LABELS,
  TAG_DEFINITIONS,
} from '../../../shared/model';
import type { ReviewCopy } from '../../../shared/review';
import { bodyWords, counted } from '../../../shared/text';

type Fact = readonly [name: string, value: string];

/** Facts with something in them, as a list of names and values. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts-list">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function countOf({ min, max }: Source['count']): string {
  if (max === null) return `at least ${String(min)}`;
  return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}

/** Every field of a source that goes along. */
function SourceFacts({ source }: { readonly source: Source }) {
  const { text, boilerplate } = source.anonymityReason;
  return (
    <Facts
      facts={[
        ['Name', source.name ?? 'not named'],
        ['Descriptor', source.descriptor],
        ['Kind', SOURCE_KIND_LABELS[source.kind]],
        ['Affiliation', source.affiliation],
        ['Interest', source.interest],
        ['Basis', BASIS_LABELS[source.basis]],
        ['Ground rules', GROUND_RULE_LABELS[source.groundRules]],
        ['Reason', text === '' ? '' : `${text}${boilerplate ? ' (boilerplate)' : ''}`],
        ['People', countOf(source.count)],
        ['May be the same as', source.independenceGroup],
      ]}
    />
  );
}

/** Every field of a claim that goes along, with whom it is attributed to. */
function ClaimFacts({
  claim,
  links,
  sources,
}: {
  readonly claim: Claim;
  readonly links: readonly Attribution[];
  readonly sources: ReadonlyMap<string, Source>;
}) {
  const { tag, reason, answer } = claim;
  return (
    <li>
      <p>
        <span className={`tag-code text-${tag}`}>{TAG_DEFINITIONS[tag].label}</span>
        {claim.anchor.quote.exact}
      </p>
      <Facts
        facts={[
          ['Reason', reason === null ? '' : REASON_LABELS[reason]],
          ['Answer', answer === null ? '' : ANSWER_LABELS[answer]],
          ['Kind', CLAIM_KIND_LABELS[claim.kind]],
          ['Place', CENTRALITY_LABELS[claim.centrality]],
          ['Check', CHECK_LABELS[claim.check]],
          ...links.map(({ sourceId, role, mode, channel }): Fact => {
            const source = sources.get(sourceId);
            const facts = [ROLE_LABELS[role], MODE_LABELS[mode], CHANNEL_LABELS[channel]];
            return [
              'Source',
              `${source === undefined ? '' : sourceLabel(source)} (${facts.join(', ').toLowerCase()})`,
            ];
          }),
          ['Note', claim.note],
        ]}
      />
    </li>
  );
}

function size(copy: ReviewCopy): string {
  const bytes = new TextEncoder().encode(JSON.stringify(copy)).byteLength;
  return bytes < 1024 ? counted(bytes, 'byte') : `${String(Math.ceil(bytes / 1024))} KB`;
}

function Claims({ copy }: { readonly copy: ReviewCopy }) {
  const sources = new Map(copy.sources.map((source) => [source.id, source]));
  return (
    <>
      <h4>
        {counted(copy.claims.length, 'claim')}, {counted(copy.sources.length, 'source')}
      </h4>
      {copy.claims.length > 0 && (
        <details open={copy.claims.length <= 3}>
          <summary>Claims</summary>
          <ol className="going-claims">
            {copy.claims.map((claim) => (
              <ClaimFacts
                key={claim.id}
                claim={claim}
                links={copy.attributions.filter(({ claimId }) => claimId === claim.id)}
                sources={sources}
              />
            ))}
          </ol>
        </details>
      )}
      {copy.sources.length > 0 && (
        <details open={copy.sources.length <= 3}>
          <summary>Sources</summary>
          <ul className="going-claims">
            {copy.sources.map((source) => (
              <li key={source.id}>
                <SourceFacts source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The data themselves, to the last field. Written out when somebody looks: they may be long. */
function Raw({ copy }: { readonly copy: ReviewCopy }) {
  const [shown, setShown] = useState(false);
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Every field, as it is written</summary>
      {shown && <pre className="raw">{JSON.stringify(copy, null, 2)}</pre>}
    </details>
  );
}

/** Exactly what will be in the file, and what stays at home. Null: it is being worked out. */
export function CopyPreview({
  copy,
  home,
}: {
  readonly copy: ReviewCopy | null;
  readonly home: readonly string[];
}) {
  if (copy === null) {
    return (
      <section className="copy-preview" aria-label="What is in the file" aria-busy="true">
        <p className="facts">Working out what will be in the file…</p>
      </section>
    );
  }
  const { article, text } = copy;
  const words = bodyWords(text).length;
  return (
    <section className="copy-preview" aria-label="What is in the file">
      <h3>What will be in the file</h3>
      <Facts
        facts={[
          ['Title', article.title],
          ['Byline', article.byline],
          ['Outlet', article.outlet],
          ['Published', article.publishedAt],
          ['Address', article.url],
          ['Language', article.language],
          ['Summary', article.summary],
          ['Sent by', copy.sentBy],
          ['Text', `version ${String(text.number)}, whole: ${counted(words, 'word')} in the body`],
        ]}
      />
      <details>
        <summary>The text</summary>
        <p className="going-text">{text.text}</p>
      </details>
      {copy.mode === 'open' && <Claims copy={copy} />}
      <Raw copy={copy} />
      <p className="facts">
        {size(copy)} of it, beside the page that shows it, which is the same in every review copy.
      </p>
      <h3>What stays at home</h3>
      <ul className="home">
        {home.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
