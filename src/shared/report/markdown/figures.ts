import { CHECK_LABELS, CHECKS, ROLE_LABELS, ROLES, TAG_DEFINITIONS, TAGS } from '../../model';
import type { ReportModel } from '../model';
import { peopleReasons } from '../peopleWords';
import { NO_READER, readerDid, readerName } from '../reading/wording';
import {
  claimWord,
  counted,
  figure,
  FINDING_LABELS,
  numbers,
  instant,
  NO_SUMMARY,
  NOTHING,
  people,
  percent,
  period,
  share,
} from '../wording';
import { md, mdProse, mdTable } from './escape';

const list = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([term, value]) => `- ${term}: ${value}`).join('\n');

/** 1. */
export function identity({ identity, measures, reading }: ReportModel): string {
  const { text, taggers } = identity;
  const or = (value: string) => (value === '' ? NOTHING : md(value));
  const who = taggers.map(
    ({ actor, changes, first, last }) =>
      `${md(actor)} (${counted(changes, 'change')}, ${period(first, last)})`,
  );
  const read = reading.readers.map(
    (reader) => `${md(readerName(reader))} (${md(readerDid(reader))})`,
  );
  return list([
    ['Headline', identity.headline === '' ? 'None in the text' : md(identity.headline)],
    ['Byline', or(identity.byline)],
    ['Outlet', or(identity.outlet)],
    ['Published', or(identity.publishedAt)],
    ['URL', or(identity.url)],
    ['Words', `${figure(measures.words.body)} in the body`],
    [
      'Text version',
      `${text.number}, from ${md(text.file)} (imported ${instant(text.importedAt)})`,
    ],
    ['SHA-256 of the text', `\`${text.sha256}\``],
    ['SHA-256 of the file', `\`${text.fileSha256}\``],
    ['Tagged by', who.length === 0 ? 'Nobody' : who.join('; ')],
    ['Reviewed by', read.length === 0 ? NO_READER : read.join('; ')],
    ['Made with', `Sourcemark ${md(identity.appVersion)}`],
  ]);
}

/** 2. */
export function summary({ summary }: ReportModel): string {
  return summary === '' ? `*${NO_SUMMARY}*` : mdProse(summary);
}

/** 3. */
export function byTag({ measures }: ReportModel): string {
  const { claims, words } = measures;
  const row = (name: string, count: string, ofClaims: string, inside: number) => [
    name,
    count,
    ofClaims,
    figure(inside),
    percent(inside, words.body),
  ];
  const rows = TAGS.map((tag) => {
    const own = measures.byTag[tag];
    const { label } = TAG_DEFINITIONS[tag];
    return row(label, figure(own.claims), percent(own.claims, claims), own.words);
  });
  return mdTable(
    ['Tag', 'Claims', `of ${figure(claims)}`, 'Words', `of ${figure(words.body)}`],
    [
      ...rows,
      row('In any claim', figure(claims), percent(claims, claims), words.covered),
      row('In no claim', '', '', words.body - words.covered),
    ],
    [1, 2, 3, 4],
  );
}

/** 3. The rest, and the findings. */
export function otherFigures({ measures, figures, distinct, findings }: ReportModel): string {
  const { claims, words, sentences, untagged } = measures;
  const roles = ROLES.filter((role) => figures.attributionsByRole[role] > 0)
    .map((role) => `${ROLE_LABELS[role].toLowerCase()} ${figure(figures.attributionsByRole[role])}`)
    .join(', ');
  const checks = CHECKS.map(
    (check) => `${CHECK_LABELS[check].toLowerCase()} ${figure(figures.claimsByCheck[check])}`,
  ).join(', ');
  const found = findings.map(
    ({ kind, text, claims }) =>
      `- **${FINDING_LABELS[kind]}.** ${claimWord(claims)} ${numbers(claims)}: ${md(text)}`,
  );
  return [
    list([
      ['Coverage', `${share(words.covered, words.body)} words of the body`],
      ['Untagged sentences', `${share(untagged.length, sentences)} sentences of the body`],
      ['A source linked', `${share(figures.claimsWithSource, claims)} claims`],
      ['Any anonymous support', `${share(figures.claimsWithAnonymousSupport, claims)} claims`],
      ['Only anonymous support', `${share(figures.claimsWithOnlyAnonymousSupport, claims)} claims`],
      ['Claims by check status', `of ${figure(claims)}: ${checks}`],
      ['Attributions', roles === '' ? '0' : `${figure(figures.attributions)}: ${roles}`],
      [
        'Sources',
        `${figure(distinct.all)} in the register, ${figure(distinct.linked)} linked to a claim`,
      ],
      ...(figures.claimsOnOtherTexts === 0
        ? []
        : [
            [
              'Not counted',
              `${counted(figures.claimsOnOtherTexts, 'claim')} on earlier text versions`,
            ] as const,
          ]),
    ]),
    '### Findings',
    found.length === 0
      ? 'None: tags and linked sources agree, and nothing is left open.'
      : found.join('\n'),
  ].join('\n\n');
}

/** 4. */
export function distinctSources({ distinct }: ReportModel): string {
  const of = `of ${counted(distinct.linked, 'linked source')}`;
  const anonymous = `asserted by ${counted(distinct.anonymousSources, 'anonymous source')} ${of}`;
  const reasons = peopleReasons(distinct).map((line) => `- ${md(line)}`);
  const counts = mdTable(
    ['Source', 'Distinct', 'Out of'],
    [
      ['Named people', figure(distinct.namedPeople), of],
      ...(distinct.namedGroups === 0
        ? []
        : [['Named groups of people', figure(distinct.namedGroups), of]]),
      ['Institutions', figure(distinct.institutions), of],
      ['Documents, data sets, recordings', figure(distinct.documents), of],
      ['Anonymous people', people(distinct.anonymousPeople), anonymous],
    ],
    [1],
  );
  return reasons.length === 0
    ? counts
    : [counts, '### Why so many anonymous people', reasons.join('\n')].join('\n\n');
}
