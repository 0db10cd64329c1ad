import { expect, test } from 'vitest';
import { callErrorOf } from '../../../electron/ipc/answer.ts';
import { createClient } from '../../../electron/usecases/clients.ts';
import { clientIds } from '../../../db/records/clients.ts';
import { anchorFails } from '../../db/vaults.ts';
import { openOffice } from '../usecases/open-office.ts';

const { office } = openOffice();

test('what is saved, and not yet proven safe, is never told as something to do again', () => {
  const { vault } = office();
  const letItBeWritten = anchorFails(vault.file);
  const made = createClient(office(), { family: 'Hansen', given: 'Kari', identityNumber: '' });
  letItBeWritten();
  if (made.ok) throw new Error('the anchor was written all the same');
  expect(callErrorOf(made.error)).toEqual({ code: 'not-settled', detail: 'io' });
  expect(clientIds(vault.db)).toHaveLength(1);
});
