/** What tells a Linux desktop that `.sourcemark` files are opened with this app: names below the user's data folder. */
export const DESKTOP_FILE = 'applications/sourcemark.desktop';
export const MIME_FILE = 'mime/packages/sourcemark.xml';

const MIME_TYPE = 'application/x-sourcemark-library';

/**
 * An argument of an `Exec` line: see the Desktop Entry Specification, “The Exec key”.
 * @param {string} argument
 */
function quoted(argument) {
  const inner = argument.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%');
  return `"${inner.replaceAll('\\', '\\\\')}"`;
}

/**
 * The desktop entry.
 * @param {readonly string[]} command What starts the app; the files to open are added.
 */
export function desktopEntry(command) {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Sourcemark',
    'Comment=Tag every claim in a news article by how it is sourced',
    `Exec=${command.map(quoted).join(' ')} %F`,
    'Terminal=false',
    'Categories=Office;',
    `MimeType=${MIME_TYPE};`,
    '',
  ].join('\n');
}

/** The type of library files, by their extension. */
export const MIME_INFO = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${MIME_TYPE}">
    <comment>Sourcemark library</comment>
    <glob pattern="*.sourcemark"/>
  </mime-type>
</mime-info>
`;
