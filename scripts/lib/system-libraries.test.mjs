import { describe, expect, it } from 'vitest';
import { missingIn, packagesFor, readRelease } from './system-libraries.mjs';

describe('what is missing', () => {
  it('is what ldd did not find', () => {
    const output =
      '\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgtk-3.so.0 => not found\n\tlibnss3.so => not found\n';
    expect(missingIn(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  it('is installed by the names of the release', () => {
    const libraries = ['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so', 'libasound.so.2'];
    expect(packagesFor(libraries, 'bookworm')).toEqual({
      packages: ['libasound2', 'libgtk-3-0', 'libnss3'],
      unknown: [],
    });
    expect(packagesFor(libraries, 'noble').packages).toEqual([
      'libasound2t64',
      'libgtk-3-0t64',
      'libnss3',
    ]);
  });

  it('is named when no package is known for it', () => {
    expect(packagesFor(['libnovel.so.1'], 'bookworm').unknown).toEqual(['libnovel.so.1']);
  });
});

describe('readRelease', () => {
  it('knows Debian, Ubuntu and what is made of them', () => {
    expect(readRelease('ID=debian\nVERSION_CODENAME=bookworm\n')).toEqual({
      debian: true,
      codename: 'bookworm',
    });
    expect(
      readRelease(
        'ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=wilma\nUBUNTU_CODENAME=noble\n',
      ),
    ).toEqual({ debian: true, codename: 'noble' });
    expect(readRelease('ID=fedora\n').debian).toBe(false);
    expect(readRelease('').debian).toBe(false);
  });
});
