import { printable } from '../printable';

/** Markup that may go into a page as it is. Only `html` makes it, and `trusted` for text written in this folder. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Content = Html | string | number | null | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content or a quoted attribute. */
export function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

function print(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (content === null) return '';
  if (typeof content === 'object') return content.map(print).join('');
  return escapeText(String(content));
}

/** A template whose strings are escaped and whose `Html` is not: nothing gets into a page unescaped by neglect. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const markup = strings.map((part, i) => part + print(values[i] ?? null)).join('');
  return new Html(markup);
}

/** Style sheets and data that this folder has made safe itself. */
export function trusted(markup: string): Html {
  return new Html(markup);
}
