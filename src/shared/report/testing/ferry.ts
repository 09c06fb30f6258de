import type { Change, Claim, Delivery, Op, Review } from '../../model';
import { Reader, saidAbout } from '../../review/testing/readers';
import { aChange, aRuling, creating, updating, uuid } from '../../testing/builders';
import type { ReportInput } from '../model';
import { Story } from './story';

/** What a reader did, an hour a change from nine o'clock of `day` (ISO date) on, with more said of the review. */
function handedIn(reader: Reader, day: string, review: Partial<Review>): Delivery {
  const begin = (op: Op): Op =>
    op.after === null ? op : { ...op, after: { ...op.after, ...review } };
  const changes = reader.changes.map(({ ops, ...rest }, i): Change => {
    const hour = String(9 + i).padStart(2, '0');
    return { ...rest, at: `${day}T${hour}:00:00.000Z-0000`, ops: i === 0 ? ops.map(begin) : ops };
  });
  return { ...reader.delivery(), changes };
}

/** The story with those who read it. */
export interface Ferry {
  readonly input: ReportInput;
  readonly mara: Reader;
  readonly jon: Reader;
}

/**
 * A story that Ada tagged (five claims), Mara Okello tagged blind and Jon Pell reviewed openly. Cleo settled one
 * difference, Ada another. The figures are counted by hand in the tests.
 *
 *     words                                   Ada            Mara (blind)         Jon (open)
 *     Ferry line to close, officials say      -              anonymous            -
 *     The ferry line to Skerra … in May       anonymous      anonymous            agrees
 *     two officials said                      -              -                    anonymous
 *     The council … repairs, its accounts …   sourced        observed, shorter    disagrees: anonymous, a source
 *     “Nobody asked us,”                      on record      on record            asks
 *     The operator did not respond.           response       -                    disagrees
 *     The ferry is older than the harbour.    unattributed   sourced              (not judged)
 */
export function ferry(): Ferry {
  const story = new Story([
    ['headline', 'Ferry line to close, officials say'],
    'The ferry line to Skerra will close in May, two officials said. The council paid 3 million crowns for repairs, its accounts show.',
    '“Nobody asked us,” said Runa Dahl, who runs the island shop. The operator did not respond.',
    'The ferry is older than the harbour.',
  ]);
  const closes = story.claim('anonymous', 'The ferry line to Skerra will close in May');
  const paid = story.claim(
    'sourced',
    'The council paid 3 million crowns for repairs, its accounts show.',
  );
  const asked = story.claim('on-record', '“Nobody asked us,”');
  const operator = story.claim('response', 'The operator did not respond.', {
    answer: 'no-response',
  });
  const older = story.claim('unattributed', 'The ferry is older than the harbour.');
  story.link(paid, story.source({ kind: 'document', descriptor: 'its accounts' }));
  story.link(closes, story.source({ kind: 'group', descriptor: 'two officials' }));

  const mara = new Reader(story.text, 'Mara Okello', 'blind', 1);
  mara.tag('The ferry line to Skerra will close in May', 'anonymous');
  const shorter = mara.tag('The council paid 3 million crowns for repairs', 'observed');
  mara.tag('“Nobody asked us,”', 'on-record');
  mara.tag('The ferry is older than the harbour.', 'sourced');
  mara.tag('Ferry line to close, officials say', 'anonymous');

  const jon = new Reader(story.text, 'Jon Pell', 'open', 2);
  jon.judge(closes);
  jon.judge(paid, { verdict: 'disagree', tag: 'anonymous', source: 'a councillor, unnamed' });
  jon.judge(asked, { verdict: 'query', note: 'Who heard her say it?' });
  jon.judge(operator, { verdict: 'disagree', note: 'An answer to what?' });
  jon.tag('two officials said', 'anonymous');

  const { text } = story;
  const blind = handedIn(mara, '2026-01-14', { finished: true });
  const open = handedIn(jon, '2026-01-15', { claims: story.claims.map(({ id }) => id) });
  const input = story.input({ title: 'Ferry line to close, officials say' });
  const said = (claim: Claim) =>
    saidAbout(claim, input.claims, { ...input, deliveries: [blind, open] }, text);
  const taken = aRuling(text, {
    versions: said(paid),
    id: uuid(1, 0xf),
    difference: paid.id,
    ruling: 'theirs',
    reviewId: mara.reviewId,
    note: 'The accounts were seen by the paper.',
  });
  const kept = aRuling(text, {
    id: uuid(2, 0xf),
    difference: older.id,
    ruling: 'mine',
    versions: said(older),
  });
  const settledAs: Partial<Claim> = { tag: 'observed', anchor: shorter.anchor };
  const on = (day: string, actor: string, label: string): Partial<Change> => ({
    at: `${day}T16:30:00.000Z-0000`,
    actor,
    label,
  });
  return {
    mara,
    jon,
    input: {
      ...input,
      claims: input.claims.map((claim) => (claim === paid ? { ...paid, ...settledAs } : claim)),
      deliveries: [blind, open],
      rulings: [taken, kept],
      changes: [
        ...input.changes,
        aChange(901, [creating('delivery', blind)], on('2026-01-16', 'Ada', 'Bring a review in')),
        aChange(902, [creating('delivery', open)], on('2026-01-17', 'Dana', 'Bring a review in')),
        aChange(
          903,
          [creating('ruling', taken), updating('claim', paid, settledAs)],
          on('2026-01-18', 'Cleo', 'Take the reader’s'),
        ),
        aChange(904, [creating('ruling', kept)], on('2026-01-19', 'Ada', 'Keep the analyst’s')),
      ],
    },
  };
}
