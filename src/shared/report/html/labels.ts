import { type Tag, TAG_DEFINITIONS } from '../../model';
import { NOTHING } from '../wording';
import { type Content, html, type Html } from './escape';

/** A tag by its label, underlined as its claims are. */
export function tagName(tag: Tag): Html {
  return html`<span class="tag ${tag}">${TAG_DEFINITIONS[tag].label}</span>`;
}

/** Numbers of claims, each a link to its row in the ledger. */
export function claimLinks(numbers: readonly number[]): Content {
  if (numbers.length === 0) return NOTHING;
  return numbers.map((number, i) => [
    i === 0 ? '' : ', ',
    html`<a href="#c${number}">${number}</a>`,
  ]);
}

/** Numbers of differences, each a link to its row in section 11. */
export function differenceLinks(numbers: readonly number[]): Content {
  return numbers.map((number, i) => [
    i === 0 ? '' : ', ',
    html`<a href="#d${number}">D${number}</a>`,
  ]);
}

/** A source by its number in the register, as a link to it. */
export function sourceLink(number: number): Html {
  return html`<a href="#s${number}">S${number}</a>`;
}

/** What stands for something that is not there. */
export function orNothing(text: string): Content {
  return text === '' ? NOTHING : text;
}

const MOMENT = /(\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?: UTC)?)/u;

/** A line in which no moment is broken in two. */
export function moments(line: string): Content {
  return line
    .split(MOMENT)
    .map((part, i) => (i % 2 === 0 ? part : html`<span class="nb">${part}</span>`));
}

/** Text that is only heard. */
export function heard(text: string): Html {
  return html`<span class="vh">${text}</span>`;
}

/** Says that there is nothing, where a list would be. */
export function none(words: string): Html {
  return html`<p class="none">${words}</p> `;
}

/** A small line under something. */
export function under(label: string, content: Content): Html {
  return html`<div class="under"><span class="what">${label}:</span> ${content}</div>`;
}
