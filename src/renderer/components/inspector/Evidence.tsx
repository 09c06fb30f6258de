import type { Attribution } from '../../../shared/model';
import { markIt } from '../../state/citing';
import { markEvidence, textUnder, wordsOf } from '../../state/edits';
import { edit } from '../../state/effects';
import { targetOf } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Keys } from '../controls/Keys';

interface Props {
  readonly open: OpenArticle;
  readonly attribution: Attribution;
  readonly field: 'cue' | 'mention';
}

/** The words that show a link in the text; set from what is selected there, by pointer or by keys. */
export function Evidence({ open, attribution, field }: Props) {
  const { context } = useDesk();
  const span = attribution[field];
  const selected = open.selection === null ? undefined : targetOf(open);
  const name = field === 'cue' ? 'Cue' : 'Mention';
  return (
    <div className="evidence">
      <span className="name">{name}</span>
      {span === null ? (
        <span className="none">
          none
          {selected === undefined && (
            <>
              : select words, then <Keys command={`claim.${field}`} />
            </>
          )}
        </span>
      ) : (
        <q className={`marked-${field}`}>
          {wordsOf(textUnder(open, attribution.claimId).text, span)}
        </q>
      )}
      {span !== null && (
        <button
          type="button"
          className="plain"
          aria-label={`Clear the ${field}`}
          title={`Clear the ${field}`}
          onClick={() => edit(context, markEvidence(open, attribution, field, null))}
        >
          ×
        </button>
      )}
      {selected !== undefined && (
        <button
          type="button"
          className="plain take"
          aria-label={`Use the selection as the ${field}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => markIt(open, context, attribution, field, selected)}
        >
          Use the selection <Keys command={`claim.${field}`} />
        </button>
      )}
    </div>
  );
}
