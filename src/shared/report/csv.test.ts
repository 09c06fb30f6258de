import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build';
import { renderCsv } from './csv';
import type { ReportInput } from './model';
import { harbour } from './testing/harbour';
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
