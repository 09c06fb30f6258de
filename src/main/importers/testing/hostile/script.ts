import { kind, LEAK, RUN, vector } from './vector';

/** Scripts, in every place and spelling that some parser has taken one in. */
export const SCRIPT = kind('script', [
  vector(
    'in the body',
    `<p>The quays</p><script>${RUN}</script><p>stay closed.</p>`,
    'The quays\nstay closed.',
  ),
  vector(
    'in the head',
    `<html><head><script>${RUN}</script></head><body><p>The quays.</p></body></html>`,
    'The quays.',
  ),
  vector('between words', `<p>The <script>${RUN}</script>quays.</p>`, 'The quays.'),
  vector('from elsewhere', `<script src="${LEAK}a.js"></script><p>The quays.</p>`, 'The quays.'),
  vector(
    'as a module',
    `<script type="module">import "${LEAK}m.js";${RUN}</script><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'import map',
    `<script type="importmap">{"imports":{"a":"${LEAK}a.js"}}</script><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'speculation rules',
    `<script type="speculationrules">{"prefetch":[{"urls":["${LEAK}"]}]}</script><p>The quays.</p>`,
    'The quays.',
  ),
  vector('in capitals', `<SCRIPT>${RUN}</SCRIPT><P>The quays.</P>`, 'The quays.'),
  vector('in mixed case', `<ScRiPt>${RUN}</sCrIpT><p>The quays.</p>`, 'The quays.'),
  vector('with a slash for a space', `<script/x>${RUN}</script><p>The quays.</p>`, 'The quays.'),
  vector(
    'with a form feed for a space',
    `<script\f>${RUN}</script\f><p>The quays.</p>`,
    'The quays.',
  ),
  vector('with a space in its end tag', `<script>${RUN}</script ><p>The quays.</p>`, 'The quays.'),
  vector(
    'with attributes in its end tag',
    `<script>${RUN}</script x="y"><p>The quays.</p>`,
    'The quays.',
  ),
  vector('without an end', `<p>The quays.</p><script>${RUN}`, 'The quays.'),
  vector('that opens another', `<script><script>${RUN}</script><p>The quays.</p>`, 'The quays.'),
  vector(
    'behind a comment in it',
    `<script><!--<script>${RUN}</script>--></script><p>The quays.</p>`,
    '-->\nThe quays.',
  ),
  vector(
    'split by a tag',
    `<scr<script>ipt>${RUN}</scr</script>ipt><p>The quays.</p>`,
    `ipt>${RUN}ipt>\nThe quays.`,
  ),
  vector(
    'with an angle bracket too many',
    `<<script>${RUN}//<</script><p>The quays.</p>`,
    '<\nThe quays.',
  ),
  vector(
    'written out',
    `<p>&lt;script&gt;${RUN}&lt;/script&gt; is what it said.</p>`,
    `<script>${RUN}</script> is what it said.`,
  ),
  vector('with a line separator', `<script>//\u2028${RUN}</script><p>The quays.</p>`, 'The quays.'),
  vector(
    'of another language',
    `<script language="vbscript">${RUN}</script><p>The quays.</p>`,
    'The quays.',
  ),
  vector(
    'for an event',
    `<script event="onload" for="window">${RUN}</script><p>The quays.</p>`,
    'The quays.',
  ),
  vector('alone', `<script>${RUN}</script>`, null),
]);
