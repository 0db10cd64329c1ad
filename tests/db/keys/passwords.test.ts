import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../../db/audit.ts';
import {
  addCaseworker,
  caseworkersOf,
  changePassword,
  removeCaseworker,
  showSheet,
} from '../../../db/passwords.ts';
import { caseworkers } from '../../../db/records/office.ts';
import { recover } from '../../../db/recover.ts';
import { closeVault, createVault, openVault } from '../../../db/vault.ts';
import {
  CHEAP,
  PASSWORD,
  closedVault,
  errorOf,
  newVault,
  openAgain,
  optionsIn,
  scratchFolder,
  valueOf,
} from '../vaults.ts';

const OTHER = 'en helt annen setning';
const vaultFileOf = (file: string): string => `${file}.vault.json`;

describe('a password', () => {
  it('opens, and a wrong one is told from everything else', async () => {
    const { options } = await closedVault();
    expect(errorOf(await openAgain(options, { password: `${PASSWORD}.` }))).toEqual({
      code: 'wrong-password',
    });
    expect(errorOf(await openAgain(options, { password: '' }))).toEqual({ code: 'wrong-password' });
    closeVault(valueOf(await openAgain(options)));
  });

  it('is the same whether å is one sign or two', async () => {
    const composed = 'blåbær på Ålesund'.normalize('NFC');
    const { options } = await closedVault({ password: composed });
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    closeVault(valueOf(await openAgain(options, { password: decomposed })));
  });

  it('that is weak is refused, and nothing is made', async () => {
    const options = optionsIn(scratchFolder());
    expect(errorOf(await createVault({ ...options, password: 'kort' }))).toEqual({
      code: 'weak-password',
      reason: 'too-short',
    });
    expect(existsSync(options.file)).toBe(false);
    expect(existsSync(vaultFileOf(options.file))).toBe(false);
  });

  it('can be changed: the new one opens, the old one does not, the sheet still does', async () => {
    const { vault, options, recoverySheet } = await newVault();
    valueOf(await changePassword(vault, { current: PASSWORD, next: OTHER, cost: CHEAP }));
    expect(auditPage(vault.db, { limit: 1 })).toMatchObject([{ action: 'password-changed' }]);
    closeVault(vault);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'wrong-password' });
    closeVault(valueOf(await openAgain(options, { password: OTHER })));
    closeVault(valueOf(await openVault({ ...options, secret: { recoverySheet, caseworker: 'Kari' } })));
  });

  it('is not changed by one who does not know it', async () => {
    const { vault, options } = await newVault();
    const before = readFileSync(vaultFileOf(options.file), 'utf8');
    expect(errorOf(await changePassword(vault, { current: OTHER, next: OTHER }))).toEqual({
      code: 'wrong-password',
    });
    expect(readFileSync(vaultFileOf(options.file), 'utf8')).toBe(before);
    closeVault(vault);
  });

  it('is one for each caseworker, and the log says who opened', async () => {
    const { vault, options } = await newVault();
    const secret = { password: PASSWORD };
    const added = { secret, caseworker: 'Ola Vikar', password: OTHER, cost: CHEAP };
    valueOf(await addCaseworker(vault, added));
    expect(errorOf(await addCaseworker(vault, added))).toEqual({
      code: 'caseworker-refused',
      reason: 'exists',
    });
    expect(valueOf(caseworkersOf(options.file))).toEqual(['Kari Nordmann', 'Ola Vikar']);
    closeVault(vault);

    const his = valueOf(await openAgain(options, { password: OTHER }));
    expect(his.caseworker).toBe('Ola Vikar');
    expect(auditPage(his.db, { limit: 1 })).toMatchObject([{ action: 'opened', who: 'Ola Vikar' }]);
    valueOf(removeCaseworker(his, 'Kari Nordmann'));
    expect(errorOf(removeCaseworker(his, 'Ola Vikar'))).toEqual({
      code: 'caseworker-refused',
      reason: 'last',
    });
    closeVault(his);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'wrong-password' });
  });

  it('of another is not hers to change while she has it open', async () => {
    const { vault, options } = await newVault();
    const added = { secret: { password: PASSWORD }, caseworker: 'Ola Vikar', password: OTHER, cost: CHEAP };
    valueOf(await addCaseworker(vault, added));
    expect(errorOf(await changePassword(vault, { current: OTHER, next: 'noe ganske annet igjen' }))).toEqual({
      code: 'wrong-password',
    });
    closeVault(vault);
    closeVault(valueOf(await openAgain(options, { password: OTHER })));
  });

  it('comes with a place on the office’s list, and goes with it', async () => {
    const { vault } = await newVault();
    const added = { secret: { password: PASSWORD }, password: OTHER, cost: CHEAP };
    valueOf(await addCaseworker(vault, { ...added, caseworker: 'Ola Vikar', title: 'vernepleier' }));
    expect(caseworkers(vault.db)).toEqual([{ name: 'Ola Vikar', title: 'vernepleier' }]);
    valueOf(removeCaseworker(vault, 'Ola Vikar'));
    expect(caseworkers(vault.db)).toEqual([]);
    expect(auditPage(vault.db, { limit: 2 }).map(({ action }) => action)).toEqual([
      'caseworker-removed',
      'caseworker-added',
    ]);
    closeVault(vault);
  });

  it('shows the recovery sheet again to whoever knows it, and the log says so', async () => {
    const { vault, recoverySheet } = await newVault();
    expect(errorOf(await showSheet(vault, OTHER))).toEqual({ code: 'wrong-password' });
    expect(valueOf(await showSheet(vault, PASSWORD))).toBe(recoverySheet);
    expect(auditPage(vault.db, { limit: 1 })).toMatchObject([{ action: 'sheet-shown' }]);
    closeVault(vault);
  });
});

