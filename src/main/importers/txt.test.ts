import { describe, expect, it } from 'vitest';
import { blocksOf, readAs } from './testing/read';

const long = (words: string) =>
  `${words} ${'and so it went on for the whole of the day '.repeat(4)}.`;

describe('paragraphs of plain text', () => {
  it('joins lines wrapped at a width, and keeps hyphens and dashes where they were', () => {
    const wrapped = [
      'The harbour master said on Tuesday that the quays would stay closed to',
      'deep-water ships until the dredging ended, which he put at the end of-',
      'season. Nobody else in the port office would name a date, and the well-',
      'known pilot who leads the union laughed.',
      '',
      'A second paragraph.',
    ].join('\n');
    expect(blocksOf('a.txt', wrapped).map(([, words]) => words)).toEqual([
      'The harbour master said on Tuesday that the quays would stay closed to deep-water ships until the dredging ended, which he put at the end of-season. Nobody else in the port office would name a date, and the well-known pilot who leads the union laughed.',
      'A second paragraph.',
    ]);
  });

  it('keeps long lines without blank lines between them apart', () => {
    const text = [long('First'), long('Second'), long('Third')].join('\r\n');
    expect(blocksOf('a.txt', text)).toHaveLength(3);
  });

  it('keeps sentences on lines of their own apart, however alike in length', () => {
    const lines = Array.from(
      { length: 6 },
      (_, i) => `The mayor of town ${i} resigned after the vote.`,
    );
    expect(blocksOf('a.txt', lines.join('\n'))).toHaveLength(6);
  });

  it('does not join a headline to its byline', () => {
    expect(
      blocksOf('a.txt', 'Quays to Stay Closed\nBy Jane Roe\nLISBON—The quays stay closed.'),
    ).toEqual([
      ['headline', 'Quays to Stay Closed'],
      ['byline', 'By Jane Roe'],
      ['paragraph', 'LISBON—The quays stay closed.'],
    ]);
  });

  it('ends a paragraph at a wrapped line that had room for more', () => {
    const full = 'The harbour master said on Tuesday that the quays would stay closed to';
    const text = [full, full, 'the end of the year at least.', full, full, 'Nobody else would.'];
    expect(blocksOf('a.txt', text.join('\n'))).toHaveLength(2);
  });

  it('starts a paragraph at an indent', () => {
    const line = 'The harbour master said on Tuesday that the quays would stay closed to';
    const text = [line, line, `    ${line}`, line, `    ${line}`].join('\n');
    expect(blocksOf('a.txt', text)).toHaveLength(3);
  });

  it('knows list items and quoted lines by their marks', () => {
    expect(
      blocksOf('a.txt', 'He asked for three things.\n\n- ships\n- tugs\n2) crews\n\n> No more.'),
    ).toEqual([
      ['paragraph', 'He asked for three things.'],
      ['list-item', 'ships'],
      ['list-item', 'tugs'],
      ['list-item', '2) crews'],
      ['quote', 'No more.'],
    ]);
    expect(blocksOf('a.txt', '- A lone dash.\n\nThen more.')[0]).toEqual([
      'paragraph',
      '- A lone dash.',
    ]);
  });
});

describe('kinds of plain text', () => {
  it('guesses headline, dek, byline, date, heading, caption and contact line', () => {
    const text = [
      'Quays to Stay Closed in the U.S.',
      'Dredging takes longer than the port said it would.',
      'By Jane Roe in Lisbon and John O’Doe',
      'Published: Jan. 13, 2026',
      long('LISBON—The quays'),
      'What happens next',
      long('The pilots'),
      'Photo: the quays at dawn.',
      'Write to Jane Roe at jane@paper.example and John O’Doe at john@paper.example',
    ].join('\n\n');
    expect(blocksOf('a.txt', text).map(([kind]) => kind)).toEqual([
      'headline',
      'dek',
      'byline',
      'byline',
      'paragraph',
      'heading',
      'paragraph',
      'caption',
      'byline',
    ]);
    expect(readAs('a.txt', text)).toMatchObject({
      title: 'Quays to Stay Closed in the U.S.',
      byline: 'Jane Roe in Lisbon and John O’Doe',
      publishedAt: '2026-01-13',
    });
  });

  it.each([
    ['a sentence', 'The quays stay closed.'],
    ['a dateline', 'LISBON—The quays stay closed'],
    ['a closing quotation', 'She said: “The quays stay closed.”'],
  ])('takes no headline from %s', (_what, first) => {
    expect(blocksOf('a.txt', `${first}\n\nMore words.`)[0]?.[0]).toBe('paragraph');
  });

  it('takes a lone line for a paragraph, so that its words count', () => {
    expect(blocksOf('a.txt', 'Quays to stay closed')).toEqual([
      ['paragraph', 'Quays to stay closed'],
    ]);
  });

  it('does not take a sentence that begins with By for a byline', () => {
    expect(
      blocksOf('a.txt', 'Headline here\n\nBy Monday the talks had failed, she said.')[1]?.[0],
    ).toBe('paragraph');
  });

  it('takes title, date and authors from the words where nothing else says them', () => {
    const text =
      ' date 2026-01-13 LISBON—The harbour master said Monday he rejected an offer from the government to dredge the quays. More.\n\n' +
      'Write to Jane Roe at jane@paper.example and João Dó at joao@paper.example';
    expect(readAs('a.txt', text)).toMatchObject({
      title: 'The harbour master said Monday he rejected an offer from the government to…',
      publishedAt: '2026-01-13',
      byline: 'Jane Roe and João Dó',
    });
  });
});
