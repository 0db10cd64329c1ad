import type { Client } from '../record/client.ts';
import type { Diagnosis, Registration } from '../record/registration.ts';
import { registrationsInView } from './in-view.ts';
import type { RuleContext } from './rule.ts';

/** A diagnosis with its registration, and the way to it from there. */
export interface PlacedDiagnosis {
  readonly registration: Registration;
  readonly diagnosis: Diagnosis;
  /** `diagnoses.0` */
  readonly field: string;
}

export const diagnosesInView = (client: Client, context: RuleContext): readonly PlacedDiagnosis[] =>
  registrationsInView(client, context).flatMap((registration) =>
    registration.diagnoses.map((diagnosis, index) => ({
      registration,
      diagnosis,
      field: `diagnoses.${index}`,
    })),
  );

/** ICPC-2 process codes, 30–69 of any chapter ("-31", "A48"): what was done, not what the person has. */
export const isProcessCode = (code: string): boolean => /^[A-Z*-]?[3-6]\d\d?$/i.test(code.trim());