describe('two changes at once', () => {
  it('let nobody in again who was taken away while a password was changed', async () => {
    const { vault } = await newVault();
    const ola = { secret: { password: PASSWORD }, caseworker: 'Ola Vikar', password: OTHER, cost: CHEAP };
    valueOf(await addCaseworker(vault, ola));
    const changing = changePassword(vault, { current: PASSWORD, next: 'enda en lang setning', cost: CHEAP });
    valueOf(removeCaseworker(vault, 'Ola Vikar'));
    valueOf(await changing);
    expect(valueOf(caseworkersOf(vault.file))).not.toContain('Ola Vikar');
    closeVault(vault);
  });
});

describe('the recovery sheet', () => {
  it('gives a new password', async () => {
    const { options, recoverySheet } = await closedVault();
    const vault = valueOf(await recover({ ...options, recoverySheet, newPassword: OTHER }));
    expect(vault.caseworker).toBe('Kari Nordmann');
    closeVault(vault);
    expect(errorOf(await openAgain(options))).toEqual({ code: 'wrong-password' });
    closeVault(valueOf(await openAgain(options, { password: OTHER })));
  });

  it.each(['missing', 'damaged'])('makes a new vault file where it is %s', async (what) => {
    const { options, recoverySheet } = await closedVault();
    const file = vaultFileOf(options.file);
    if (what === 'missing') rmSync(file);
    else writeFileSync(file, '{"format":"registerkort-vault"}');
    expect(errorOf(await openAgain(options))?.code).toBe(`vault-${what}`);
    const vault = valueOf(await recover({ ...options, recoverySheet, newPassword: OTHER }));
    expect(vault.notes).toEqual([{ note: 'vault-file-unusable' }]);
    closeVault(vault);
    expect(existsSync(`${file}.damaged`)).toBe(what === 'damaged');
    const again = valueOf(await openAgain(options, { password: OTHER }));
    expect(again.notes).toEqual([]);
    closeVault(again);
  });

  it('of another database opens nothing', async () => {
    const { options } = await closedVault();
    const other = await closedVault();
    const recoverySheet = other.recoverySheet;
    const opened = await openVault({ ...options, secret: { recoverySheet, caseworker: 'Kari' } });
    expect(errorOf(opened)).toEqual({ code: 'wrong-recovery-sheet', reason: 'other-vault' });
  });

  it('with a typing error says where', async () => {
    const { options, recoverySheet } = await closedVault();
    const typed = `${recoverySheet.startsWith('A') ? 'B' : 'A'}${recoverySheet.slice(1)}`;
    const opened = await openVault({ ...options, secret: { recoverySheet: typed, caseworker: 'Kari' } });
    expect(errorOf(opened)).toEqual({ code: 'wrong-recovery-sheet', reason: 'typo', group: 1 });
  });
});
