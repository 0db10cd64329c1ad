import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFacts, readFacts } from '../../../db/facts.ts';
import { readVaultFile } from '../../../db/keys/vault-file.ts';
import { recover } from '../../../db/recover.ts';
import { closeVault, openVault } from '../../../db/vault.ts';
import { FACTS, PASSWORD, closedVault, errorOf, newVault, openAgain, valueOf } from '../vaults.ts';

const vaultFileOf = (file: string): string => `${file}.vault.json`;

/** The vault file with a change made by somebody who puts the checksum right again, but has no key. */
function forge(file: string, change: (text: string) => string): void {
  const outer: unknown = JSON.parse(change(readFileSync(vaultFileOf(file), 'utf8')));
  if (typeof outer !== 'object' || outer === null || !('mac' in outer) || !('content' in outer))
    throw new Error('not a vault file');
  const { mac, content } = outer;
  const checksum = createHash('sha256').update(String(mac)).update(JSON.stringify(content)).digest('hex');
  const forged = { format: 'registerkort-vault', checksum, mac, content };
  writeFileSync(vaultFileOf(file), `${JSON.stringify(forged, undefined, 1)}\n`);
}

describe('the vault file', () => {
  it('says what the unlock page shows, and no key', async () => {
    const { options } = await closedVault();
    const { content } = valueOf(readVaultFile(options.file));
    expect(content.facts).toEqual(FACTS);
    expect(content.cipher).toBe('chacha20');
    expect(content.slots.map((slot) => slot.caseworker)).toEqual(['Kari Nordmann']);
  });

  it('is damaged by every flipped bit, and never opens with one', async () => {
    const { options } = await closedVault();
    const whole = readFileSync(vaultFileOf(options.file));
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const flipped = Buffer.from(whole);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        writeFileSync(vaultFileOf(options.file), flipped);
        expect(errorOf(readVaultFile(options.file))?.code).toBe('vault-damaged');
      }),
      { numRuns: 2000 },
    );
  });

  it('cut off, empty or something else is damaged', async () => {
    const { options } = await closedVault();
    const whole = readFileSync(vaultFileOf(options.file));
    for (const content of [
      whole.subarray(0, 100),
      Buffer.alloc(0),
      Buffer.alloc(100_000, ' '),
      Buffer.from('[]'),
    ]) {
      writeFileSync(vaultFileOf(options.file), content);
      expect(errorOf(await openAgain(options))?.code).toBe('vault-damaged');
    }
  });

  it('far too big is damaged, and not read to its end', async () => {
    const { options } = await closedVault();
    truncateSync(vaultFileOf(options.file), 5 * 2 ** 30);
    expect(errorOf(readVaultFile(options.file))?.code).toBe('vault-damaged');
  });

  it('that can not be read at all is an error, not an exception', async () => {
    const { options } = await closedVault();
    rmSync(vaultFileOf(options.file));
    symlinkSync(vaultFileOf(options.file), vaultFileOf(options.file));
    expect(errorOf(await openAgain(options))).toEqual({ code: 'io', detail: 'ELOOP' });
  });

  it('that can not be used is set aside as it is when the sheet makes a new one', async () => {
    const { options, recoverySheet } = await closedVault();
    const vaultFile = vaultFileOf(options.file);
    const recoverIt = async () =>
      closeVault(valueOf(await recover({ ...options, recoverySheet, newPassword: PASSWORD })));
    const noText = Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x00]);
    writeFileSync(vaultFile, noText);
    await recoverIt();
    expect(readFileSync(`${vaultFile}.damaged`).equals(noText)).toBe(true);
    rmSync(vaultFile);
    mkdirSync(vaultFile);
    await recoverIt();
    expect(statSync(`${vaultFile}.damaged-2`).isDirectory()).toBe(true);
    closeVault(valueOf(await openAgain(options)));
  });

  it('that is forged never takes the place of the usable one before', async () => {
    const { vault, options, recoverySheet } = await newVault();
    valueOf(changeFacts(vault, { ...FACTS, office: 'Tildeling' }));
    closeVault(vault);
    const vaultFile = vaultFileOf(options.file);
    const previous = readFileSync(`${vaultFile}.previous`);
    forge(options.file, (text) => text.replace('Tildeling', 'Narreri'));
    closeVault(valueOf(await recover({ ...options, recoverySheet, newPassword: PASSWORD })));
    expect(readFileSync(`${vaultFile}.previous`).equals(previous)).toBe(true);
    expect(readFileSync(`${vaultFile}.damaged`, 'utf8')).toContain('Narreri');
  });

  it('with a cheaper password try is refused', async () => {
    const { options } = await closedVault();
    const original = readFileSync(vaultFileOf(options.file));
    forge(options.file, (text) => text.replace('"N": 32768', '"N": 1024'));
    expect(errorOf(await openAgain(options))?.code).toBe('vault-damaged');
    writeFileSync(vaultFileOf(options.file), original);
    // Within the bounds the slot itself does not open with another cost than it was closed with.
    forge(options.file, (text) => text.replace('"N": 32768', '"N": 65536'));
    expect(errorOf(await openAgain(options))?.code).toBe('wrong-password');
  });

  it('changed by somebody without the key is refused after unlocking', async () => {
    const { options } = await closedVault();
    forge(options.file, (text) => text.replace('"municipality",', '"practice",'));
    expect(errorOf(await openAgain(options))).toEqual({
      code: 'vault-damaged',
      reason: 'mac',
      previous: false,
    });
  });

  it('of another database opens nothing, and is not taken for a damaged database', async () => {
    const { options, recoverySheet } = await closedVault();
    const other = await closedVault({ password: 'et annet sted enn her' });
    copyFileSync(vaultFileOf(other.options.file), vaultFileOf(options.file));
    expect(errorOf(await openAgain(options))).toEqual({ code: 'wrong-password' });
    expect(errorOf(await openAgain(options, { password: 'et annet sted enn her' }))?.code).toBe(
      'vault-damaged',
    );
    closeVault(valueOf(await openVault({ ...options, secret: { recoverySheet, caseworker: 'Kari' } })));
  });

  it('of a newer program is refused by its version', async () => {
    const { options } = await closedVault();
    forge(options.file, (text) => text.replace('"version": 1', '"version": 2'));
    expect(errorOf(await openAgain(options))).toEqual({ code: 'vault-newer', version: 2 });
  });

  it('follows the facts of the database, and keeps the one before', async () => {
    const { vault, options } = await newVault();
    valueOf(changeFacts(vault, { ...FACTS, language: 'nn' }));
    expect(readFacts(vault.db).language).toBe('nn');
    closeVault(vault);
    expect(valueOf(readVaultFile(options.file)).content.facts.language).toBe('nn');
    expect(existsSync(`${vaultFileOf(options.file)}.previous`)).toBe(true);
  });

  it('put back from before a change of facts is brought up to date when opened', async () => {
    const { vault, options } = await newVault();
    const before = readFileSync(vaultFileOf(options.file));
    valueOf(changeFacts(vault, { ...FACTS, office: 'Tildeling' }));
    closeVault(vault);
    writeFileSync(vaultFileOf(options.file), before);
    closeVault(valueOf(await openAgain(options)));
    expect(valueOf(readVaultFile(options.file)).content.facts.office).toBe('Tildeling');
  });
});
