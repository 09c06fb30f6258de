/** The window's colour until the page has painted: `--ground` in the page's styles, so that nothing flashes. */
export const backgroundColor = (dark: boolean): string => (dark ? '#191a1c' : '#fbfaf8');
