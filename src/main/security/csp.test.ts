import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './csp';

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy.split('; ').map((each) => {
      const [name = '', ...values] = each.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('contentSecurityPolicy', () => {
  it('begins by forbidding everything, and allows our own files only', () => {
    const policy = contentSecurityPolicy(null);
    expect(policy).toMatch(/^default-src 'none';/u);
    const allowed = new Set([...directives(policy).values()].flatMap((each) => each.split(' ')));
    expect(allowed).toEqual(new Set(["'none'", "'self'", 'data:']));
  });

  it('allows data: for pictures alone', () => {
    const withData = [...directives(contentSecurityPolicy(null))].filter(([, value]) =>
      value.includes('data:'),
    );
    expect(withData).toEqual([['img-src', "'self' data:"]]);
  });

  it.each(['connect-src', 'base-uri', 'form-action', 'frame-ancestors', 'object-src', 'frame-src'])(
    'forbids %s, also where default-src does not reach',
    (name) => {
      expect(directives(contentSecurityPolicy(null)).get(name)).toBe("'none'");
    },
  );

  it('opens in development only for the development server', () => {
    const policy = directives(contentSecurityPolicy(new URL('http://localhost:5173/')));
    expect(policy.get('connect-src')).toBe("'self' ws://localhost:5173");
    expect(policy.get('default-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toContain('unsafe-eval');
  });
});

describe('securityHeaders', () => {
  it('carries the policy and stops guessing of types', () => {
    expect(securityHeaders(null)).toMatchObject({
      'Content-Security-Policy': contentSecurityPolicy(null),
      'X-Content-Type-Options': 'nosniff',
    });
  });
});
