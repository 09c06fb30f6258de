import { canonical } from '../history';
import { type Decision, type Delivery, newestText, type Ruling, type Text } from '../model';
import type { CopyChoice } from './copyChoice';
import { type CopyRecords, linked, sendsDetails, sendsNote, withoutDetails } from './copyOf';

/** All current records of an article: what there is that could have gone along. */
export interface HomeRecords extends CopyRecords {
  readonly decisions: readonly Decision[];
  readonly deliveries: readonly Delivery[];
  readonly rulings: readonly Ruling[];
}

/** A count with its noun; nothing where there are none. */
function some(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [(count === 1 ? one : many).replace('#', String(count))];
}

/** Of the claims and sources, with what is noted about them. */
function ofClaims(records: HomeRecords, choice: CopyChoice, text: Text): readonly string[] {
  const goes = linked(records, text);
  const older = records.claims.length - goes.claims.length;
  const unlinked = records.sources.length - goes.sources.length;
  const rest = [
    ...some(older, '1 claim on an earlier text version', '# claims on earlier text versions'),
    ...some(unlinked, '1 source without a claim', '# sources without a claim'),
  ];
  if (choice.mode === 'blind') {
    return [
      ...some(goes.claims.length, '1 claim', '# claims'),
      ...some(goes.sources.length, '1 source', '# sources'),
      ...some(goes.claims.filter(({ note }) => note !== '').length, '1 note', '# notes'),
      ...rest,
    ];
  }
  const notes = goes.claims.filter((claim) => claim.note !== '' && !sendsNote(choice, claim));
  const details = goes.sources.filter(
    (source) =>
      !sendsDetails(choice, source) &&
      canonical(withoutDetails(source, goes, text)) !== canonical(source),
  );
  return [
    ...some(notes.length, '1 note', '# notes'),
    ...some(details.length, 'the details of 1 source', 'the details of # sources'),
    ...rest,
  ];
}

/**
 * What a review copy with this choice leaves at home, in words, each with its count: for the preview before it is
 * sent. Only what there is; the history always is.
 */
export function staysAtHome(records: HomeRecords, choice: CopyChoice): readonly string[] {
  const text = newestText(records.texts);
  return [
    ...ofClaims(records, choice, text),
    ...(records.article.summary !== '' && !choice.summary ? ['the summary'] : []),
    ...(text.importedFrom.name === '' ? [] : ['the name of the imported file']),
    ...some(records.texts.length - 1, '1 earlier text version', '# earlier text versions'),
    ...some(
      records.decisions.length,
      'the decision about 1 suggestion',
      'the decisions about # suggestions',
    ),
    ...some(records.deliveries.length, '1 review that came in', '# reviews that came in'),
    ...some(
      records.rulings.length,
      'how 1 difference was settled',
      'how # differences were settled',
    ),
    'the history of who changed what and when',
  ];
}
