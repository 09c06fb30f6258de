import {
  BASIS_LABELS,
  GROUND_RULE_LABELS,
  isAnonymous,
  type Source,
  SOURCE_KIND_LABELS,
} from '../../../shared/model';
import { countFault, keepSourceHere, nameSource, setCount, setFields } from '../../state/edits';
import { edit } from '../../state/effects';
import type { OpenArticle } from '../../state/state';
import { useDesk } from '../app/desk';
import { Choice } from '../controls/Choice';
import { TextField } from '../controls/TextField';

interface Props {
  readonly open: OpenArticle;
  readonly source: Source;
}

/** Every field of a source. What is changed here changes for every claim that cites it. */
export function SourceFields({ open, source }: Props) {
  const { context } = useDesk();
  const set = (label: string, fields: Partial<Source>) =>
    edit(context, setFields(open, label, 'source', source.id, fields));
  return (
    <>
      <Choice
        label="Kind"
        labels={SOURCE_KIND_LABELS}
        value={source.kind}
        onChoose={(kind) => kind !== null && set('Set the kind of source', { kind })}
      />
      <TextField
        label="Name (empty: not named)"
        value={source.name ?? ''}
        onFinish={(name) => edit(context, nameSource(source, name))}
      />
      <TextField
        label="Descriptor, as published"
        value={source.descriptor}
        onFinish={(descriptor) => set('Set the descriptor', { descriptor })}
      />
      <TextField
        label="Affiliation"
        value={source.affiliation}
        onFinish={(affiliation) => set('Set the affiliation', { affiliation })}
      />
      <TextField
        label="Interest in the matter"
        value={source.interest}
        onFinish={(interest) => set('Set the interest', { interest })}
      />
      <div className="field-pair">
        <Choice
          label="Basis of knowledge"
          labels={BASIS_LABELS}
          value={source.basis}
          onChoose={(basis) => basis !== null && set('Set the basis', { basis })}
        />
        <Choice
          label="Ground rules"
          labels={GROUND_RULE_LABELS}
          value={source.groundRules}
          onChoose={(groundRules) =>
            groundRules !== null && set('Set the ground rules', { groundRules })
          }
        />
      </div>
      {isAnonymous(source) && (
        <>
          <TextField
            label="Reason for anonymity, verbatim"
            value={source.anonymityReason.text}
            onFinish={(text) =>
              set('Record the reason for anonymity', {
                anonymityReason: { ...source.anonymityReason, text },
              })
            }
          />
          <label className="check">
            <input
              type="checkbox"
              checked={source.anonymityReason.boilerplate}
              onChange={(event) =>
                set('Mark the reason as boilerplate', {
                  anonymityReason: { ...source.anonymityReason, boilerplate: event.target.checked },
                })
              }
            />
            The reason is boilerplate
          </label>
          <div className="field-pair">
            <TextField
              label="At least"
              value={String(source.count.min)}
              fault={(typed) => countFault('min', typed)}
              onFinish={(typed) => edit(context, setCount(source, 'min', typed))}
            />
            <TextField
              label="At most (empty: open)"
              value={source.count.max === null ? '' : String(source.count.max)}
              fault={(typed) => countFault('max', typed)}
              onFinish={(typed) => edit(context, setCount(source, 'max', typed))}
            />
          </div>
          <TextField
            label="May be the same people as (group name)"
            value={source.independenceGroup}
            onFinish={(independenceGroup) =>
              set('Set the independence group', { independenceGroup })
            }
          />
        </>
      )}
      {open.review === null && (
        <label className="check">
          <input
            type="checkbox"
            checked={source.confidential}
            onChange={(event) => edit(context, keepSourceHere(source, event.target.checked))}
          />
          Keep these details here when sending for review
        </label>
      )}
    </>
  );
}
