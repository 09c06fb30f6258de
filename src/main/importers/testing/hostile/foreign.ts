import { kind, LEAK, RUN, vector } from './vector';

const before = (name: string, html: string, text = 'The quays.') =>
  vector(name, `${html}<p>The quays.</p>`, text);

/** SVG and MathML: other rules hold in them, and elements in them lead back to HTML. */
export const FOREIGN = kind('foreign', [
  before('script in a graphic', `<svg><script>${RUN}</script></svg>`),
  before('script from elsewhere in a graphic', `<svg><script href="${LEAK}a.js"/></svg>`),
  before('script as CDATA', `<svg><script><![CDATA[${RUN}]]></script></svg>`),
  before(
    'an animated address',
    `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text>x</text></a></svg>`,
  ),
  before('a set handler', `<svg><set attributeName=onmouseover to="${RUN}"/></svg>`),
  before('begins by itself', `<svg><animate onbegin=${RUN} attributeName=x dur=1s></svg>`),
  before('used from elsewhere', `<svg><use href="${LEAK}a.svg#a"/></svg>`),
  before(
    'used from data',
    `<svg><use href="data:image/svg+xml,<svg id='a' onload='${RUN}'/>#a"/></svg>`,
  ),
  before('a picture in a graphic', `<svg><image href="${LEAK}a.png" onload=${RUN}></image></svg>`),
  before('a filter from elsewhere', `<svg><feImage href="${LEAK}a.png"/></svg>`),
  before(
    'HTML in a graphic',
    `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  ),
  before('a description with HTML', `<svg><desc><img src=x onerror=${RUN}></desc></svg>`),
  before('a title with HTML', `<svg><title><img src=x onerror=${RUN}></title></svg>`),
  before('a style with a tag', `<svg><style><img src=x onerror=${RUN}></style></svg>`),
  before('a handler of XML events', `<svg><handler type="text/javascript">${RUN}</handler></svg>`),
  before(
    'a link in a formula',
    `<math><mtext href="javascript:${RUN}">x</mtext></math>`,
    'x\nThe quays.',
  ),
  before(
    'an action in a formula',
    `<math><maction actiontype="statusline#${LEAK}">x</maction></math>`,
    'x\nThe quays.',
  ),
  before('HTML in a formula', `<math><mtext><img src=x onerror=${RUN}></mtext></math>`),
  before(
    'HTML in an annotation',
    `<math><annotation-xml encoding="text/html"><img src=x onerror=${RUN}></annotation-xml></math>`,
  ),
  before('a glyph in a formula', `<math><mi><mglyph src="${LEAK}a.png"></mi></math>`),
  before(
    'an entity of its own',
    `<!DOCTYPE svg [<!ENTITY a "${RUN}">]><svg>&a;</svg>`,
    ']>\nThe quays.',
  ),
]);
