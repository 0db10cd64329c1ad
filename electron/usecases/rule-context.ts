import { clientWithNumber } from '../../db/records/clients.ts';
import { dwellings } from '../../db/records/office.ts';
import { codeBookForYear } from '../../shared/catalogue/code-books.ts';
import type { RuleContext } from '../../shared/rules/rule.ts';
import { diagnosesFor } from '../files/diagnosis-list.ts';
import { formContext, officeFacts, type Office } from './office.ts';

/** What the rules depend on beside the record, as this database has it, for the control of a year. */
export function ruleContext(office: Office, year: number): RuleContext {
  const { db, file } = office.vault;
  const diagnoses = diagnosesFor(file);
  return {
    ...formContext(office),
    year,
    book: codeBookForYear(year),
    isTaken: (number, client) => clientWithNumber(db, number, client) !== null,
    isDiagnosis: (code) => diagnoses.title(code) !== null,
    municipality: officeFacts(office).municipality,
    institutions: new Set(dwellings(db).flatMap(({ organisationNumber }) => organisationNumber ?? [])),
  };
}
