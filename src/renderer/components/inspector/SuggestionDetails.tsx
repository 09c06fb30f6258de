import {
  ANSWER_LABELS,
  SOURCE_KIND_LABELS,
  type Span,
  TAG_DEFINITIONS,
  TAGS,
} from '../../../shared/model';
import { RULES, type Suggestion } from '../../../shared/suggest';
import { acceptSuggestion, calledBy, type Speaker, speakersOf, wordsOf } from '../../state/edits';
import { decide } from '../../state/effects';
import { exactQuote } from '../../../shared/anchoring';
import { textOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { aimedSuggestion, bySameSource, openSuggestions } from '../../state/suggesting';
import { useDesk } from '../app/desk';
import { moveAmongButtons } from '../controls/arrows';
import { Keys } from '../controls/Keys';
import { Quote } from '../controls/Quote';

interface Props {
  readonly open: OpenArticle;
  readonly suggestion: Suggestion;
}

/** Words of the text that a suggestion rests on. */
function Words({ name, span, text }: { name: string; span: Span | null; text: string }) {
  return (
    <div className="evidence">
      <span className="name">{name}</span>
      {span === null ? <span className="none">none</span> : <q>{wordsOf(text, span)}</q>}
    </div>
  );
}

/** Who is cited, and where the text says so. Those behind the first are cited through the one before. */
function Citing({ open, speaker, inner }: { open: OpenArticle; speaker: Speaker; inner: boolean }) {
  const { kind, name, descriptor, mention, cue } = speaker;
  const { text } = textOf(open);
  const facts = [
    name !== null && descriptor !== '' ? descriptor : '',
    SOURCE_KIND_LABELS[kind],
    name === null && (kind === 'person' || kind === 'group') ? 'not named' : '',
  ].filter((fact) => fact !== '');
  return (
    <li>
      <p>
        {inner && <span className="facts">citing </span>}
        <strong>{name ?? descriptor}</strong>
      </p>
      <p className="facts">{facts.join(' · ')}</p>
      <Words name="Mention" span={mention} text={text} />
      <Words name="Cue" span={cue} text={text} />
    </li>
  );
}

/** Accepts under a tag that the engine did not think of. */
function OtherTags({ open, suggestion }: Props) {
  const { context } = useDesk();
  // The keys tag the sentence unless the suggestion is what was gone to: then no key is shown here.
  const aimed = aimedSuggestion(open)?.id === suggestion.id;
  return (
    <div className="other-tags" role="group" aria-label="Accept as" onKeyDown={moveAmongButtons}>
      <h4>Accept as</h4>
      {TAGS.map((tag, i) => (
        <button
          key={tag}
          type="button"
          className="plain"
          aria-label={`Accept as ${TAG_DEFINITIONS[tag].label.toLowerCase()}`}
          title={TAG_DEFINITIONS[tag].label}
          tabIndex={i === 0 ? 0 : -1}
          onClick={() =>
            decide(context, acceptSuggestion(open, suggestion, context.newId, tag), suggestion)
          }
        >
          {aimed ? (
            <>
              <Keys command={`claim.tag.${tag}`} />
              <span className={`swatch line-${tag}`} aria-hidden="true" />
            </>
          ) : (
            <span>{TAG_DEFINITIONS[tag].code}</span>
          )}
        </button>
      ))}
    </div>
  );
}

/** A suggestion: what would be claimed, of whom, and why the engine thinks so. Nothing of it is counted. */
export function SuggestionDetails({ open, suggestion }: Props) {
  const { run } = useDesk();
  const { tag, answer, content, because } = suggestion;
  const all = [...openSuggestions(open).keys()];
  const same = bySameSource(open, suggestion).length;
  return (
    <section className="suggestion-details" aria-label="Suggestion">
      <header>
        <h3>
          Suggestion{' '}
          <span className="facts number">
            {all.indexOf(suggestion.id) + 1} of {all.length}
          </span>
        </h3>
        <button type="button" className="plain" onClick={() => run('go.next-suggestion')}>
          Next <Keys command="go.next-suggestion" />
        </button>
      </header>
      <div className="decisions">
        <button type="button" className="primary" onClick={() => run('suggestion.accept')}>
          Accept <Keys command="suggestion.accept" />
        </button>
        <button type="button" onClick={() => run('suggestion.dismiss')}>
          Dismiss <Keys command="suggestion.dismiss" />
        </button>
      </div>
      <Quote text={exactQuote(textOf(open).text, content)} look={`outlined ink-${tag}`} />
      <p className="proposed">
        <span className={`swatch line-${tag}`} aria-hidden="true" />
        <strong className={`text-${tag}`}>{TAG_DEFINITIONS[tag].label}</strong>
        {answer !== null && <span className="facts">{ANSWER_LABELS[answer]}</span>}
      </p>
      <ul className="speakers">
        {speakersOf(suggestion).map((speaker, i) => (
          <Citing key={speaker.sourceKey} open={open} speaker={speaker} inner={i > 0} />
        ))}
      </ul>
      <div className="because">
        <h4>Why</h4>
        <ul>
          {because.map((rule) => (
            <li key={rule} title={`As in: ${RULES[rule].example}`}>
              {RULES[rule].because}
            </li>
          ))}
        </ul>
      </div>
      {same > 1 && (
        <div className="decisions">
          <button type="button" onClick={() => run('suggestion.accept-source')}>
            Accept all {same} by {calledBy(suggestion)} <Keys command="suggestion.accept-source" />
          </button>
          <button type="button" onClick={() => run('suggestion.dismiss-source')}>
            Dismiss all {same} <Keys command="suggestion.dismiss-source" />
          </button>
        </div>
      )}
      <OtherTags open={open} suggestion={suggestion} />
    </section>
  );
}
