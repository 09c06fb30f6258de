import { anchorHolds } from '../../anchoring';
import { type Anchor, blocksFit, type Text } from '../../model';
import { nfc } from '../../text';
import { sha256 } from '../sha256';

/** What is wrong with the text that was read, in words for a person; null where its words and blocks are sound. */
export function faultInText(text: Text): string | null {
  if (sha256(text.text) !== text.sha256) return 'the words of its text do not match their hash';
  if (text.text !== nfc(text.text)) return 'its text is not in Unicode form NFC';
  if (!blocksFit(text.text, text.blocks)) return 'the blocks of its text do not fit its words';
  return null;
}

/** The anchors of a claim or verdict, or of some of its fields. */
function anchorsOf(fields: object): readonly Anchor[] {
  const { anchor, judged } = fields as {
    readonly anchor?: Anchor | null;
    readonly judged?: { readonly anchor: Anchor };
  };
  return [anchor, judged?.anchor].filter((each) => each !== undefined && each !== null);
}

/** Whether everything of a record that is a place in the text (UTF-16 offsets) is one. */
export function placesHold(text: Text, fields: object): boolean {
  const { cue, mention } = fields as {
    readonly cue?: { readonly end: number } | null;
    readonly mention?: { readonly end: number } | null;
  };
  return (
    anchorsOf(fields).every((anchor) => anchorHolds(text.text, anchor)) &&
    [cue, mention].every((span) => (span?.end ?? 0) <= text.text.length)
  );
}
