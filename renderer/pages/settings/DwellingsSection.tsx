import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { PERSON_2004 } from '../../../shared/catalogue/person-2004.ts';
import type { Dwelling } from '../../../shared/record/municipality.ts';
import { faultText } from '../../../shared/text/faults.ts';
import { officeText } from '../../../shared/text/office.ts';
import { api } from '../../api.ts';
import { CallFailure } from '../../parts/CallFailure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage, useText } from '../../parts/language.tsx';
import { useHeldText } from '../../frame/held.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Said } from '../../parts/Said.tsx';
import { Table } from '../../parts/Table.tsx';
import { useLayout } from '../../frame/layout.ts';
import { DwellingForm } from './DwellingForm.tsx';
import { SettingsFrame } from './SettingsFrame.tsx';
import { useOfficeLists, useSaveList } from './use-office-lists.ts';

const Rows = styled(Table)(({ theme }) => ({
  '& thead td': { borderBottom: `1px solid ${theme.vars.palette.edge}` },
  '& tbody td, & tbody th': { paddingTop: 6, paddingBottom: 6 },
  '& .acts': { whiteSpace: 'nowrap', textAlign: 'right', '& button + button': { marginLeft: 16 } },
}));

const housingName = (type: number, language: 'nb' | 'nn'): string => {
  const code = PERSON_2004[9].codes.find((one) => one.code === type);
  const name = code === undefined ? null : 'short' in code ? code.short : code.name;
  return `${String(type)} ${name?.[language] ?? ''}`.trim();
};

const Row = ({
  dwelling,
  faults,
  onChange,
  onRemove,
}: {
  dwelling: Dwelling;
  faults: readonly string[];
  onChange: () => void;
  onRemove: () => void;
}) => {
  const t = useText(officeText);
  const language = useLanguage();
  const narrow = useLayout() === 'column';
  const { name, address, housingType, organisationNumber } = dwelling;
  const housing = housingName(housingType, language);
  const rest = [address, housing, organisationNumber].filter((part) => part !== null && part !== '');
  return (
    <tr>
      <th scope="row">
        {name}
        {faults.map((fault) => (
          <ErrorNote key={fault}>{fault}</ErrorNote>
        ))}
      </th>
      {narrow ? (
        <td>{rest.join(' · ')}</td>
      ) : (
        <>
          <td>{address}</td>
          <td>{housing}</td>
          <td>{organisationNumber}</td>
        </>
      )}
      <td className="acts">
        <LinkButton aria-label={t.changeOf(name)} onClick={onChange}>
          {t.change}
        </LinkButton>
        <LinkButton aria-label={t.removeOf(name)} onClick={onRemove}>
          {t.remove}
        </LinkButton>
      </td>
    </tr>
  );
};

/** The dwelling register with one form under it: for a new dwelling, or for the one that is being changed. */
const Register = ({ dwellings }: { dwellings: readonly Dwelling[] }) => {
  const t = useText(officeText);
  const language = useLanguage();
  const narrow = useLayout() === 'column';
  const [changed, setChanged] = useHeldText('dwelling');
  const current = dwellings.find(({ name }) => name === changed) ?? null;
  const others = dwellings.filter((one) => one !== current);
  const [said, setSaid] = useState<{ readonly what: string; readonly before?: readonly Dwelling[] } | null>(
    null,
  );
  // The form begins anew for each dwelling that was added.
  const [added, setAdded] = useState(0);
  const { save, error, faults, isPending } = useSaveList((part: { dwellings: Dwelling[] }) =>
    api.saveDwellings(part),
  );
  const put = (next: readonly Dwelling[], done: () => void): void =>
    save(
      { dwellings: [...next] },
      {
        onSuccess: (answer) =>
          answer.faults === undefined || answer.faults.length === 0 ? done() : undefined,
      },
    );
  const remove = (index: number): void =>
    put(
      dwellings.filter((_, at) => at !== index),
      () => {
        setChanged('');
        setSaid({ what: t.removed(dwellings[index]?.name ?? ''), before: dwellings });
      },
    );
  const done = (dwelling: Dwelling): void =>
    put(
      current === null ? [...dwellings, dwelling] : dwellings.with(dwellings.indexOf(current), dwelling),
      () => {
        setChanged('');
        setAdded(added + 1);
        setSaid({ what: current === null ? t.added(dwelling.name) : t.changed(dwelling.name) });
      },
    );
  const faultsOf = (index: number): readonly string[] =>
    faults
      .filter(({ field }) => field.startsWith(`dwellings.${String(index)}.`))
      .map((fault) => faultText(fault, language));
  const before = said?.before;
  return (
    <>
      {dwellings.length === 0 ? (
        <EmptyState fact={t.noDwellings} />
      ) : (
        <Rows>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              {narrow ? (
                <th scope="col">{`${t.address}, ${t.housingType.toLowerCase()}`}</th>
              ) : (
                <>
                  <th scope="col">{t.address}</th>
                  <th scope="col">{t.housingType}</th>
                  <th scope="col">{t.organisationNumber}</th>
                </>
              )}
              <td />
            </tr>
          </thead>
          <tbody>
            {dwellings.map((dwelling, index) => (
              <Row
                key={dwelling.name}
                dwelling={dwelling}
                faults={faultsOf(index)}
                onChange={() => setChanged(dwelling.name)}
                onRemove={() => remove(index)}
              />
            ))}
          </tbody>
        </Rows>
      )}
      <CallFailure reason={error} />
      <Said>
        {said === null ? null : (
          <>
            {said.what}{' '}
            {before === undefined ? null : (
              <LinkButton onClick={() => put(before, () => setSaid({ what: t.putBack }))}>
                {t.undo}
              </LinkButton>
            )}
          </>
        )}
      </Said>
      <DwellingForm
        key={current === null ? `new-${String(added)}` : `change-${current.name}`}
        dwelling={current}
        others={others}
        busy={isPending}
        onDone={done}
        onCancel={current === null ? undefined : () => setChanged('')}
      />
    </>
  );
};

/** The municipality's own dwellings: what registrations choose from under variable 9. */
export const DwellingsSection = () => {
  const t = useText(officeText);
  const { data, error } = useOfficeLists();
  return (
    <SettingsFrame section="dwellings" heading={t.dwellingsHeading} lead={t.dwellingsLead} wide>
      <CallFailure reason={error} />
      {data === undefined ? null : <Register dwellings={data.dwellings} />}
    </SettingsFrame>
  );
};
