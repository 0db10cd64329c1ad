import { breakOff } from '../../db/create.ts';
import type { ScryptCost } from '../../db/keys/slot.ts';
import { writeSheetConfirmed } from '../../db/keys/sheet-confirmed.ts';
import { putCaseworker, writeMunicipality, writeSettings } from '../../db/records/office.ts';
import { failed, ok, type Result } from '../../db/result.ts';
import { closeVault, createVault, write, type VaultError } from '../../db/vault.ts';
import { SETTINGS_AT_FIRST } from '../../shared/ipc/settings-at-first.ts';
import type { Language } from '../../shared/catalogue/language.ts';
import { municipalityName, PRACTICE_MUNICIPALITY } from '../../shared/catalogue/municipalities.ts';
import type { Caseworker, Purpose } from '../../shared/record/municipality.ts';
import type { Clock, Office } from './office.ts';

export interface NewOffice {
  readonly file: string;
  readonly stateFolder?: string;
  readonly clock: Clock;
  readonly programVersion: string;
  readonly password: string;
  /** Whose password it is: the name that the log gets. */
  readonly caseworker: Caseworker;
  /** Whether she goes into the list of caseworkers too; not where the name is only a stand-in. */
  readonly listed: boolean;
  /** Four digits, valid today; the practice municipality's in practice databases only. */
  readonly municipalityNumber: string;
  /** Office, as it stands on papers; may be empty. */
  readonly officeName: string;
  readonly language: Language;
  readonly purpose: Purpose;
  /** True where the sheet is printed and nobody is there to be asked about it. */
  readonly sheetConfirmed?: boolean;
  /** Cost of a password try; the program's own unless a test gives another. */
  readonly cost?: ScryptCost;
}

export interface NewOfficeMade {
  readonly office: Office;
  /** Shown once and kept nowhere. */
  readonly recoverySheet: string;
}

/**
 * Makes a database and opens it, with its municipality, caseworker and settings. The folder must be there.
 * `no-such-municipality`: the number is nobody's today, and nothing was made.
 */
export async function initOffice(
  wish: NewOffice,
): Promise<Result<NewOfficeMade, VaultError | { readonly code: 'no-such-municipality' }>> {
  const { clock, language, caseworker } = wish;
  const number = wish.municipalityNumber;
  const name = nameOf(wish);
  if (name === null) return failed({ code: 'no-such-municipality' });
  const created = await createVault({
    file: wish.file,
    now: clock.now,
    programVersion: wish.programVersion,
    password: wish.password,
    caseworker: caseworker.name,
    facts: { purpose: wish.purpose, language, municipality: { number, name }, office: wish.officeName },
    ...(wish.stateFolder === undefined ? {} : { stateFolder: wish.stateFolder }),
    ...(wish.cost === undefined ? {} : { cost: wish.cost }),
  });
  if (!created.ok) return created;
  const { vault, recoverySheet } = created.value;
  const settled = write(vault, { action: 'settings-changed' }, (db) => {
    if (wish.listed) putCaseworker(db, caseworker);
    writeMunicipality(db, { number, district: null, organisationNumber: null });
    writeSettings(db, { ...SETTINGS_AT_FIRST, language });
    if (wish.sheetConfirmed === true) writeSheetConfirmed(db, clock.now());
    return ok(undefined);
  });
  if (settled.ok) return ok({ office: { vault, clock }, recoverySheet });
  closeVault(vault);
  breakOff(wish.file);
  return settled;
}

function nameOf({ municipalityNumber, purpose, language, clock }: NewOffice): string | null {
  if (municipalityNumber === PRACTICE_MUNICIPALITY.number)
    return purpose === 'practice' ? PRACTICE_MUNICIPALITY.name[language] : null;
  return municipalityName(municipalityNumber, Number(clock.today().slice(0, 4)));
}
