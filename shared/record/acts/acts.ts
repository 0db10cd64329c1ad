import type { Act } from './act.ts';
import { recordApplication, removeApplication } from './application.ts';
import { recordComplaint } from './complaint.ts';
import { recordDeath } from './death.ts';
import { endService, reopenService } from './end.ts';
import { recordMove } from './move.ts';
import { replaceNumber } from './replace-number.ts';
import { changeHours, interruptService, reject } from './service-line.ts';
import { recordStay, removeStay } from './stay.ts';

/** Every act, by the name under which the window asks for it and the log has it. */
export const ACT_NAMES = [
  'replaceNumber',
  'recordDeath',
  'recordMove',
  'recordApplication',
  'removeApplication',
  'reject',
  'recordComplaint',
  'changeHours',
  'interruptService',
  'endService',
  'reopenService',
  'recordStay',
  'removeStay',
] as const;
export type ActName = (typeof ACT_NAMES)[number];

export const ACTS: Readonly<Record<ActName, Act>> = {
  replaceNumber,
  recordDeath,
  recordMove,
  recordApplication,
  removeApplication,
  reject,
  recordComplaint,
  changeHours,
  interruptService,
  endService,
  reopenService,
  recordStay,
  removeStay,
};
