import { ACCORDING_TO } from './according-to';
import type { Case } from './case';
import { CHAINS } from './chains';
import { DOCUMENTS } from './documents';
import { HEADLINES } from './headlines';
import { INDIRECT_SPEECH } from './indirect-speech';
import { INSTITUTIONS } from './institutions';
import { INSTITUTIONS_AGAIN } from './institutions-again';
import { MODES } from './modes';
import { NAMED_PEOPLE } from './named-people';
import { NO_CLAIM } from './no-claim';
import { QUOTATION_MARKS } from './quotation-marks';
import { QUOTATIONS } from './quotations';
import { REFERENCES_BACK } from './references-back';
import { RESPONSES } from './responses';
import { SENTENCES } from './sentences';
import { SHARED_SUBJECTS } from './shared-subjects';
import { SPANS } from './spans';
import { SPEECH_ACTS } from './speech-acts';
import { UNNAMED_AGAIN } from './unnamed-again';
import { UNNAMED_PEOPLE } from './unnamed-people';

/** Every case, by its theme. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'quotation marks': QUOTATION_MARKS,
  quotations: QUOTATIONS,
  'indirect speech': INDIRECT_SPEECH,
  'verbs and nouns of speech': SPEECH_ACTS,
  'one sentence, several verbs': SHARED_SUBJECTS,
  'according to': ACCORDING_TO,
  'where what was said begins and ends': SPANS,
  'named people': NAMED_PEOPLE,
  'unnamed people': UNNAMED_PEOPLE,
  institutions: INSTITUTIONS,
  documents: DOCUMENTS,
  'references back': REFERENCES_BACK,
  'unnamed people again': UNNAMED_AGAIN,
  'institutions again': INSTITUTIONS_AGAIN,
  chains: CHAINS,
  responses: RESPONSES,
  'word for word or told': MODES,
  headlines: HEADLINES,
  'full stops': SENTENCES,
  'nobody is cited': NO_CLAIM,
};
