import type { MainCall, VaultCall } from './contract.ts';

/**
 * The names on the bridge, apart from the schemas so that the preload stays a kilobyte. The compiler and a test
 * hold the lists equal to the contract.
 */
export const vaultCalls = [
  'status',
  'create',
  'unlock',
  'recover',
  'session',
  'saveSettings',
  'keepPlace',
  'listClients',
  'createClient',
  'openClient',
  'keep',
  'dropDraft',
  'beginRegistration',
  'discardRegistration',
  'sign',
  'recordDecision',
  'recordRehabilitation',
  'act',
  'beginCorrection',
  'beginLateEntry',
  'receivePaper',
  'recordDiagnosis',
  'removeDiagnosis',
  'officeLists',
  'saveDwellings',
  'saveServiceLevels',
  'saveMunicipality',
  'checkClient',
  'acceptFinding',
  'previewCard',
  'surveyExtract',
  'makeExtract',
] as const satisfies readonly VaultCall[];

export const mainCalls = [
  'lock',
  'chooseFolder',
  'saveCard',
  'appearance',
] as const satisfies readonly MainCall[];
