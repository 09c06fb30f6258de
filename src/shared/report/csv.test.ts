import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build';
import { renderCsv } from './csv';
import type { ReportInput } from './model';
import { harbour } from './testing/harbour';
import { ferry } from './testing/ferry';
import { EVILS, hostile } from './testing/hostile';

function parsed(
  input: ReportInput,
  name: 'ledger' | 'sources' | 'differences',
): Record<string, string>[] {
  const csv = renderCsv(buildReport(input))[name];
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('renderCsv', () => {
  it('gives one row a claim and one a source, under names', () => {
    const input = harbour();
    const ledger = parsed(input, 'ledger');
    expect(ledger).toHaveLength(input.claims.length);
    expect(ledger[8]).toMatchObject({
      number: '9',
      where: '¶ 3',
      quotation:
        '“We are not in the business of giving ports away,” … “and anybody who says otherwise has not read the contract.”',
      tag: 'On record',
      sources: 'S3; S4',
      source_labels: 'Edda Solheim; A senior official who took part in the talks',
      roles: 'Supports; Disputes',
      cues: 'said in an interview; ',
    });
    expect(ledger[2]?.['note']).toBe(
      'The ministry confirmed that a sale is “an option”.\nAsk for the cabinet minutes of 9 January.',
    );
    const sources = parsed(input, 'sources');
    expect(sources).toHaveLength(input.sources.length);
    expect(sources[0]).toMatchObject({
      people_min: '2',
      people_max: '',
      supports: '1; 2; 3; 8; 19',
    });
  });

  it('has a row for what each person has in each difference', () => {
    const rows = parsed(ferry().input, 'differences');
    // Six differences; the analyst in each, Mara in each, Jon in four: not in the headline’s nor the last.
    expect(rows).toHaveLength(6 + 6 + 4);
    expect(rows.filter(({ number }) => number === 'D3')).toMatchObject([
      { who: 'Analyst', tag: 'Sourced', source: 'its accounts', claim_number: '2' },
      { who: 'R1 Mara Okello', tag: 'Observed', verdict: '', segments: '99:144' },
      {
        who: 'R2 Jon Pell',
        tag: 'Anonymous',
        verdict: 'Disagrees',
        differ_in: 'Tag; Boundary; Source',
        state: 'settled',
        ruling: 'The reader’s taken',
        taken_from: 'R1 Mara Okello',
        settled_by: 'Cleo',
        settled_at: '2026-01-18T16:30:00.000Z',
      },
    ]);
  });

  it('says in the table of differences why it has none', () => {
    const states = (input: ReportInput) => parsed(input, 'differences').map(({ state }) => state);
    expect(states(harbour())).toEqual(['no second reader']);
    const { input, mara } = ferry();
    const agreeing = { ...mara.delivery(), changes: mara.changes.slice(0, 2) };
    const [closing] = input.claims;
    const alike = {
      ...input,
      claims: closing === undefined ? [] : [closing],
      deliveries: [agreeing],
      rulings: [],
      changes: input.changes.filter(
        ({ ops }) =>
          !ops.some(({ kind, id }) => kind === 'claim' && id !== closing?.id) &&
          !ops.some(
            ({ kind, after }) => kind === 'attribution' && after?.['claimId'] !== closing?.id,
          ),
      ),
    };
    expect(states(alike)).toEqual(['no differences']);
  });

  it('starts with a byte order mark and ends its lines with CRLF', () => {
    const { ledger } = renderCsv(buildReport({ ...harbour(), claims: [], attributions: [] }));
    expect(ledger).toMatch(/^\uFEFFnumber,claim_id,[a-z_,]+,note\r\n$/u);
  });

  it.each(EVILS)('keeps %j from being a formula in any cell', (evil) => {
    for (const name of ['ledger', 'sources', 'differences'] as const) {
      for (const row of parsed(hostile(evil), name)) {
        for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }
    }
  });
});
