/** The window's colour until the page has painted: the page's own background, so that nothing flashes. */
export const backgroundColor = (dark: boolean): string => (dark ? '#17191c' : '#fbfaf7');
