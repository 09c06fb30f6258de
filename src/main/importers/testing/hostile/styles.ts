import { kind, LEAK, RUN, vector } from './vector';

const styled = (name: string, css: string) =>
  vector(name, `<style>${css}</style><p>The quays.</p>`, 'The quays.');
const inline = (name: string, css: string) =>
  vector(name, `<p style="${css}">The quays.</p>`, 'The quays.');

/** Style sheets that fetch or run. */
export const STYLES = kind('style', [
  styled('import', `@import "${LEAK}a.css";`),
  styled('import by url', `@import url(${LEAK}a.css) screen;`),
  styled('a background', `p{background:url(${LEAK}a.png)}`),
  styled('a font', `@font-face{font-family:a;src:url(${LEAK}a.woff2)} p{font-family:a}`),
  styled('a letter at a time', `p[title^=a]{background:url(${LEAK}a)}`),
  styled('content', `p::before{content:url(${LEAK}a.png)}`),
  styled('a cursor', `*{cursor:url(${LEAK}a.cur),auto}`),
  styled('a set of pictures', `p{background:image-set("${LEAK}a.png" 1x)}`),
  styled('a binding', `p{-moz-binding:url(${LEAK}a.xml#a)}`),
  styled('a behaviour', `p{behavior:url(${LEAK}a.htc)}`),
  styled('a namespace', `@namespace url(${LEAK});`),
  styled('an end that is escaped', `p{content:"<\\/style><script>${RUN}<\\/script>"}`),
  inline('an expression', `width:expression(${RUN})`),
  inline('an expression with a comment', `width:exp/**/ression(${RUN})`),
  inline('a background with a script', `background:url(javascript:${RUN})`),
  inline('a list mark', `list-style:url(${LEAK}a.png)`),
  inline('escapes', `background:\\75 rl(${LEAK}a.png)`),
  inline('over everything', 'position:fixed;inset:0;z-index:2147483647'),
  vector(
    'a sheet from elsewhere',
    `<link rel=stylesheet href="${LEAK}a.css"><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'a sheet with a script',
    `<link rel=stylesheet href="javascript:${RUN}"><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'a sheet as data',
    '<link rel=stylesheet href="data:text/css,*{display:none}"><p>The quays.</p>',
    'The quays.',
  ),
  vector('that hides words', '<p style="display:none">Unseen.</p><p>The quays.</p>', 'The quays.'),
]);
