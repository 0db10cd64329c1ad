import type { OutputOf, VaultContract } from '../../../shared/ipc/contract.ts';
import type { OpenedClient } from './client-forms.ts';

type Answer = OutputOf<VaultContract['openClient']>;

/** What the vault hands over has been stored, so it has its id; one without is our own mistake. */
const identified = <T extends { readonly id: string | null }>(record: T): T & { readonly id: string } => {
  const { id } = record;
  if (id === null) throw new Error('A stored record came without its id');
  return { ...record, id };
};

/** The answer of `openClient` as a record with ids everywhere, in lists of our own. */
export const openedClient = ({ client, drafts }: Answer): OpenedClient => ({
  client: {
    ...identified(client),
    address: client.address === null ? null : { ...client.address, lines: [...client.address.lines] },
    previousIdentityNumbers: [...client.previousIdentityNumbers],
    contacts: [...client.contacts],
    applications: client.applications.map((one) => ({ ...identified(one), services: [...one.services] })),
    registrations: client.registrations.map((one) => ({
      ...identified(one),
      serviceLevels: [...one.serviceLevels],
      diagnoses: one.diagnoses.map(identified),
    })),
    rehabilitations: client.rehabilitations.map((one) => ({
      ...identified(one),
      notReported: [...one.notReported],
    })),
    decisions: client.decisions.map((one) => ({ ...identified(one), periods: [...one.periods] })),
    stays: client.stays.map(identified),
  },
  drafts,
});
