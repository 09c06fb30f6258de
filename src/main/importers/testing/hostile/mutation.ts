import { kind, RUN, vector } from './vector';

const EVIL = `<img src=x onerror=${RUN}>`;

/** HTML that one parser reads otherwise than another, or than itself when what it wrote is read again. */
export const MUTATION = kind('mutation', [
  vector(
    'noscript ends in an attribute',
    `<noscript><p title="</noscript>${EVIL}"></noscript><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'title ends in an attribute',
    `<title><a title="</title>${EVIL}"></title><p>The quays.</p>`,
    '">\nThe quays.',
  ),
  vector(
    'textarea ends in an attribute',
    `<textarea><a title="</textarea>${EVIL}"></textarea><p>The quays.</p>`,
    '">\nThe quays.',
  ),
  vector(
    'style ends in an attribute',
    `<style><a title="</style>${EVIL}"></style><p>The quays.</p>`,
    '">\nThe quays.',
  ),
  vector(
    'iframe ends in an attribute',
    `<iframe><a title="</iframe>${EVIL}"></iframe><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'noembed',
    `<noembed><a title="</noembed>${EVIL}"></noembed><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'noframes',
    `<noframes><a title="</noframes>${EVIL}"></noframes><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'xmp',
    `<xmp><a title="</xmp>${EVIL}"></xmp><p>The quays.</p>`,
    '<a title="\n">\nThe quays.',
  ),
  vector('template', `<template>${EVIL}<p>Unseen.</p></template><p>The quays.</p>`, 'The quays.'),
  vector(
    'template in a template',
    `<template><template></template>${EVIL}</template><p>The quays.</p>`,
    'The quays.',
  ),
  vector('comment that ends at once', `<!-->${EVIL}--><p>The quays.</p>`, '-->\nThe quays.'),
  vector('comment that ends after a dash', `<!--->${EVIL}--><p>The quays.</p>`, '-->\nThe quays.'),
  vector(
    'comment that ends with a bang',
    `<!--a--!>${EVIL}<p>The quays.</p>-->`,
    'The quays.\n-->',
  ),
  vector('comment in a comment', `<!-- <!-- --><p>The quays.</p><!-- --> --`, 'The quays.'),
  vector('comment without an end', `<p>The quays.</p><!--${EVIL}`, 'The quays.'),
  vector('CDATA outside of a graphic', `<![CDATA[${EVIL}]]><p>The quays.</p>`, ']]>\nThe quays.'),
  vector(
    'CDATA in a graphic',
    `<svg><![CDATA[</svg>${EVIL}]]></svg><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'an instruction',
    `<?xml-stylesheet href="javascript:${RUN}"?><p>The quays.</p>`,
    'The quays.',
  ),
  vector('a declaration', `<!${RUN}><p>The quays.</p>`, 'The quays.'),
  vector('an end tag that is a comment', `</ ${EVIL}><p>The quays.</p>`, '>\nThe quays.'),
  vector(
    'formula, glyph and style',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></style></mglyph></table></mtext></math><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'form in a form',
    `<form id=a><div></form><form id=b>${EVIL}</form></div></form><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'paragraph in a graphic',
    `<svg></p><style><a id="</style>${EVIL}"></style></svg><p>The quays.</p>`,
    '">\nThe quays.',
  ),
  vector(
    'words in a table',
    `<table>The quays.${EVIL}<tr><td>Closed.</table>`,
    'The quays.\nClosed.',
  ),
  vector(
    'select',
    `<select><option>Unseen</option>${EVIL}</select><p>The quays.</p>`,
    'The quays.',
  ),
  vector('a grave accent', `<p title="\`\`onmouseover=${RUN}">The quays.</p>`, 'The quays.'),
  vector(
    'a namespace',
    `<x xmlns="http://www.w3.org/1999/xhtml"><script>${RUN}</script></x><p>The quays.</p>`,
    'The quays.',
  ),
  vector('a prefix', `<svg:script>${RUN}</svg:script><p>The quays.</p>`, `${RUN}\nThe quays.`),
  vector(
    'plaintext',
    `<p>The quays.</p><plaintext>They stay closed.<script>${RUN}</script>`,
    'The quays.\nThey stay closed.',
  ),
  vector(
    'CDATA without an end',
    '<p>The quays.</p><![CDATA[ x><p>They stay closed.</p>',
    'The quays.\nThey stay closed.',
  ),
  vector(
    'a second page behind the first',
    `<html><body><p>The quays.</p></body></html><html><body onload="${RUN}"><p>They stay closed.</p>`,
    'The quays.\nThey stay closed.',
  ),
]);
