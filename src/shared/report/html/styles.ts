import { TAGS } from '../../model';
import { GROUNDS, TAG_STYLES } from '../tag-style';

function colours(theme: 'light' | 'dark'): string {
  return TAGS.map((tag) => `--${tag}:${TAG_STYLES[tag][theme]};`).join('');
}

const tagRules = TAGS.map((tag) => {
  const { line, thickness } = TAG_STYLES[tag];
  return `.${tag}{--ink:var(--${tag});--line:${line};--thick:${thickness}px}`;
}).join('\n');

/** Grounds and inks per theme. Paper is always light. */
const LIGHT = `--paper:${GROUNDS.light};--text:#1b1d21;--soft:#5a606b;--rule:#d9dce1;--faint:#f4f5f7;--accent:#0b57a4;--wash:9%;color-scheme:light;${colours('light')}`;
const DARK = `--paper:${GROUNDS.dark};--text:#e7e8ea;--soft:#a3a9b4;--rule:#33373e;--faint:#1e2125;--accent:#8ec1f5;--wash:15%;color-scheme:dark;${colours('dark')}`;

/** The style sheet of the report: one column on screen, on a narrow screen and on paper. */
export const STYLES = `
:root{${LIGHT}--serif:Charter,'Bitstream Charter','Iowan Old Style',Georgia,Cambria,'Liberation Serif',serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',sans-serif;--mono:ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
${tagRules}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0 auto;max-width:62rem;padding:2.5rem 2rem 4rem;background:var(--paper);color:var(--text);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,p,dl,ul,ol,dd,table{margin:0;padding:0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
code{font:.85em/1.5 var(--mono)}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.what,.under,.where,caption,.none,.open,.lede{color:var(--soft)}
.under,.where{font-size:.87em}
.none{font-style:italic}
.note{white-space:pre-wrap}
.quotation{font-family:var(--serif);font-size:1.03em;line-height:1.42}
q{quotes:none}

.untagged{margin-bottom:1.5rem;padding:.6rem .9rem;border:1px solid currentColor;border-left-width:5px;font-weight:600}
header{padding-bottom:1.25rem;border-bottom:2px solid var(--text)}
.kind{font-size:.8rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
h1{margin:.35rem 0 .4rem;font:600 2.05rem/1.16 var(--serif);letter-spacing:-.01em;text-wrap:balance}
.glance{display:grid;grid-template-columns:repeat(6,1fr);margin:0 0 1.75rem;border-bottom:1px solid var(--rule)}
.glance div{display:grid;grid-row:span 2;grid-template-rows:subgrid;row-gap:0;padding:.9rem .75rem .9rem 0}
.glance div+div{padding-left:.85rem;border-left:1px solid var(--rule)}
.glance dt{font-size:.8rem;line-height:1.3;color:var(--soft)}
.glance b{display:block;margin-top:.15rem;font-size:1.7rem;font-weight:600;line-height:1.2;letter-spacing:-.01em}
.glance span{font-size:.8rem;color:var(--soft)}

nav ol{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin:1.6rem 0 0;list-style:none;font-size:.87rem}
section{margin-top:2.75rem}
h2{display:flex;gap:.6rem;margin-bottom:.8rem;padding-bottom:.35rem;border-bottom:1px solid var(--text);font-size:1.12rem;font-weight:650;line-height:1.3}
h2 .n{min-width:1.3rem;color:var(--soft);font-weight:500}
h3{margin:1.6rem 0 .5rem;font-size:.95rem;font-weight:650}
section p+p{margin-top:.6rem}
.lede{max-width:48rem;margin-bottom:.9rem}
.measure{max-width:50rem}
.statement{max-width:42rem;font:1.1rem/1.55 var(--serif);white-space:pre-wrap}
dl:not(.glance) div{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:.15rem 1.25rem;padding:.28rem 0;border-bottom:1px solid var(--rule)}
dl:not(.glance) div div{display:block;padding:0;border:0}
dl:not(.glance) dt{color:var(--soft)}

table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.9rem;line-height:1.42}
table+dl,table+p,dl+table{margin-top:1.1rem}
caption{padding-bottom:.45rem;font-size:.9rem;text-align:left;caption-side:top}
th,td{padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
thead th{padding-top:.2rem;border-bottom-color:var(--soft);font-size:.8rem;line-height:1.3;color:var(--soft);vertical-align:bottom}
th:last-child,td:last-child{padding-right:0}
.num{text-align:right}
.num{white-space:nowrap}
.total>*{border-bottom:0}
.total:nth-last-child(2)>*{border-top:1px solid var(--soft)}
td .bar{margin-top:.28em}
tr:target>*{background:var(--faint);box-shadow:0 0 0 100vmax var(--faint);clip-path:inset(0 -.6rem)}
.link{padding-left:calc(var(--depth) * .9rem)}
.link+.link{margin-top:.35rem}
.nb{white-space:nowrap}
table+.findings{margin-top:.9rem}
.agreement{margin-top:1.6rem}
.agreement table+p{margin-top:.5rem}
.agreement p+table{max-width:40rem;margin-top:1rem}
.agreement>table:first-child>caption{font-weight:600;color:var(--text)}
.version+.version{margin-top:.35rem}
.settled{margin-top:.5rem}
.blank{display:block;height:2.3rem;border-bottom:1px solid var(--text)}
.signatures :is(th,td){padding-top:.7rem;padding-bottom:.7rem}
.findings{max-width:50rem;padding-left:1.1rem}
.findings li+li{margin-top:.35rem}
ol.rules{max-width:50rem;padding-left:2.2rem}
ol.rules li+li{margin-top:.3rem}

.tag,.mark{text-decoration:var(--line) underline var(--ink) var(--thick);text-decoration-skip-ink:none}
.tag+.under{margin-top:.6em}
.tag{font-weight:600;color:var(--ink);text-underline-offset:.28em;white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:.7rem 0 0;list-style:none;font-size:.87rem}
figure{margin:1.75rem 0 0}
figcaption{margin-bottom:.5rem;font-size:.9rem;color:var(--soft)}
svg{display:block;overflow:visible}
.defs{position:absolute}
.ink{fill:none;stroke:var(--ink)}
.ground{fill:var(--ink);opacity:.13}
.band{stroke:var(--ink);stroke-width:1}
.axis,.tick{fill:var(--soft)}
.room{fill:var(--faint)}
.band.any,.band.none{--ink:var(--soft);fill:var(--soft)}
.band.none{fill:none;stroke-dasharray:3 2}
.strip a:focus-visible{outline:none}
.strip a:focus-visible .band,.strip a:hover .band{stroke:var(--text);stroke-width:2}

.words{max-width:42rem;margin:1.5rem auto 0;padding-left:3rem;font:1.1rem/1.5 var(--serif)}
.block{position:relative;margin-bottom:.85em;line-height:calc(1.72em + max(0,var(--lanes) - 1) * .36em)}
.pilcrow{position:absolute;right:100%;margin-right:.9rem;font:.75rem/2.5 var(--sans);color:var(--soft);white-space:nowrap}
.b-headline{font-size:1.5rem;font-weight:600;line-height:calc(1.4em + max(0,var(--lanes) - 1) * .36em)}
.b-heading{font-weight:600}
.b-dek{font-style:italic}
.b-byline,.b-caption{font-family:var(--sans);font-size:.87rem;color:var(--soft)}
.b-list-item{padding-left:1.2em}
.b-list-item::before{content:'•';position:absolute;margin-left:-1em}
.b-quote{padding-left:1.2em;border-left:3px solid var(--rule)}
.mark{text-underline-offset:calc(.2em + var(--lane) * .36em);background:color-mix(in srgb,var(--ink) var(--wash),transparent);padding:.1em 0}
.mark.deep{background:none}
.label{margin-right:.3em;padding:.05em .3em;border:1px solid var(--ink);border-radius:2px;background:var(--paper);color:var(--ink);font:600 .66rem/1.3 var(--sans);text-decoration:none;vertical-align:.12em;white-space:nowrap;user-select:none}
.label:target{background:var(--ink);color:var(--paper)}

@media (max-width:44rem){
body{padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem}
.glance{grid-template-columns:repeat(2,1fr)}
.glance div{padding:.6rem .5rem .6rem 0;border-top:1px solid var(--rule)}
.glance div:nth-child(-n+2){border-top:0}
.glance div:nth-child(odd){padding-left:0;border-left:0}
dl:not(.glance) div{grid-template-columns:1fr}
.words{padding-left:0}
.pilcrow{position:static;margin:0 .5em 0 0}
}
@media screen and (max-width:44rem){
.keep{font-size:.85rem}
.keep th,.keep td{padding-right:.45rem}
.stack,.stack :is(tbody,tr,th,td,caption){display:block}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tbody tr{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.stack tbody :is(th,td){display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 .6rem;padding:.1rem 0;border:0;text-align:left;white-space:normal}
.stack tbody :is(th,td)::before{content:attr(data-label);grid-row:1/span 99;font-size:.87em;color:var(--soft)}
.stack tbody :is(th,td)>div{grid-column:2}
}
@media print{
@page{margin:16mm 15mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt sans-serif;color:#5a606b}}
html{font-size:12.5px}
body{max-width:none;padding:0;font-size:9.5pt}
a{color:inherit;text-decoration:none}
nav{display:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1{font-size:20pt}
section{margin-top:1.9rem}
h2,h3,caption,figcaption,.lede,.legend,.b-headline,.b-heading{break-after:avoid}
thead{display:table-header-group}
tr,dl div,figure,.keep,.agreement>table,.signatures,.lede,.findings li,.rules li{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
thead{break-after:avoid}
p,.block{orphans:3;widows:3}
table{font-size:8.6pt}
.words{font-size:10.5pt;max-width:none;padding-left:2.6rem}
.label{font-size:6.5pt}
}
@media print and (max-width:44rem){dl:not(.glance) div{grid-template-columns:11rem 1fr}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
