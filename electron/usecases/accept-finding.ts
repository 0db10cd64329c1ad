import { acceptFinding as keepAccepted, answerForMunicipality } from '../../db/records/answers.ts';
import { readClient } from '../../db/records/clients.ts';
import { ok, type Result } from '../../db/result.ts';
import { write, type VaultError } from '../../db/vault.ts';
import { checkMunicipality, type Finding } from '../../shared/rules/run.ts';
import { yearCounter } from '../../shared/rules/year-summary.ts';
import { fingerprint, isAcceptable } from './acceptance.ts';
import { checkedClient } from './check.ts';
import { officeFacts, type Office } from './office.ts';
import { ruleContext } from './rule-context.ts';
import { walkClients } from './walk-clients.ts';

/** Which finding of a year's control is let stand, and why. */
export interface AcceptWish {
  readonly year: number;
  /** Id of the client; '' for the municipality. */
  readonly client: string;
  readonly rule: string;
  readonly record: string | null;
  readonly field: string;
  /** Not empty. */
  readonly reason: string;
}

/** `not-acceptable`: a *sperre* or *feil* is put right, not accepted. */
export type AcceptAnswer = 'accepted' | 'no-such-finding' | 'not-acceptable';

/** Accepts a finding as it is now; when the data that it rests on change, it is open again. */
export async function acceptFinding(
  office: Office,
  wish: AcceptWish,
): Promise<Result<AcceptAnswer, VaultError>> {
  const found = (await findingsAbout(office, wish)).find(
    ({ rule, record, field }) => rule === wish.rule && record === wish.record && field === wish.field,
  );
  if (found === undefined) return ok('no-such-finding');
  if (!isAcceptable(found)) return ok('not-acceptable');
  const answer = {
    rule: found.rule,
    field: found.field,
    reason: wish.reason,
    by: officeFacts(office).caseworker.name,
    at: office.clock.now(),
    fingerprint: fingerprint(found),
  };
  const subject = wish.client === '' ? {} : { subject: wish.client };
  return write(office.vault, { action: 'changed', ...subject, detail: { accepted: found.rule } }, (db) => {
    if (wish.client === '') answerForMunicipality(db, wish.year, answer);
    else keepAccepted(db, wish.client, { ...answer, record: found.record });
    return ok('accepted' as const);
  });
}

/** Open and accepted ones alike: an acceptance can be given a better reason. */
async function findingsAbout(office: Office, { client: id, year }: AcceptWish): Promise<readonly Finding[]> {
  const context = ruleContext(office, year);
  if (id === '') {
    const counter = yearCounter(year);
    await walkClients(office.vault.db, (client) => {
      counter.add(client);
    });
    return checkMunicipality(counter.summary(), context).findings;
  }
  const client = readClient(office.vault.db, id);
  if (client === null) return [];
  const { findings, accepted } = checkedClient(client, context);
  return [...findings, ...accepted.map(({ finding }) => finding)];
}
