import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from './unzip.mjs';

/** @typedef {{ name: string, content: string, mode: number }} File */

/**
 * A zip as Unix tools write it.
 *
 * @param {File[]} files
 */
function zip(files) {
  const locals = [];
  const central = [];
  let offset = 0;
  for (const { name, content, mode } of files) {
    const data = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(Buffer.byteLength(content), 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    // Made by Unix, so that the upper half of the attributes is a file mode.
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, tail, path);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** @type {string} */
let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unzip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {Buffer} bytes */
function archive(bytes) {
  const file = join(folder, 'a.zip');
  writeFileSync(file, bytes);
  return file;
}

const PROGRAM = { name: 'top/program', content: 'run me '.repeat(50), mode: 0o100755 };
const LINK = { name: 'top/lib/current', content: '../program', mode: 0o120777 };

describe('unzip', () => {
  it('restores content, file modes and links', async () => {
    const out = join(folder, 'out');
    await unzip(archive(zip([PROGRAM, LINK])), out);
    expect(readFileSync(join(out, 'top/program'), 'utf8')).toBe(PROGRAM.content);
    expect(statSync(join(out, 'top/program')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(out, 'top/lib/current'))).toBe('../program');
  });

  it('renames and leaves out as told', async () => {
    const out = join(folder, 'out');
    await unzip(archive(zip([PROGRAM, LINK])), out, (name) =>
      name === PROGRAM.name ? 'electron' : undefined,
    );
    expect(readFileSync(join(out, 'electron'), 'utf8')).toBe(PROGRAM.content);
    expect(() => statSync(join(out, 'top'))).toThrow();
  });

  it('refuses a truncated archive', async () => {
    const whole = zip([PROGRAM]);
    await expect(
      unzip(archive(whole.subarray(0, whole.length - 30)), join(folder, 'out')),
    ).rejects.toThrow();
  });

  it('refuses damaged content', async () => {
    const bytes = zip([PROGRAM]);
    bytes.fill(0xff, 42, 48);
    await expect(unzip(archive(bytes), join(folder, 'out'))).rejects.toThrow();
  });

  it.each(['../escape', '/etc/escape'])('refuses the name %s', async (name) => {
    await expect(unzip(archive(zip([{ ...PROGRAM, name }])), join(folder, 'out'))).rejects.toThrow(
      /path/,
    );
  });

  it('refuses a link out of the folder', async () => {
    await expect(
      unzip(archive(zip([{ ...LINK, content: '../../../elsewhere' }])), join(folder, 'out')),
    ).rejects.toThrow('points outside');
  });
});
