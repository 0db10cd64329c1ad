import { dayAnswers } from './day-answers.ts';
import { officeAnswers } from './office-answers.ts';
import { listAnswers } from './list-answers.ts';
import { safetyAnswers } from './safety-answers.ts';
import './no-eval.ts';
import { z } from 'zod';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import {
  mainContract,
  vaultContract,
  type HandlersOf,
  type MainContract,
  type VaultContract,
  type VaultEvent,
} from '../../../shared/ipc/contract.ts';
import type { Envelope } from '../../../shared/ipc/errors.ts';
import type { Settings } from '../../../shared/ipc/schemas.ts';
import { SETTINGS_AT_FIRST } from '../../../shared/ipc/settings-at-first.ts';
import { client, rows } from './clients.ts';
import { SCENE, type Scene } from './scene.ts';

/** Stands where the preload's bridge stands, and answers as a vault would, every call parsed both ways. */

declare global {
  interface Window {
    readonly scene?: Partial<Scene>;
    /** Calls made so far, by name, for tests to look at. */
    calls?: { readonly name: string; readonly input: unknown }[];
    /** Sends the event that a lock begins with. */
    locking?: () => void;
  }
}

const scene: Scene = { ...SCENE, ...window.scene };
const all = rows(scene.clients);
let settings: Settings = {
  ...SETTINGS_AT_FIRST,
  language: scene.language,
  theme: scene.theme,
  textSize: scene.textSize,
};
let state = scene.state;
let { sheetConfirmed } = scene;

const ok = <T>(value: T): Envelope<T> => ({ ok: true, value });
const done = () => ok({});

const folded = (text: string): string => text.toLowerCase();

const vault: HandlersOf<VaultContract> = {
  status: () =>
    ok({
      state,
      version: '0.1.0',
      testDataOnly: scene.testDataOnly,
      today: scene.today,
      ...(scene.practice ? { practice: { language: scene.language } } : {}),
      vault:
        state === 'none' || scene.caseworkers === null
          ? null
          : {
              municipalityNumber: '3499',
              municipalityName: 'Fjellvik',
              office: 'tjenestekontoret',
              purpose: scene.purpose,
              language: settings.language,
              file: 'C:\\IPLOS\\Fjellvik\\registerkort.db',
              bytes: 18_400_000,
              savedAt: `${scene.today}T09:12:00`,
              caseworkers: [...scene.caseworkers],
              lastBackup: `${scene.today}T08:14:00+01:00`,
            },
    }),
  create: (input) => {
    state = 'open';
    sheetConfirmed = input.practice;
    settings = { ...SETTINGS_AT_FIRST, language: input.language };
    return ok({ recoverySheet: scene.recoverySheet });
  },
  unlock: ({ password, acceptOlder }) => {
    const mismatch = scene.unlocking;
    if (mismatch !== null && !acceptOlder) return { ok: false, error: mismatch };
    if (password !== scene.password) return { ok: false, error: { code: 'wrong-password' } };
    state = 'open';
    return ok({});
  },
  recover: () => {
    state = 'open';
    return ok({});
  },
  enterPractice: () => {
    state = 'open';
    return ok({});
  },
  session: () =>
    ok({
      caseworker: { name: 'Ingrid Nilsen', title: 'ergoterapeut' },
      municipality: { number: '3499', name: 'Fjellvik', district: null, office: 'tjenestekontoret' },
      purpose: scene.purpose,
      settings,
      place: scene.place,
      today: scene.today,
      notices: [],
      sheetConfirmed,
      ...(scene.practice ? { practice: true as const } : {}),
    }),
  ...dayAnswers(scene.today),
  ...safetyAnswers(scene),
  ...listAnswers(),
  ...officeAnswers(),
  restore: () => {
    state = 'open';
    return ok({});
  },
  confirmSheet: () => {
    sheetConfirmed = true;
    return ok({});
  },
  saveSettings: (input) => {
    settings = input;
    return ok({});
  },
  keepPlace: done,
  listClients: ({ query, after, limit, filter }) => {
    const found = all.filter(
      (row) =>
        folded(query)
          .split(/\s+/)
          .every((part) => folded(`${row.name} ${row.identityNumber ?? ''}`).includes(part)) &&
        (filter?.district ?? row.district) === row.district &&
        (filter?.service == null || row.services.includes(filter.service)),
    );
    const from = after === null ? 0 : Number(after);
    const next = from + limit < found.length ? String(from + limit) : null;
    return ok({ rows: found.slice(from, from + limit), damaged: [], total: found.length, over: false, next });
  },
  createClient: ({ identityNumber }) =>
    identityNumber === '' || identityNumber.length === 11
      ? ok({ made: true, id: 'client-0' })
      : ok({ made: false, faults: [{ field: 'identityNumber', code: 'not-identity-number' }] }),
  openClient: ({ id }) => ok({ client: client(id), drafts: [] }),
  keep: () => ok({ savedAt: `${scene.today}T09:41:07+01:00`, faults: [] }),
  dropDraft: done,
  beginRegistration: ({ client: id }) => ok({ id: `${id}-draft` }),
  discardRegistration: done,
  sign: () => ok({ faults: [] }),
  recordDecision: () => ok({ faults: [] }),
  recordRehabilitation: () => ok({ faults: [] }),
  act: () => ok({ faults: [], plan: [], record: null }),
  beginCorrection: () => ok({ id: 'correction', faults: [] }),
  beginLateEntry: () => ok({ id: 'late', faults: [] }),
  receivePaper: () => ok({ faults: [] }),
  diagnosisCodes: () => ok({ entries: [{ code: 'K90', title: 'Hjerneslag' }] }),
  recordDiagnosis: () => ok({ faults: [] }),
  removeDiagnosis: () => ok({ faults: [] }),
  checkClient: () => ok({ findings: [], accepted: [], undecided: [], at: `${scene.today}T09:41:07+01:00` }),
  acceptFinding: done,
  previewCard: () => ok({ html: '<!doctype html><title>Registerkort</title>', title: 'Registerkort' }),
  surveyExtract: ({ year }) =>
    ok({
      year,
      number: 1,
      persons: 137,
      leftOut: [
        { client: 'client-3', name: 'Økland, Ragnhild', reason: 'not-identity-number' },
        { client: 'client-5', name: 'Åsgård, Bjørn', reason: 'no-registration-before' },
      ],
    }),
  makeExtract: ({ year, rehearsal }) =>
    ok({
      files: [
        {
          name: `iplos-3499-${year}-01${rehearsal ? '-PROVE' : ''}.xml`,
          sha256: '9f86d081884c7d65'.repeat(4),
        },
      ],
      number: 1,
      persons: 137,
      findings: [
        {
          rule: 'R-030',
          severity: 'feil',
          client: 'client-7',
          field: 'values.6',
          record: 'client-7-registration',
          text: 'Boligtype er institusjon, men husstand sier at personen bor alene.',
        },
      ],
    }),
};

