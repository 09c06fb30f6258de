/** Where the built page of review copies is, which main fills with an article. */
export const COPY_PAGE: string;
/** The most bytes that a review copy may have before an article is put into it. */
export const COPY_LIMIT: number;
/** The page of a review copy, with everything in it but the article. */
export function copyPage(template: string, parts: { script: string; style: string }): string;
/** What is wrong with the page of a review copy, in words; nothing, where it is as it has to be. */
export function faultsOf(page: string): string[];
