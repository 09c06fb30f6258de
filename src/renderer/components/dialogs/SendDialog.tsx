import { useEffect, useId, useState } from 'react';
import type { CopyChoice } from '../../../shared/api';
import type { ReviewMode } from '../../../shared/model';
import { type ReviewCopy, staysAtHome } from '../../../shared/review';
import { previewCopy, sendForReview } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { CopyPreview } from './CopyPreview';
import { Modal } from './Modal';

const MODES: Readonly<Record<ReviewMode, readonly [string, string]>> = {
  blind: [
    'Blind',
    'The reader sees the bare text and tags it alone: for measuring how far two people agree.',
  ],
  open: ['Open', 'The reader sees your claims and agrees, disagrees or asks, claim by claim.'],
};

/** What is confidential stays at home unless it is asked for. */
const FIRST: CopyChoice = {
  mode: 'blind',
  notes: true,
  sourceDetails: true,
  confidential: false,
  summary: false,
};

type Going = Exclude<keyof CopyChoice, 'mode'>;

const GOING: readonly (readonly [Going, string, string])[] = [
  ['notes', 'Notes on claims', 'What you wrote beside a claim.'],
  [
    'sourceDetails',
    'Source details',
    'What you know of a source beyond the published words: affiliation, interest, basis, ground rules.',
  ],
  ['confidential', 'Also what is marked confidential', 'What you marked to be kept here.'],
];

function Check({
  label,
  help,
  checked,
  disabled,
  onChange,
}: {
  readonly label: string;
  readonly help: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  onChange(checked: boolean): void;
}) {
  const id = useId();
  return (
    <li className="going">
      <input
        id={id}
        type="checkbox"
        checked={checked && !disabled}
        disabled={disabled}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-help`} className="facts">
        {help}
      </span>
    </li>
  );
}

/** The copy as main would write it, asked for anew with every choice; null while it is on its way. */
function useCopy(choice: CopyChoice): ReviewCopy | null {
  const { context } = useDesk();
  const [found, setFound] = useState<{ choice: CopyChoice; copy: ReviewCopy } | null>(null);
  useEffect(() => {
    let wanted = true;
    void previewCopy(context, choice).then((copy) => {
      if (wanted && copy !== undefined) setFound({ choice, copy });
    });
    return () => {
      wanted = false;
    };
  }, [context, choice]);
  return found?.choice === choice ? found.copy : null;
}

/** The words that say what stays at home, of the records as they are. */
function homeOf({ records, articleId }: OpenArticle, choice: CopyChoice): readonly string[] {
  const article = records.get('article', articleId);
  if (article === undefined) return [];
  return staysAtHome(
    {
      article,
      texts: [...records.all('text').values()],
      claims: [...records.all('claim').values()],
      sources: [...records.all('source').values()],
      attributions: [...records.all('attribution').values()],
      decisions: [...records.all('decision').values()],
      deliveries: [...records.all('delivery').values()],
      rulings: [...records.all('ruling').values()],
    },
    choice,
  );
}

/** Asks how the article is to be read, and shows exactly what would be in the file. */
export function SendDialog({ open }: { readonly open: OpenArticle }) {
  const { store, context } = useDesk();
  const [choice, setChoice] = useState(FIRST);
  const copy = useCopy(choice);
  const blind = choice.mode === 'blind';
  const close = () => store.dispatch({ type: 'dialog', dialog: null });
  return (
    <Modal label="Send for review" className="review-dialog">
      <h2>Send for review</h2>
      <p>
        Writes one file that a reader opens in any browser, without a network and without
        Sourcemark. They send back a small review file.
      </p>
      <div className="sending">
        <div className="choosing">
          <fieldset className="modes">
            <legend className="visually-hidden">How it is to be read</legend>
            {(Object.keys(MODES) as ReviewMode[]).map((mode) => (
              <label key={mode} className="mode">
                <input
                  type="radio"
                  name="review-mode"
                  checked={choice.mode === mode}
                  onChange={() => setChoice({ ...choice, mode, summary: mode === 'open' })}
                />
                <strong>{MODES[mode][0]}</strong>
                <span className="facts">{MODES[mode][1]}</span>
              </label>
            ))}
          </fieldset>
          <h3>What goes along</h3>
          <ul className="goings">
            {GOING.map(([field, label, help]) => (
              <Check
                key={field}
                label={label}
                help={help}
                checked={choice[field]}
                disabled={blind}
                onChange={(checked) => setChoice({ ...choice, [field]: checked })}
              />
            ))}
            <Check
              label="Source summary statement"
              help={
                blind
                  ? 'A blind reader is better without it.'
                  : 'What the story stands on, as you wrote it.'
              }
              checked={choice.summary}
              disabled={false}
              onChange={(summary) => setChoice({ ...choice, summary })}
            />
          </ul>
          {blind && <p className="facts">In a blind review none of your claims goes along.</p>}
        </div>
        <CopyPreview copy={copy} home={homeOf(open, choice)} />
      </div>
      <div className="dialog-actions">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="primary"
          disabled={copy === null}
          onClick={() => {
            close();
            void sendForReview(context, choice);
          }}
        >
          Write the file…
        </button>
      </div>
    </Modal>
  );
}
