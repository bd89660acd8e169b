import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fuses, readFuses } from './fuses.ts';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const program = (wire: string, version = 1, length = wire.length): Buffer =>
  Buffer.concat([Buffer.from(`ELF${sentinel}`), Buffer.from([version, length]), Buffer.from(wire, 'latin1')]);

describe('the fuses', () => {
  it('are as in the hardening table', () => {
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('are all that electron-builder knows', () => {
    const schema = createRequire(import.meta.url)('app-builder-lib/scheme.json') as {
      definitions: { FuseOptionsV1: { properties: object } };
    };
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    // Not a fuse: how macOS signs again after they were set.
    expect(known.filter((name) => name !== 'resetAdHocDarwinSignature').toSorted()).toEqual(
      Object.keys(fuses).toSorted(),
    );
  });

  it('are what electron-builder.yml sets', () => {
    const config = readFileSync(new URL('../../electron-builder.yml', import.meta.url), 'utf8');
    const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(config)?.[1] ?? '';
    const set = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, on]) => [
      name,
      on === 'true',
    ]);
    expect(Object.fromEntries(set)).toEqual(fuses);
  });
});

describe('readFuses', () => {
  it('reads the wire in its order', () => {
    expect(readFuses(program('01001100'))).toEqual(fuses);
    expect(readFuses(program('101r1\u0090011')).runAsNode).toBe(true);
    expect(readFuses(program('101r1\u0090011')).enableNodeCliInspectArguments).toBe('removed');
    expect(readFuses(program('101r1\u0090011')).onlyLoadAppFromAsar).toBe('inherit');
  });

  it('refuses a program whose fuses it cannot tell', () => {
    expect(() => readFuses(Buffer.from('ELF'))).toThrow('no fuses');
    expect(() => readFuses(Buffer.concat([program('01001100'), program('11111111')]))).toThrow('several');
    expect(() => readFuses(program('01001100', 2))).toThrow('unknown version');
    expect(() => readFuses(program('0100'))).toThrow('too few');
  });
});
