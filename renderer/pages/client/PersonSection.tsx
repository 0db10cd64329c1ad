import { readIdentityNumber } from '../../../shared/record/identity-number.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { clientText } from '../../../shared/text/client.ts';
import { TypedCheck, TypedChoice, TypedDate, TypedLines, TypedText } from '../../fields/fields.tsx';
import { useText } from '../../parts/language.tsx';
import { Hint } from '../../parts/Labelled.tsx';
import { Line } from './section.ts';
import { useForms, useLive } from './use-forms.ts';

const SEXES = [1, 2] as const;

/** Variables 1–3, as on the card: name, address, number. What the number tells isn't asked for. */
export const PersonSection = () => {
  const t = useText(clientText);
  const { context } = useForms();
  const numbered = useLive(({ client }) => client.identityNumber !== null);
  const told = useLive(({ client }) => {
    if (client.identityNumber === null) return null;
    const read = readIdentityNumber(client.identityNumber, context.syntheticAllowed);
    if (!read.valid || read.birthDate === null || read.sex === null) return null;
    return `${formatDate(read.birthDate)}, ${t.sexes[read.sex]}`;
  });
  return (
    <>
      <Line>
        <div className="grow">
          <TypedText field="family" label={t.fields.family} />
        </div>
        <div className="grow">
          <TypedText field="given" label={t.fields.given} />
        </div>
        <div className="grow">
          <TypedText field="middle" label={t.fields.middle} />
        </div>
      </Line>
      <div style={{ maxWidth: '20rem' }}>
        <TypedLines field="addressLines" label={t.fields.addressLines} rows={2} />
      </div>
      <Line>
        <TypedText field="postcode" label={t.fields.postcode} width="postcode" numeric />
        <div className="grow">
          <TypedText field="town" label={t.fields.town} />
        </div>
      </Line>
      <TypedCheck
        field="confidential"
        label={t.fields.confidential}
        hint={<Hint as="span">{t.hints.confidential}</Hint>}
      />
      <TypedText
        field="identityNumber"
        label={t.fields.identityNumber}
        hint={told ?? t.hints.identityNumber}
        width="identityNumber"
        numeric
      />
      {numbered ? null : (
        <div style={{ maxWidth: '20rem' }}>
          <TypedText field="identityReason" label={t.fields.identityReason} hint={t.hints.identityReason} />
        </div>
      )}
      {told !== null ? null : (
        <Line>
          <div className="date">
            <TypedDate
              field="birthDate"
              label={t.fields.birthDate}
              hint={t.hints.date}
              today={context.today}
              sense="birth"
            />
          </div>
          <TypedChoice
            field="sex"
            label={t.fields.sex}
            options={SEXES.map((sex) => ({ value: String(sex), digit: String(sex), name: t.sexes[sex] }))}
            inline
          />
        </Line>
      )}
    </>
  );
};
