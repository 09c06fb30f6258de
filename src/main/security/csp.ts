/**
 * The page's Content-Security-Policy. Everything is forbidden that is not named, and only our own files are.
 * `connect-src` stays forbidden too: the page talks to main over IPC and to nothing else.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'frame-src': "'none'",
  'worker-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What the development server's page needs on top: its inline preamble, its style tags, its socket. */
const forDevelopment = (server: URL): Readonly<Record<string, string>> => ({
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': `'self' ws://${server.host}`,
});

/** The header's value. `server`: the development server, null in every build. */
export function contentSecurityPolicy(server: URL | null): string {
  const directives = server === null ? DIRECTIVES : { ...DIRECTIVES, ...forDevelopment(server) };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Features of the web platform the page has no use for; an empty list grants a feature to nobody. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The headers every answer of the app:// protocol carries. */
export function securityHeaders(server: URL | null): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(server),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}
