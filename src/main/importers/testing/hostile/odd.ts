import { kind, LEAK, RUN, vector } from './vector';

/** Components, names that hide the page’s own, and odd encodings. */
export const ODD = kind('odd', [
  vector('a component', `<x-quay onconnected="${RUN}" is=x>The quays.</x-quay>`, 'The quays.'),
  vector('a built-in made another', `<p is="x-quay">The quays.</p>`, 'The quays.'),
  vector(
    'a declared shadow',
    `<div><template shadowrootmode=open><img src=x onerror=${RUN}></template><p>The quays.</p></div>`,
    'The quays.',
  ),
  vector('slots', '<div><slot name=a>The quays.</slot></div>', 'The quays.'),
  vector(
    'a name of the document',
    '<img name=body><form name=getElementById></form><p>The quays.</p>',
    'The quays.',
  ),
  vector(
    'a name of the window',
    '<a id=sourcemark href="#">The</a> <a id=fetch name=location>quays.</a>',
    'The quays.',
  ),
  vector('the marker itself', '<a id=notran name=desk>The quays.</a>', 'The quays.'),
  vector(
    'a form’s own names',
    '<form id=attributes><input name=attributes><input name=parentNode></form><p>The quays.</p>',
    'The quays.',
  ),
  vector(
    'a root that is there already',
    '<div id=root></div><div id=app>The quays.</div>',
    'The quays.',
  ),
  vector(
    'classes of the app',
    '<p class="claim notice dialog" role=alert>The quays.</p>',
    'The quays.',
  ),
  vector(
    'a prototype',
    '<p __proto__=a constructor=b data-__proto__=c>The quays.</p>',
    'The quays.',
  ),
  vector('a dialog', '<dialog open>Unseen.</dialog><p>The quays.</p>', 'The quays.'),
  vector(
    'letters of full width',
    '<p>＜script＞window.ran=1＜/script＞</p>',
    '＜script＞window.ran=1＜/script＞',
  ),
  vector('another order', '<p>The \u202equays\u202c stay.</p>', 'The quays stay.'),
  vector('invisible letters', '<p>The qu\u200bays\u2060 stay.</p>', 'The quays stay.'),
  vector(
    'UTF-7',
    '<meta charset=utf-7><p>The quays. +ADw-script+AD4-</p>',
    'The quays. +ADw-script+AD4-',
  ),
  vector(
    'an overlong bracket',
    '<p>The quays. \u00c0\u00bcscript\u00c0\u00be</p>',
    'The quays. À¼scriptÀ¾',
  ),
  vector('a NUL as an entity', `<p>The quays.&#0;</p>`, 'The quays.\ufffd'),
  vector('a surrogate as an entity', '<p>The quays.&#xD800;</p>', 'The quays.\ufffd'),
  vector(
    'entities without an end',
    '<p>The quays &amp stay &lt here.</p>',
    'The quays & stay < here.',
  ),
  vector(
    'Markdown',
    `<p>[The quays](javascript:${RUN}) ![x](${LEAK}a.png)</p>`,
    `[The quays](javascript:${RUN}) ![x](${LEAK}a.png)`,
  ),
  vector('a formula', `<p>=HYPERLINK("${LEAK}","quays")</p>`, `=HYPERLINK("${LEAK}","quays")`),
  vector(
    'a template of another kind',
    '<p>{{constructor.constructor("window.ran=1")()}} ${window.ran=1}</p>',
    '{{constructor.constructor("window.ran=1")()}} ${window.ran=1}',
  ),
]);
