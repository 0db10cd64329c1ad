import type { Bridge } from '../shared/ipc/bridge.ts';
import type { CallError, Envelope } from '../shared/ipc/errors.ts';

/** The only file that touches the window's bridge. */
declare global {
  interface Window {
    readonly registerkort: Bridge;
  }
}

/** A call that was answered with an error; its text is in `shared/text/errors.ts`. */
export class CallFailed extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(`The call was answered with ${error.code}`);
    this.name = 'CallFailed';
    this.error = error;
  }
}

/** The error of a failed call; anything else that went wrong counts as our own mistake. */
export const callErrorOf = (reason: unknown): CallError =>
  reason instanceof CallFailed ? reason.error : { code: 'internal' };

const unwrap =
  <I, O>(call: (input: I) => Promise<Envelope<O>>) =>
  async (input: I): Promise<O> => {
    const answer = await call(input);
    if (!answer.ok) throw new CallFailed(answer.error);
    return answer.value;
  };

type Unwrapped<B> = {
  readonly [K in keyof B]: B[K] extends (input: infer I) => Promise<Envelope<infer O>>
    ? (input: I) => Promise<O>
    : never;
};

const bridge = window.registerkort;

/** Every call of the contract, as a function that gives the value or throws {@link CallFailed}. */
export const api: Unwrapped<Omit<Bridge, 'onEvent'>> = {
  status: unwrap(bridge.status),
  create: unwrap(bridge.create),
  unlock: unwrap(bridge.unlock),
  recover: unwrap(bridge.recover),
  inspectBackup: unwrap(bridge.inspectBackup),
  restore: unwrap(bridge.restore),
  salvage: unwrap(bridge.salvage),
  listBackups: unwrap(bridge.listBackups),
  enterPractice: unwrap(bridge.enterPractice),
  session: unwrap(bridge.session),
  showSheet: unwrap(bridge.showSheet),
  confirmSheet: unwrap(bridge.confirmSheet),
  changePassword: unwrap(bridge.changePassword),
  caseworkers: unwrap(bridge.caseworkers),
  addCaseworker: unwrap(bridge.addCaseworker),
  removeCaseworker: unwrap(bridge.removeCaseworker),
  rotateKeys: unwrap(bridge.rotateKeys),
  backups: unwrap(bridge.backups),
  makeBackup: unwrap(bridge.makeBackup),
  tryBackup: unwrap(bridge.tryBackup),
  setBackupFolder: unwrap(bridge.setBackupFolder),
  log: unwrap(bridge.log),
  saveSettings: unwrap(bridge.saveSettings),
  keepPlace: unwrap(bridge.keepPlace),
  listClients: unwrap(bridge.listClients),
  clientLists: unwrap(bridge.clientLists),
  saveList: unwrap(bridge.saveList),
  removeList: unwrap(bridge.removeList),
  previewClientList: unwrap(bridge.previewClientList),
  createClient: unwrap(bridge.createClient),
  openClient: unwrap(bridge.openClient),
  keep: unwrap(bridge.keep),
  dropDraft: unwrap(bridge.dropDraft),
  beginRegistration: unwrap(bridge.beginRegistration),
  discardRegistration: unwrap(bridge.discardRegistration),
  sign: unwrap(bridge.sign),
  recordDecision: unwrap(bridge.recordDecision),
  recordRehabilitation: unwrap(bridge.recordRehabilitation),
  act: unwrap(bridge.act),
  beginCorrection: unwrap(bridge.beginCorrection),
  beginLateEntry: unwrap(bridge.beginLateEntry),
  receivePaper: unwrap(bridge.receivePaper),
  diagnosisCodes: unwrap(bridge.diagnosisCodes),
  recordDiagnosis: unwrap(bridge.recordDiagnosis),
  removeDiagnosis: unwrap(bridge.removeDiagnosis),
  officeLists: unwrap(bridge.officeLists),
  saveDwellings: unwrap(bridge.saveDwellings),
  saveServiceLevels: unwrap(bridge.saveServiceLevels),
  saveMunicipality: unwrap(bridge.saveMunicipality),
  checkClient: unwrap(bridge.checkClient),
  acceptFinding: unwrap(bridge.acceptFinding),
  today: unwrap(bridge.today),
  readiness: unwrap(bridge.readiness),
  findings: unwrap(bridge.findings),
  findingCounts: unwrap(bridge.findingCounts),
  previewCard: unwrap(bridge.previewCard),
  surveyExtract: unwrap(bridge.surveyExtract),
  makeExtract: unwrap(bridge.makeExtract),
  lock: unwrap(bridge.lock),
  openPractice: unwrap(bridge.openPractice),
  chooseFolder: unwrap(bridge.chooseFolder),
  saveCard: unwrap(bridge.saveCard),
  saveClientList: unwrap(bridge.saveClientList),
  chooseBackup: unwrap(bridge.chooseBackup),
  saveSheet: unwrap(bridge.saveSheet),
  appearance: unwrap(bridge.appearance),
};

/** What a call gives: `Answer<'session'>`. */
export type Answer<K extends keyof typeof api> = Awaited<ReturnType<(typeof api)[K]>>;

export type Session = Answer<'session'>;
export type ClientRow = Answer<'listClients'>['rows'][number];

const lockListeners = new Set<() => void>();
// The contract knows one event, `locking`; another would have to be told apart here.
bridge.onEvent(() => {
  for (const listener of lockListeners) listener();
});

/** Calls back when the database is about to lock: hand over what is typed, with `api.keep`. Returns an undo. */
export const onLocking = (listener: () => void): (() => void) => {
  lockListeners.add(listener);
  return () => lockListeners.delete(listener);
};
