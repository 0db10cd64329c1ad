import { expect, it, vi } from 'vitest';
import type * as slots from '../../../db/keys/slot.ts';
import { addCaseworker, ownSlot } from '../../../db/passwords.ts';
import { unlock } from '../../../db/unlock.ts';
import { closeVault } from '../../../db/vault.ts';
import { CHEAP, PASSWORD, newVault, valueOf } from '../vaults.ts';

const tried: string[] = [];
vi.mock(import('../../../db/keys/slot.ts'), async (original) => {
  const real: typeof slots = await original();
  return {
    ...real,
    openSlot: (vaultId, slot, password) => {
      tried.push(slot.caseworker);
      return real.openSlot(vaultId, slot, password);
    },
  };
});

it('tries the slot that opened last before the others, and every one before it says no', async () => {
  const { vault, options } = await newVault();
  const secret = { password: PASSWORD };
  for (const caseworker of ['Ola', 'Liv', 'Per'])
    valueOf(
      await addCaseworker(vault, {
        secret,
        caseworker,
        password: `setningen til ${caseworker}`,
        cost: CHEAP,
      }),
    );
  closeVault(vault);
  const first = ownSlot({ file: options.file, caseworker: 'Per' })?.id;
  const triedFor = async (password: string, firstSlot: string | undefined) => {
    tried.length = 0;
    const unlocked = await unlock(options.file, { password, firstSlot });
    return [unlocked.ok, ...tried];
  };
  expect(await triedFor('setningen til Per', first)).toEqual([true, 'Per']);
  expect(await triedFor('setningen til Liv', first)).toEqual([true, 'Per', 'Kari Nordmann', 'Ola', 'Liv']);
  expect(await triedFor('setningen til Ola', undefined)).toEqual([true, 'Kari Nordmann', 'Ola']);
  expect(await triedFor('feil passord', first)).toEqual([false, 'Per', 'Kari Nordmann', 'Ola', 'Liv']);
});
