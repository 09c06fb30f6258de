import { CHECK_LABELS, CHECKS, ROLE_LABELS, ROLES, TAG_DEFINITIONS, TAGS } from '../../model';
import type { ReportModel } from '../model';
import { peopleReasons } from '../peopleWords';
import { NO_READER, readerDid } from '../reading/wording';
import { sectionNumber } from '../sections';
import { counted, figure, instant, NO_SUMMARY, people, percent, period, share } from '../wording';
import { type Content, html, type Html } from './escape';
import { moments, orNothing, tagName } from './labels';
import { bar } from './pictures';
import { table, terms } from './table';

/** An address as a link, if it is one that a browser may follow. */
function address(url: string): Content {
  return /^https?:\/\//iu.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>`
    : orNothing(url);
}

/** 1. */
export function identity({ identity, measures, reading }: ReportModel): Html {
  const { text, taggers } = identity;
  const who =
    taggers.length === 0
      ? 'Nobody'
      : taggers.map(
          ({ actor, changes, first, last }) =>
            html`<div>
              ${actor}
              <span class="what">${counted(changes, 'change')}, ${period(first, last)}</span>
            </div>`,
        );
  const read =
    reading.readers.length === 0
      ? NO_READER
      : reading.readers.map(
          (reader) =>
            html`<div>
              <a href="#r${reader.number}">R${reader.number}</a> ${reader.name}
              <span class="what">${moments(readerDid(reader))}</span>
            </div>`,
        );
  return terms([
    ['Headline', identity.headline === '' ? 'None in the text' : identity.headline],
    ['Byline', orNothing(identity.byline)],
    ['Outlet', orNothing(identity.outlet)],
    ['Published', orNothing(identity.publishedAt)],
    ['URL', address(identity.url)],
    ['Words', `${figure(measures.words.body)} in the body`],
    ['Text version', `${text.number}, from ${text.file} (imported ${instant(text.importedAt)})`],
    ['SHA-256 of the text', html`<code>${text.sha256}</code>`],
    ['SHA-256 of the file', html`<code>${text.fileSha256}</code>`],
    ['Tagged by', who],
    ['Reviewed by', read],
    ['Made with', `Sourcemark ${identity.appVersion}`],
  ]);
}

/** 2. */
export function summary({ summary }: ReportModel): Html {
  return summary === ''
    ? html`<p class="none">${NO_SUMMARY}</p> `
    : html`<p class="statement">${summary}</p> `;
}

