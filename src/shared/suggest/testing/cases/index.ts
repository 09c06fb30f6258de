import { ACCORDING_TO } from './according-to';
import type { Case } from './case';
import { CHAINS } from './chains';
import { DOCUMENTS } from './documents';
import { HEADLINES } from './headlines';
import { INDIRECT_SPEECH } from './indirect-speech';
import { INSTITUTIONS } from './institutions';
import { MODES } from './modes';
import { NAMED_PEOPLE } from './named-people';
import { NO_CLAIM } from './no-claim';
import { QUOTATIONS } from './quotations';
import { REFERENCES_BACK } from './references-back';
import { RESPONSES } from './responses';
import { SENTENCES } from './sentences';
import { SPANS } from './spans';
import { UNNAMED_PEOPLE } from './unnamed-people';

/** Every case, by its theme. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  quotations: QUOTATIONS,
  'indirect speech': INDIRECT_SPEECH,
  'according to': ACCORDING_TO,
  'where what was said begins and ends': SPANS,
  'named people': NAMED_PEOPLE,
  'unnamed people': UNNAMED_PEOPLE,
  institutions: INSTITUTIONS,
  documents: DOCUMENTS,
  'references back': REFERENCES_BACK,
  chains: CHAINS,
  responses: RESPONSES,
  'word for word or told': MODES,
  headlines: HEADLINES,
  'full stops': SENTENCES,
  'nobody is cited': NO_CLAIM,
};
