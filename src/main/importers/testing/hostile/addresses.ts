import { kind, LEAK, RUN, vector } from './vector';

const link = (name: string, href: string) =>
  vector(name, `<p>The <a href="${href}">quays</a>.</p>`, 'The quays.');

/** Links whose address is a program. */
export const ADDRESSES = kind('address', [
  link('javascript', `javascript:${RUN}`),
  link('in mixed case', `JaVaScRiPt:${RUN}`),
  link('behind white space', `  \n\tjavascript:${RUN}`),
  link('behind controls', `&#1;&#14;javascript:${RUN}`),
  link('with a tab inside', `java\tscript:${RUN}`),
  link('with a line end inside', `java\nscript:${RUN}`),
  link('with a tab as an entity', `java&Tab;script&colon;${RUN}`),
  link('with a line end as an entity', `java&NewLine;script:${RUN}`),
  link('as decimal entities', `&#106;&#97;&#118;&#97;&#115;cript:${RUN}`),
  link('as hexadecimal entities', `&#x6A&#x61&#x76&#x61&#x73cript:${RUN}`),
  link('with zeros in the entities', `&#0000106avascript:${RUN}`),
  link('behind a comment', `javascript://%0a${RUN}`),
  link('that looks like one of the web', `javascript://leak.example/%0d%0a${RUN}`),
  link('vbscript', `vbscript:${RUN}`),
  link('livescript', `livescript:${RUN}`),
  link('data as a page', `data:text/html,<script>${RUN}</script>`.replaceAll('<', '&lt;')),
  link('data in base64', 'data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4='),
  link('data as a graphic', `data:image/svg+xml,&lt;svg onload=${RUN}>`),
  link('blob', 'blob:null/0193fedc'),
  link('file', 'file:///etc/passwd'),
  link('view-source', `view-source:${LEAK}`),
  link('of the app itself', 'app://sourcemark/index.html'),
  vector('with a ping', `<p>The <a href="#a" ping="${LEAK}">quays</a>.</p>`, 'The quays.'),
  vector(
    'in a map',
    `<map name=m><area href="javascript:${RUN}"></map><img usemap=#m><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'the page’s own',
    `<html><head><link rel=canonical href="javascript:${RUN}"><meta property="og:url" content="data:text/html,x"></head><body><p>The quays.</p></body></html>`,
    'The quays.',
  ),
  vector(
    'in linked data',
    `<html><head><script type="application/ld+json">{"@type":"Article","headline":"</scr\\u0069pt>","url":"javascript:${RUN}"}</script></head><body><p>The quays.</p></body></html>`,
    'The quays.',
  ),
]);
