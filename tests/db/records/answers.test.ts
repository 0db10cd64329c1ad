import { expect, it } from 'vitest';
import type { WritableDb } from '../../../db/connection.ts';
import {
  acceptedFindingsOf,
  acceptFinding,
  answerForMunicipality,
  answerProcess,
  municipalityAnswersOf,
  processAnswersOf,
  withdrawAcceptance,
  withdrawMunicipalityAnswer,
  withdrawProcessAnswer,
} from '../../../db/records/answers.ts';
import { insertClient, readClient } from '../../../db/records/clients.ts';
import { ok } from '../../../db/result.ts';
import { closeVault, write, type Vault } from '../../../db/vault.ts';
import type { AcceptedFinding, ProcessAnswer } from '../../../shared/record/answers.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { newVault, valueOf } from '../vaults.ts';

const signed = { reason: 'Kontrollert mot vedtaket', by: 'Kari Nordmann', at: '2026-01-05T10:00:00+01:00' };
const accepted: AcceptedFinding = {
  rule: 'R-055',
  record: 'decision-1',
  field: 'periods.0.from',
  ...signed,
  fingerprint: 'a',
};
const onClient: AcceptedFinding = { ...accepted, rule: 'R-063', record: null, field: 'decisions' };
const answer: ProcessAnswer = { decision: 'decision-1', ...signed };

const saved = <T>(vault: Vault, change: (db: WritableDb) => T): T =>
  valueOf(write(vault, { action: 'changed', subject: 'client-1' }, (db) => ok(change(db))));

async function withClient(): Promise<Vault> {
  const { vault } = await newVault();
  saved(vault, (db) => insertClient(db, aClient({ decisions: [aDecision()] })));
  return vault;
}

it('answers come and go with their client', async () => {
  const { vault } = await newVault();
  const client = aClient({
    decisions: [aDecision()],
    acceptedFindings: [accepted, onClient],
    processAnswers: [answer],
  });
  saved(vault, (db) => insertClient(db, client));
  expect(readClient(vault.db, client.id)).toEqual(client);
  closeVault(vault);
});

it('a finding is accepted once: the next answer takes its place', async () => {
  const vault = await withClient();
  const later = { ...onClient, reason: 'Ny vurdering', fingerprint: 'b' };
  saved(vault, (db) => {
    for (const one of [onClient, accepted, later]) acceptFinding(db, 'client-1', one);
  });
  expect(acceptedFindingsOf(vault.db, 'client-1')).toEqual([later, accepted]);
  expect(saved(vault, (db) => withdrawAcceptance(db, 'client-1', later))).toBe(true);
  expect(saved(vault, (db) => withdrawAcceptance(db, 'client-1', later))).toBe(false);
  expect(acceptedFindingsOf(vault.db, 'client-1')).toEqual([accepted]);
  closeVault(vault);
});

it('a decision is answered for once, and only if it is there', async () => {
  const vault = await withClient();
  const later = { ...answer, reason: 'Bare sårstell' };
  saved(vault, (db) => {
    answerProcess(db, 'client-1', answer);
    answerProcess(db, 'client-1', later);
  });
  expect(processAnswersOf(vault.db, 'client-1')).toEqual([later]);
  expect(() => saved(vault, (db) => answerProcess(db, 'client-1', { ...answer, decision: 'x' }))).toThrow();
  expect(saved(vault, (db) => withdrawProcessAnswer(db, 'client-1', 'decision-1'))).toBe(true);
  expect(saved(vault, (db) => withdrawProcessAnswer(db, 'client-1', 'decision-1'))).toBe(false);
  closeVault(vault);
});

it('the municipality answers year by year', async () => {
  const { vault } = await newVault();
  const drop = { rule: 'R-121', field: 'recipients.30.atYearsEnd', ...signed, fingerprint: 'a' };
  const later = { ...drop, reason: 'To har flyttet', fingerprint: 'b' };
  saved(vault, (db) => {
    answerForMunicipality(db, 2025, drop);
    answerForMunicipality(db, 2025, later);
  });
  expect(municipalityAnswersOf(vault.db, 2025)).toEqual([later]);
  expect(municipalityAnswersOf(vault.db, 2024)).toEqual([]);
  expect(saved(vault, (db) => withdrawMunicipalityAnswer(db, 2025, drop))).toBe(true);
  expect(saved(vault, (db) => withdrawMunicipalityAnswer(db, 2025, drop))).toBe(false);
  closeVault(vault);
});
