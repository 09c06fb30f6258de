import { isAnonymous, type Source, SOURCE_KIND_LABELS } from '../../../shared/model';
import { counted } from '../../../shared/text';
import { attributionsTo } from '../../state/selectors';
import type { OpenArticle } from '../../state/state';
import { DeleteSource } from '../register/DeleteSource';
import { SourceFields } from './SourceFields';

interface Props {
  readonly open: OpenArticle;
  readonly source: Source;
}

/** A source as the register has it, folded up. */
export function SourceDetails({ open, source }: Props) {
  const cited = attributionsTo(open.records, source.id).length;
  return (
    <details className="source-details">
      <summary>
        {SOURCE_KIND_LABELS[source.kind]}
        {isAnonymous(source) ? ', not named' : ''} ·{' '}
        <span className="whole">cited by {counted(cited, 'claim')}</span>
      </summary>
      <SourceFields open={open} source={source} />
      <DeleteSource open={open} source={source} />
    </details>
  );
}
