import type { Claim } from '../../../shared/model';
import type { ClosedField } from '../../state/edits';
import { edit } from '../../state/effects';
import { useDesk } from '../app/desk';
import { Quote } from '../controls/Quote';
import { moveAmongButtons } from '../controls/arrows';
import { Modal } from './Modal';

interface Props {
  readonly claim: Claim;
  readonly field: ClosedField;
}

/** Asks for one value of a closed list: its number, or arrows and Enter. */
export function ClosedChoice({ claim, field }: Props) {
  const { store, context } = useDesk();
  const choose = ({ choose }: ClosedField['values'][number]) => {
    store.dispatch({ type: 'dialog', dialog: null });
    edit(context, choose());
  };
  return (
    <Modal label={field.question} className="closed-choice">
      <h2>{field.question}</h2>
      <Quote text={claim.anchor.quote.exact} look={`edge-${claim.tag}`} />
      <ol
        className="choices"
        onKeyDown={(event) => {
          const value = field.values[Number(event.key) - 1];
          if (value === undefined) {
            moveAmongButtons(event);
            return;
          }
          // The dialog is gone before the desk hears of the key, which would tag with it.
          event.stopPropagation();
          choose(value);
        }}
      >
        {field.values.map((value, i) => (
          <li key={value.label}>
            <button type="button" aria-pressed={value.chosen} onClick={() => choose(value)}>
              <kbd>{i + 1}</kbd>
              {value.label}
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