/** The few figures that are read first. */
export function glance({ measures, figures, distinct, ledger }: ReportModel): Html {
  const { words, sentences, untagged } = measures;
  const cell = (name: string, value: string, of: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd><b>${value}</b> <span>${of}</span></dd>
    </div> `;
  const claims = ledger.length;
  return html`<dl class="glance">
    ${cell('Claims', figure(claims), `in ${counted(words.body, 'word')}`)}${cell(
      'Coverage',
      percent(words.covered, words.body),
      `${figure(words.covered)} of ${counted(words.body, 'word')}`,
    )}${cell('Untagged', figure(untagged.length), `of ${counted(sentences, 'sentence')}`)}${cell(
      'Any anonymous support',
      figure(figures.claimsWithAnonymousSupport),
      `of ${counted(claims, 'claim')}`,
    )}${cell(
      'Only anonymous support',
      figure(figures.claimsWithOnlyAnonymousSupport),
      `of ${counted(claims, 'claim')}`,
    )}${cell('Named people', figure(distinct.namedPeople), `of ${counted(distinct.linked, 'linked source')}`)}
  </dl> `;
}

/** 3. Claims and words by tag, with a bar of the words. */
export function byTag({ measures }: ReportModel): Html {
  const { words, claims } = measures;
  const rows = TAGS.map((tag) => {
    const own = measures.byTag[tag];
    return {
      cells: [
        tagName(tag),
        figure(own.claims),
        percent(own.claims, claims),
        figure(own.words),
        percent(own.words, words.body),
        bar(tag, own.words, words.body),
      ],
    };
  });
  const rest = words.body - words.covered;
  const last = (name: string, count: string, part: number, kind: 'any' | 'none') => ({
    total: true,
    cells: [
      name,
      count,
      count === '' ? '' : percent(claims, claims),
      figure(part),
      percent(part, words.body),
      bar(kind, part, words.body),
    ],
  });
  return table(
    `Of ${counted(claims, 'claim')} and of ${counted(words.body, 'word')} in the body. Claims overlap, so the words by tag may add up to more than those in any claim.`,
    [
      { label: 'Tag', width: 24 },
      { label: 'Claims', width: 10, num: true },
      { label: `of ${figure(claims)}`, width: 10, num: true },
      { label: 'Words', width: 10, num: true },
      { label: `of ${figure(words.body)}`, width: 11, num: true },
      { label: 'Words by tag', width: 35 },
    ],
    [
      ...rows,
      last('In any claim', figure(claims), words.covered, 'any'),
      last('In no claim', '', rest, 'none'),
    ],
    'keep',
  );
}

/** 3. The figures that are not by tag. */
export function otherFigures({ measures, figures, distinct }: ReportModel): Html {
  const { claims } = measures;
  const roles = ROLES.filter((role) => figures.attributionsByRole[role] > 0)
    .map((role) => `${ROLE_LABELS[role].toLowerCase()} ${figure(figures.attributionsByRole[role])}`)
    .join(', ');
  const checks = CHECKS.map(
    (check) => `${CHECK_LABELS[check].toLowerCase()} ${figure(figures.claimsByCheck[check])}`,
  ).join(', ');
  const { attributions } = figures;
  return terms([
    ['Coverage', `${share(measures.words.covered, measures.words.body)} words of the body`],
    [
      'Untagged sentences',
      `${share(measures.untagged.length, measures.sentences)} sentences of the body`,
    ],
    ['A source linked', `${share(figures.claimsWithSource, claims)} claims`],
    ['Any anonymous support', `${share(figures.claimsWithAnonymousSupport, claims)} claims`],
    ['Only anonymous support', `${share(figures.claimsWithOnlyAnonymousSupport, claims)} claims`],
    ['Claims by check status', `of ${figure(claims)}: ${checks}`],
    ['Attributions', attributions === 0 ? '0' : `${figure(attributions)}: ${roles}`],
    [
      'Sources',
      `${figure(distinct.all)} in the register, ${figure(distinct.linked)} linked to a claim`,
    ],
    [
      'Not counted',
      figures.claimsOnOtherTexts === 0
        ? null
        : `${counted(figures.claimsOnOtherTexts, 'claim')} on earlier text versions`,
    ],
  ]);
}

/** 4. */
export function distinctSources({ distinct }: ReportModel): Html {
  const of = `of ${counted(distinct.linked, 'linked source')}`;
  const row = (name: string, value: string, out: string) => ({ cells: [name, value, out] });
  const reasons = peopleReasons(distinct).map((line) => html`<li>${line}</li>`);
  const counts = table(
    `Sources that a claim is linked to, each counted once by the rules in section ${sectionNumber('method')}.`,
    [
      { label: 'Source', width: 36 },
      { label: 'Distinct', width: 18, num: true },
      { label: 'Out of', width: 46 },
    ],
    [
      row('Named people', figure(distinct.namedPeople), of),
      ...(distinct.namedGroups === 0
        ? []
        : [row('Named groups of people', figure(distinct.namedGroups), of)]),
      row('Institutions', figure(distinct.institutions), of),
      row('Documents, data sets, recordings', figure(distinct.documents), of),
      row(
        'Anonymous people',
        people(distinct.anonymousPeople),
        `asserted by ${counted(distinct.anonymousSources, 'anonymous source')} ${of}`,
      ),
    ],
    'keep',
  );
  return reasons.length === 0
    ? counts
    : html`${counts}
        <h3>Why so many anonymous people</h3>
        <ol class="rules">
          ${reasons}
        </ol> `;
}

/** The tags with the line each is drawn with: the key to the strip and the marked article. */
export function legend(): Html {
  const items = TAGS.map(
    (tag) => html`<li>${tagName(tag)} <span class="what">${TAG_DEFINITIONS[tag].code}</span></li>`,
  );
  return html`<ul class="legend" aria-label="Tags and their codes">
    ${items}
  </ul> `;
}
