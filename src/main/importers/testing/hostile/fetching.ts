import { kind, LEAK, RUN, vector } from './vector';

const seen = (name: string, html: string, text: string | null = 'The quays.') =>
  vector(name, `${html}<p>The quays.</p>`, text);

/** Elements that go elsewhere, bring something in, or send something away. */
export const FETCHING = kind('fetching', [
  seen('a refresh', `<meta http-equiv=refresh content="0;url=${LEAK}">`),
  seen('a refresh to a script', `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`),
  seen('a refresh to data', `<meta http-equiv="refresh" content="0; url=data:text/html,x">`),
  seen('a policy of its own', `<meta http-equiv=Content-Security-Policy content="script-src *">`),
  seen('a cookie', '<meta http-equiv=Set-Cookie content="a=b">'),
  seen('a base', `<base href="${LEAK}"><img src=a.png>`),
  seen(
    'a base with a script',
    `<base href="javascript:${RUN}//"><a href="#">Harbour.</a>`,
    'Harbour.\nThe quays.',
  ),
  seen(
    'a base with a target',
    `<base target=_top><a href="${LEAK}">Harbour.</a>`,
    'Harbour.\nThe quays.',
  ),
  seen('a frame', `<iframe src="${LEAK}"></iframe>`),
  seen('a frame with a script', `<iframe src="javascript:parent.${RUN}"></iframe>`),
  seen('a frame with a document', `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`),
  seen(
    'a frame with entities',
    `<iframe srcdoc="&lt;img src=x onerror=parent.${RUN}&gt;"></iframe>`,
  ),
  vector(
    'a set of frames',
    `<html><frameset><frame src="javascript:parent.${RUN}"></frameset></html>`,
    null,
  ),
  seen('a portal', `<portal src="${LEAK}"></portal>`),
  seen('a fenced frame', `<fencedframe src="${LEAK}"></fencedframe>`),
  seen('an object', `<object data="${LEAK}a.swf"><param name=src value="${LEAK}"></object>`),
  seen('an object with a script', `<object data="javascript:${RUN}"></object>`),
  seen('an embedded file', `<embed src="${LEAK}a.swf" allowscriptaccess=always>`),
  seen('an embedded graphic', `<embed src="data:image/svg+xml,<svg onload='${RUN}'/>">`),
  seen('an applet', `<applet code=A archive="${LEAK}a.jar"></applet>`),
  seen('a picture', `<img src="${LEAK}a.png">`),
  seen('a set of pictures', `<img srcset="${LEAK}a.png 1x, ${LEAK}b.png 2x">`),
  seen(
    'pictures by width',
    `<picture><source srcset="${LEAK}a.webp"><img src="${LEAK}a.png"></picture>`,
  ),
  seen(
    'an old background',
    `<table background="${LEAK}a.png"><tr><td>Harbour.</table>`,
    'Harbour.\nThe quays.',
  ),
  seen('a preload', `<link rel=preload as=script href="${LEAK}a.js">`),
  seen('a prefetch', `<link rel="prefetch prerender" href="${LEAK}">`),
  seen('a name looked up', `<link rel="dns-prefetch preconnect" href="${LEAK}">`),
  seen('an icon', `<link rel=icon href="${LEAK}a.ico">`),
  seen('a manifest', `<html manifest="${LEAK}a.appcache"><link rel=manifest href="${LEAK}a.json">`),
  seen('an HTML import', `<link rel=import href="${LEAK}a.html">`),
  seen('a sound', `<audio autoplay src="${LEAK}a.mp3"></audio><bgsound src="${LEAK}a.mid">`),
  seen(
    'a film with a poster',
    `<video poster="${LEAK}a.png"><track src="${LEAK}a.vtt" default></video>`,
  ),
  seen(
    'a form',
    `<form action="${LEAK}" id=f><input name=a value=b><button>Unseen</button></form>`,
  ),
  seen(
    'a form with a script',
    `<form action="javascript:${RUN}"><input type=submit value=Unseen></form>`,
  ),
  seen(
    'a button that changes its form',
    `<form id=f></form><button form=f formaction="javascript:${RUN}">Unseen</button>`,
  ),
  seen('a picture for a button', `<input type=image src="${LEAK}a.png" formaction="${LEAK}">`),
]);
