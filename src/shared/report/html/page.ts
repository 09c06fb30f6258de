import type { Archive } from '../../model';
import { jsonForScript } from '../../review';
import { archiveJson } from '../archive';
import { COUNTING_RULES, decisionsLine, provenanceLine, RECOMPUTE, TAG_TABLE } from '../method';
import type { Provenance, ReportModel } from '../model';
import { figure, UNTAGGED_LINE } from '../wording';
import { markedArticle } from './article';
import { type Content, html, type Html, trusted } from './escape';
import * as figures from './figures';
import { tagName } from './labels';
import { patterns, stripPicture } from './pictures';
import * as sections from './sections';
import { STYLES } from './styles';
import { table } from './table';

/** Nothing is fetched and nothing runs; `img-src` is there for browsers that draw their own icons as data. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/** How often each rule's suggestions were accepted and dismissed. */
function rules(provenance: Provenance): Content {
  const line = decisionsLine(provenance);
  if (line === null) return null;
  return table(
    line,
    [
      { label: 'Rule', width: 64 },
      { label: 'Accepted', width: 18, num: true },
      { label: 'Dismissed', width: 18, num: true },
    ],
    provenance.rules.map(({ words, accepted, dismissed }) => ({
      cells: [words, figure(accepted), figure(dismissed)],
    })),
    'keep',
  );
}

/** 10. */
function method({ provenance }: ReportModel): Html {
  const tags = table(
    'The tags: what a claim of each is attributed to, and the question that decides.',
    [
      { label: 'Tag', width: 15 },
      { label: 'Code and line', width: 17 },
      { label: 'The claim is attributed to', width: 40 },
      { label: 'Test', width: 28 },
    ],
    TAG_TABLE.map(({ tag, code, line, definition, test, examples }) => ({
      cells: [
        tagName(tag),
        `${code}, ${line}`,
        [
          definition,
          html`<div class="under">${examples.map((each) => `“${each}”`).join(', ')}</div>`,
        ],
        test,
      ],
    })),
  );
  return html`${tags}
    <h3>Counting rules</h3>
    <ol class="rules">
      ${COUNTING_RULES.map((rule) => html`<li>${rule}</li> `)}
    </ol>
    <h3>Where the claims come from</h3>
    <p>${provenanceLine(provenance)}</p>
    ${rules(provenance)}
    <h3>Computing this report again</h3>
    ${RECOMPUTE.map((paragraph) => html`<p class="measure">${paragraph}</p> `)}`;
}

function sectionsOf(model: ReportModel): readonly Section[] {
  const strip = html`<figure>
    <figcaption>
      The article from left to right. Each band is a claim; claims that overlap are stacked.
    </figcaption>
    ${stripPicture(model.strip, model.ledger)}${figures.legend()}
  </figure> `;
  return [
    { id: 'identity', title: 'Identity', content: figures.identity(model) },
    { id: 'summary', title: 'Source summary', content: figures.summary(model) },
    {
      id: 'figures',
      title: 'Headline figures',
      content: [
        figures.byTag(model),
        strip,
        html`<h3>Further figures</h3> `,
        figures.otherFigures(model),
        html`<h3 id="findings">Findings</h3> `,
        sections.findings(model),
      ],
    },
    { id: 'distinct', title: 'Distinct sources', content: figures.distinctSources(model) },
    { id: 'ledger', title: 'Claim ledger', content: sections.ledger(model) },
    { id: 'register', title: 'Source register', content: sections.register(model) },
    { id: 'anonymity', title: 'Anonymity', content: sections.anonymity(model) },
    { id: 'untagged', title: 'Untagged and unattributed', content: sections.untagged(model) },
    {
      id: 'article',
      title: 'The article, marked up',
      content: [
        html`<p class="lede">
          Each claim opens with its number in the ledger and the code of its tag, and is underlined
          in the line of its tag. Claims that overlap have a line each.
        </p> `,
        figures.legend(),
        markedArticle(model),
      ],
    },
    { id: 'method', title: 'Method', content: method(model) },
  ];
}

/**
 * The report as one HTML file that reads and prints with no script and no network. Carries the archive it was
 * computed from, without the imported files.
 */
export function renderHtml(model: ReportModel, archive: Archive): string {
  const { title, byline, outlet, publishedAt } = model.identity;
  const untagged = model.ledger.length === 0;
  const list = sectionsOf(model);
  const name = `Sourcing report: ${title}`;
  const from = [byline, outlet, publishedAt].filter((each) => each !== '').join(' · ');
  const data = jsonForScript(archiveJson({ ...archive, originals: {} }));
  const page = html`<!doctype html>${untagged ? trusted(`<!-- ${UNTAGGED_LINE} -->`) : null}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Sourcemark ${model.identity.appVersion}" />
        <title>${untagged ? `Not tagged. ${name}` : name}</title>
        <style>
          ${trusted(STYLES)}
        </style>
      </head>
      <body>
        ${untagged ? html`<p class="untagged">${UNTAGGED_LINE}</p> ` : null}
        <header>
          <div class="kind">Sourcing report</div>
          <h1>${title}</h1>
          <p class="what">${from}</p>
        </header>
        ${figures.glance(model)}${patterns()}
        <nav aria-label="Sections">
          <ol>
            ${list.map(({ id, title }, i) => html`<li><a href="#${id}">${i + 1} ${title}</a></li> `)}
          </ol>
        </nav>
        <main>
          ${list.map(
            ({ id, title, content }, i) =>
              html`<section id="${id}" aria-labelledby="h-${id}">
                <h2 id="h-${id}"><span class="n">${i + 1}</span> ${title}</h2>
                ${content}
              </section> `,
          )}
        </main>
        <script type="application/json" id="sourcemark-data">
          ${trusted(data)}
        </script>
      </body>
    </html> `;
  return page.markup;
}
