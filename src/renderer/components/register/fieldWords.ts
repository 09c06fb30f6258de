import {
  BASIS_LABELS,
  GROUND_RULE_LABELS,
  type Source,
  SOURCE_KIND_LABELS,
} from '../../../shared/model';
import { people } from '../../../shared/report';
import type { SourceField } from '../../state/edits';

/** What each field of a source is called. */
export const SOURCE_FIELDS: Readonly<Record<SourceField, string>> = {
  kind: 'Kind',
  name: 'Name',
  descriptor: 'Descriptor, as published',
  affiliation: 'Affiliation',
  interest: 'Interest in the matter',
  basis: 'Basis of knowledge',
  groundRules: 'Ground rules',
  anonymityReason: 'Reason for anonymity',
  count: 'How many people',
  independenceGroup: 'May be the same people as',
};

/** What a field of a source says, in words. */
export function fieldInWords(source: Source, field: SourceField): string {
  switch (field) {
    case 'kind':
      return SOURCE_KIND_LABELS[source.kind];
    case 'basis':
      return BASIS_LABELS[source.basis];
    case 'groundRules':
      return GROUND_RULE_LABELS[source.groundRules];
    case 'count':
      return people(source.count);
    case 'anonymityReason': {
      const { text, boilerplate } = source.anonymityReason;
      return [text, boilerplate ? 'boilerplate' : ''].filter(Boolean).join(' · ');
    }
    default:
      return source[field] ?? '';
  }
}
