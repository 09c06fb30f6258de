import { isAnonymous, type Source } from '../../../shared/model';

/** What a source is called: its name, with its descriptor behind it, or, in quotation marks, the descriptor alone. */
export function SourceName({
  source,
}: {
  readonly source: Pick<Source, 'kind' | 'name' | 'descriptor'>;
}) {
  const { name, descriptor } = source;
  if (name === null) {
    return (
      <span className="source-name">{isAnonymous(source) ? `“${descriptor}”` : descriptor}</span>
    );
  }
  return (
    <span className="source-name">
      {name}
      {descriptor !== '' && descriptor !== name && <span className="facts"> {descriptor}</span>}
    </span>
  );
}
