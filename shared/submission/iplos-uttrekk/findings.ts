import { codeBookForYear } from '../../catalogue/code-books.ts';
import { municipalityName, PRACTICE_MUNICIPALITY } from '../../catalogue/municipalities.ts';
import type { Client, Decision } from '../../record/client.ts';
import { touchesYear } from '../../reporting/segments.ts';
import type { ExtractSender } from '../exporter.ts';
import type { ExtractFinding, ExtractFindingCode } from '../findings.ts';
import { registrationsOfYear } from './registrations.ts';
import { isDiagnosisCode, isOrganisationNumberShaped } from './values.ts';

/** What of a client can't be written, and is left out of the file or missing from it; each code once. */
export function clientFindings(client: Client, year: number): readonly ExtractFinding[] {
  const found: ExtractFinding[] = [];
  const add = (severity: ExtractFinding['severity'], code: ExtractFindingCode): void =>
    void found.push({ severity, client: client.id, code });

  if (client.birthDate === null || client.sex === null) add('varsel', 'birth-or-sex-missing');
  if (client.decisions.some((decision) => losesOrganisation(decision, year)))
    add('feil', 'organisation-number-not-written');
  if (
    registrationsOfYear(client.registrations, year).some(({ diagnoses }) =>
      diagnoses.some(({ code }) => !isDiagnosisCode(code)),
    )
  )
    add('varsel', 'diagnosis-code-not-written');
  return found;
}

const losesOrganisation = (decision: Decision, year: number): boolean =>
  decision.organisationNumber !== null &&
  !isOrganisationNumberShaped(decision.organisationNumber) &&
  !decision.rejected &&
  codeBookForYear(year).variables[decision.service].organisationNumber &&
  decision.periods.some((period) => touchesYear(period, year));

/** What is wrong with the sender; the practice municipality is valid in every year. */
export function senderFindings(sender: ExtractSender, year: number): readonly ExtractFinding[] {
  const found: ExtractFinding[] = [];
  const { municipalityNumber: number, organisationNumber } = sender;
  if (number !== PRACTICE_MUNICIPALITY.number && municipalityName(number, year) === null)
    found.push({ severity: 'feil', client: '', code: 'municipality-not-in-year' });
  if (organisationNumber !== null && !isOrganisationNumberShaped(organisationNumber))
    found.push({ severity: 'feil', client: '', code: 'sender-organisation-number-not-written' });
  return found;
}
