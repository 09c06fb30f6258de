/** A library file's extension. */
export const LIBRARY_EXTENSION = '.sourcemark';
