import type { HandlersOf, OutputOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { Fault } from '../../shared/record/fault.ts';
import type { Result } from '../../db/result.ts';
import type { VaultError } from '../../db/vault.ts';
import { acceptFinding } from '../usecases/accept-finding.ts';
import { act } from '../usecases/act.ts';
import { cardPreview } from '../usecases/card.ts';
import { createClient, openClient } from '../usecases/clients.ts';
import { beginCorrection, beginLateEntry, receivePaper } from '../usecases/corrections.ts';
import { recordDecision, recordRehabilitation } from '../usecases/decisions.ts';
import { diagnosisCodes, recordDiagnosis, removeDiagnosis } from '../usecases/diagnoses.ts';
import { makeExtract, surveyExtract } from '../usecases/extract.ts';
import { dropKept, keep } from '../usecases/keep.ts';
import { sheetConfirmed } from '../usecases/keys.ts';
import { officeLists, saveDwellings, saveMunicipality, saveServiceLevels } from '../usecases/office-lists.ts';
import type { Office } from '../usecases/office.ts';
import { beginRegistration, discardRegistration, sign } from '../usecases/registrations.ts';
import { saveSettings, sessionOf } from '../usecases/session.ts';
import { keepStanding } from '../usecases/standing.ts';
import { toldCheck } from '../usecases/told-check.ts';
import { answer, answerOf, refused } from './answer.ts';
import { backupCalls } from './backup-calls.ts';
import { dayCalls } from './day-calls.ts';
import { keyCalls } from './key-calls.ts';
import { listCalls } from './list-calls.ts';
import { practiceCalls } from './practice-calls.ts';
import type { VaultDesk } from './vault-desk.ts';

/** What the window may ask the vault process for. Each line names a use case; the wrapper has checked the rest. */
export function vaultCalls(desk: VaultDesk, onSettings: (office: Office) => void): HandlersOf<VaultContract> {
  const office = (): Office => desk.office();
  return {
    status: () => answer(desk.status()),
    create: (input) => desk.create(input),
    unlock: (input) => desk.unlock(input),
    recover: (input) => desk.recover(input),
    ...backupCalls(desk),
    ...keyCalls(desk),
    ...dayCalls(office),
    ...listCalls(office),
    session: () => answer(sessionOf(office(), desk.practice !== null)),
    saveSettings: (settings) => {
      const saved = answerNothing(saveSettings(office(), settings));
      onSettings(office());
      return saved;
    },
    keepPlace: ({ words, ...standing }) => answerNothing(keepStanding(office(), standing, words)),

    createClient: (input) =>
      sheetConfirmed(office())
        ? mapped(createClient(office(), input), ({ id, faults }) =>
            id === null ? { made: false, faults } : { made: true, id },
          )
        : refused('sheet-not-confirmed'),
    openClient: ({ id }) => foundOr(openClient(office(), id), 'no-such-record'),

    keep: (input) => {
      const kept = answerOf(keep(office(), input));
      if (!kept.ok) return kept;
      return typeof kept.value === 'string' ? refused(kept.value) : answer(kept.value);
    },
    dropDraft: ({ client, form, subject }) => answerNothing(dropKept(office(), client, form, subject)),

    beginRegistration: ({ client }) => {
      const begun = foundOr(beginRegistration(office(), client), 'no-such-record');
      return begun.ok ? answer({ id: begun.value }) : begun;
    },
    discardRegistration: ({ client, id }) => {
      const gone = answerOf(discardRegistration(office(), client, id));
      if (!gone.ok) return gone;
      return gone.value ? answer({}) : refused('not-a-draft');
    },
    sign: ({ client, id }) => faultsOr(sign(office(), client, id), 'not-a-draft'),
    recordDecision: ({ client, subject }) =>
      faultsOr(recordDecision(office(), client, subject), 'no-such-record'),
    recordRehabilitation: ({ client, subject }) =>
      faultsOr(recordRehabilitation(office(), client, subject), 'no-such-record'),

    checkClient: ({ client }) => {
      const told = toldCheck(office(), client);
      return told === null ? refused('no-such-record') : answer(told);
    },
    acceptFinding: async (wish) => {
      const accepted = answerOf(await acceptFinding(office(), wish));
      if (!accepted.ok) return accepted;
      switch (accepted.value) {
        case 'accepted':
          return answer({});
        case 'no-such-finding':
          return refused('no-such-record');
        case 'not-acceptable':
          return refused('not-allowed');
        default:
          return accepted.value satisfies never;
      }
    },

    act: (wish) => foundOr(act(office(), wish), 'no-such-record'),
    beginCorrection: ({ client, registration }) =>
      foundOr(beginCorrection(office(), client, registration), 'no-such-record'),
    beginLateEntry: ({ client, date }) => foundOr(beginLateEntry(office(), client, date), 'no-such-record'),
    receivePaper: ({ client, registration, date }) =>
      faultsOr(receivePaper(office(), client, registration, date), 'no-such-record'),
    diagnosisCodes: () => answer({ entries: diagnosisCodes(office()) }),
    recordDiagnosis: (wish) => faultsOr(recordDiagnosis(office(), wish), 'not-a-draft'),
    removeDiagnosis: (wish) => faultsOr(removeDiagnosis(office(), wish), 'not-a-draft'),

    officeLists: () => answer(officeLists(office())),
    saveDwellings: ({ dwellings }) => faultsOr(saveDwellings(office(), dwellings), 'no-such-record'),
    saveServiceLevels: ({ serviceLevels }) => answerNothing(saveServiceLevels(office(), serviceLevels)),
    saveMunicipality: (numbers) => faultsOr(saveMunicipality(office(), numbers), 'no-such-record'),

    previewCard: (request) => {
      const preview = cardPreview(office(), request);
      return preview === null ? refused('no-such-record') : answer(preview);
    },
    surveyExtract: async ({ year }) => answer(await surveyExtract(office(), year)),
    makeExtract: async ({ year, rehearsal, folder }) => {
      const path = desk.folder(folder);
      return path === null
        ? refused('no-such-folder')
        : await makeExtract(office(), { year, rehearsal, folder: path });
    },
    ...practiceCalls(desk),
  };
}

const answerNothing = (result: Result<undefined, VaultError>): Envelope<Record<string, never>> =>
  mapped(result, () => ({}));

function mapped<T, U>(result: Result<T, VaultError>, map: (value: T) => U): Envelope<U> {
  const envelope = answerOf(result);
  return envelope.ok ? answer(map(envelope.value)) : envelope;
}

function foundOr<T>(result: Result<T | null, VaultError>, code: 'no-such-record'): Envelope<T> {
  const envelope = answerOf(result);
  if (!envelope.ok) return envelope;
  return envelope.value === null ? refused(code) : answer(envelope.value);
}

function faultsOr(
  result: Result<readonly Fault[] | null, VaultError>,
  code: 'not-a-draft' | 'no-such-record',
): Envelope<OutputOf<VaultContract['sign']>> {
  const envelope = answerOf(result);
  if (!envelope.ok) return envelope;
  return envelope.value === null ? refused(code) : answer({ faults: envelope.value });
}