const main: HandlersOf<MainContract> = {
  lock: done,
  openPractice: done,
  chooseFolder: () => ok({ folder: 'token-1', label: 'E:\\Uttrekk' }),
  saveCard: () => ok({ file: 'registerkort.pdf' }),
  saveClientList: () => ok({ file: 'klientliste.pdf' }),
  chooseBackup: () => ok({ backup: 'chosen', label: 'E:\\Registerkort\\kopi.backup' }),
  saveSheet: () => ok({ file: 'gjenopprettingsark.pdf' }),
  appearance: done,
};

const calls: { readonly name: string; readonly input: unknown }[] = [];
window.calls = calls;
const handlers: Readonly<Record<string, (input: never) => unknown>> = { ...vault, ...main };
const contract: Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>> = {
  ...vaultContract,
  ...mainContract,
};

const envelope = (output: z.ZodType) =>
  z.union([
    z.object({ ok: z.literal(true), value: output }),
    z.object({ ok: z.literal(false), error: z.unknown() }),
  ]);

const serve = (name: string) => async (input: unknown) => {
  const parsed = contract[name]?.input.safeParse(input);
  if (parsed?.success !== true) throw new Error(`${name} was called with what its schema refuses`);
  calls.push({ name, input: parsed.data });
  const error = scene.failing[name];
  if (error !== undefined) return { ok: false, error };
  const answer = await handlers[name]?.(parsed.data as never);
  return envelope(contract[name]?.output ?? z.never()).parse(answer);
};

const listeners: ((event: VaultEvent) => void)[] = [];
window.locking = () => listeners.forEach((listener) => listener({ event: 'locking' }));

const bridge = {
  ...Object.fromEntries(Object.keys(contract).map((name) => [name, serve(name)])),
  onEvent: (listener: (event: VaultEvent) => void) => {
    listeners.push(listener);
  },
} as unknown as Bridge;

Object.defineProperty(window, 'registerkort', { value: Object.freeze(bridge) });
