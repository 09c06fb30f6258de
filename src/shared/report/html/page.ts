import type { Archive } from '../../model';
import { jsonForScript } from '../../review';
import { archiveJson } from '../archive';
import type { ReportModel } from '../model';
import { type SectionId, SECTIONS } from '../sections';
import { UNTAGGED_LINE } from '../wording';
import { markedArticle } from './article';
import { type Content, html, trusted } from './escape';
import * as figures from './figures';
import { method } from './method';
import { patterns, stripPicture } from './pictures';
import { reading } from './reading';
import * as sections from './sections';
import { signOff } from './signOff';
import { STYLES } from './styles';

/** Nothing is fetched and nothing runs; `img-src` is there for browsers that draw their own icons as data. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function contents(model: ReportModel): Readonly<Record<SectionId, Content>> {
  const strip = html`<figure>
    <figcaption>
      The article from left to right. Each band is a claim; claims that overlap are stacked.
    </figcaption>
    ${stripPicture(model.strip, model.ledger)}${figures.legend()}
  </figure> `;
  return {
    identity: figures.identity(model),
    summary: figures.summary(model),
    figures: [
      figures.byTag(model),
      strip,
      html`<h3>Further figures</h3> `,
      figures.otherFigures(model),
      html`<h3 id="findings">Findings</h3> `,
      sections.findings(model),
    ],
    distinct: figures.distinctSources(model),
    ledger: sections.ledger(model),
    register: sections.register(model),
    anonymity: sections.anonymity(model),
    untagged: sections.untagged(model),
    article: [
      html`<p class="lede">
        Each claim opens with its number in the ledger and the code of its tag, and is underlined in
        the line of its tag. Claims that overlap have a line each.
      </p> `,
      figures.legend(),
      markedArticle(model),
    ],
    method: method(model),
    reading: reading(model),
    'sign-off': signOff(model),
  };
}

/**
 * The report as one HTML file that reads and prints with no script and no network. Carries the archive it was
 * computed from, without the imported files.
 */
export function renderHtml(model: ReportModel, archive: Archive): string {
  const { title, byline, outlet, publishedAt } = model.identity;
  const untagged = model.ledger.length === 0;
  const content = contents(model);
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
        ${untagged ? html`<aside class="untagged" aria-label="Warning">${UNTAGGED_LINE}</aside> ` : null}
        <header>
          <div class="kind">Sourcing report</div>
          <h1>${title}</h1>
          <p class="what">${from}</p>
        </header>
        <aside aria-label="At a glance">${figures.glance(model)}</aside>
        ${patterns()}
        <nav aria-label="Sections">
          <ol>
            ${SECTIONS.map(({ id, title }, i) => html`<li><a href="#${id}">${i + 1} ${title}</a></li> `)}
          </ol>
        </nav>
        <main>
          ${SECTIONS.map(
            ({ id, title }, i) =>
              html`<section id="${id}" aria-labelledby="h-${id}">
                <h2 id="h-${id}"><span class="n">${i + 1}</span> ${title}</h2>
                ${content[id]}
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
