import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import icpc2 from '@navikt/diagnosekoder/lib/ICPC2.json' with { type: 'json' };
import { diagnosisList, parseDiagnosisList, type DiagnosisList } from '../../shared/catalogue/diagnoses.ts';

/** The municipality's own list lies beside the database under this name, and takes the place of the built-in one. */
const OWN_LIST = 'icpc2.csv';
/** Ten times the whole of ICPC-2. The list is read while the window waits. */
const MOST_BYTES = 1_000_000;

/** The Norwegian ICPC-2 list that comes with the program. */
export const builtInDiagnoses: DiagnosisList = diagnosisList(
  icpc2.map(({ code, text }) => [code, text] as const),
);

/** The list in force for a database. One of the municipality's own that can't be read, or is far too big, is passed over. */
export function diagnosesFor(databaseFile: string): DiagnosisList {
  try {
    const own = path.join(path.dirname(databaseFile), OWN_LIST);
    if (statSync(own).size > MOST_BYTES) return builtInDiagnoses;
    return parseDiagnosisList(readFileSync(own, 'utf8')) ?? builtInDiagnoses;
  } catch {
    return builtInDiagnoses;
  }
}
