import { useState } from 'react';
import { isOrganisationNumber } from '../../../shared/record/organisation-number.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { officeText } from '../../../shared/text/office.ts';
import { api, type Answer } from '../../api.ts';
import { useHeldFields } from '../../frame/held.ts';
import { useSession } from '../../frame/session.tsx';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { Facts } from '../../parts/Facts.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { Said } from '../../parts/Said.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useKept } from './use-kept.ts';
import { useOfficeLists, useSaveList } from './use-office-lists.ts';

type Numbers = Answer<'officeLists'>['municipality'];

const packed = (typed: string): string => typed.replace(/\s/g, '');
const isDistrict = (typed: string): boolean => /^(\d{2})?$/.test(packed(typed));
const isNumber = (typed: string): boolean => packed(typed) === '' || isOrganisationNumber(packed(typed));
const orNull = (typed: string): string | null => (packed(typed) === '' ? null : packed(typed));

/** District and organisation number: kept as soon as they can be read. */
const OwnNumbers = ({ now }: { now: Numbers }) => {
  const t = useText(officeText);
  const language = useLanguage();
  const { save, error, saved } = useSaveList(
    ({ municipality: { district, organisationNumber } }: { municipality: Numbers }) =>
      api.saveMunicipality({ district, organisationNumber }),
  );
  const kept = useKept(save);
  const [typed, setTyped] = useHeldFields('own numbers', {
    district: now.district ?? '',
    organisationNumber: now.organisationNumber ?? '',
  });
  // While she types, nothing is wrong yet.
  const [left, setLeft] = useState({ district: false, organisationNumber: false });
  const set = (part: Partial<typeof typed>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    kept.change(
      isDistrict(next.district) && isNumber(next.organisationNumber)
        ? {
            municipality: {
              number: now.number,
              district: orNull(next.district),
              organisationNumber: orNull(next.organisationNumber),
            },
          }
        : null,
    );
  };
  const leave = (field: keyof typeof typed): void => {
    setLeft({ ...left, [field]: true });
    kept.flush();
  };
  return (
    <>
      <TextField
        label={t.district}
        hint={t.districtHint}
        error={left.district && !isDistrict(typed.district) ? t.notDistrict : null}
        width="hours"
        inputMode="numeric"
        maxLength={10}
        value={typed.district}
        onChange={(district) => set({ district })}
        onBlur={() => leave('district')}
      />
      <TextField
        label={t.organisationNumber}
        hint={t.ownOrganisationNumberHint}
        error={
          left.organisationNumber && !isNumber(typed.organisationNumber)
            ? faultText({ code: 'not-organisation-number' }, language)
            : null
        }
        width="organisationNumber"
        inputMode="numeric"
        maxLength={20}
        value={typed.organisationNumber}
        onChange={(organisationNumber) => set({ organisationNumber })}
        onBlur={() => leave('organisationNumber')}
      />
      <CallFailure reason={error} />
      <Said>{saved ? t.saved : null}</Said>
    </>
  );
};

/** Which municipality and office the database is of, and the two numbers that may be given with it. */
export const MunicipalitySection = () => {
  const t = useText(officeText);
  const { municipality } = useSession();
  const { data, error } = useOfficeLists();
  return (
    <SettingsFrame section="municipality" heading={t.municipalityHeading} lead={t.municipalityLead}>
      <Facts
        facts={[
          [t.municipality, municipality.name],
          [t.municipalityNumber, municipality.number],
          [t.office, municipality.office],
        ]}
      />
      <CallFailure reason={error} />
      {data === undefined ? null : <OwnNumbers now={data.municipality} />}
    </SettingsFrame>
  );
};
