import { codeBookForDate, variable } from '../../../../shared/catalogue/code-books.ts';
import { SERVICE_NUMBERS } from '../../../../shared/catalogue/numbers.ts';
import { actsText, type ActsText } from '../../../../shared/text/acts.ts';
import { TypedChoice, TypedDate, TypedText } from '../../../fields/fields.tsx';
import { TypedSearch } from '../../../fields/TypedSearch.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { nameOn } from '../services/words.ts';
import type { ActFieldSpec } from './act-form.ts';

/** The fields of an act, drawn by their kind. */
export const ActFields = ({ fields, today }: { fields: readonly ActFieldSpec[]; today: string }) =>
  fields.map((spec) => <ActFieldOf key={spec.field} spec={spec} today={today} />);

const ActFieldOf = ({ spec, today }: { spec: ActFieldSpec; today: string }) => {
  const t: ActsText = useText(actsText);
  const language = useLanguage();
  const { field, words } = spec;
  const common = { field, label: t.label[words], hint: t.hint[words] };
  switch (spec.kind) {
    case 'date':
      return <TypedDate {...common} today={today} />;
    case 'text':
      return <TypedText {...common} width="name" />;
    case 'service':
      return (
        <TypedSearch
          {...common}
          options={SERVICE_NUMBERS.map((number) => ({
            value: String(number),
            name: `${number} ${nameOn(number, today, language)}`,
          }))}
        />
      );
    case 'stayType': {
      const known = variable(codeBookForDate(today), 51);
      const codes = known?.kind === 'stays' ? known.codes : [];
      return (
        <TypedChoice
          {...common}
          options={codes.map(({ code, name }) => ({
            value: String(code),
            digit: String(code),
            name: name[language],
          }))}
        />
      );
    }
    case 'outcome':
      return (
        <TypedChoice
          {...common}
          options={(['upheld', 'changed', 'rejected'] as const).map((value, index) => ({
            value,
            digit: String(index + 1),
            name: t.outcomes[value],
          }))}
        />
      );
    case 'decisionKind':
      return (
        <TypedChoice
          {...common}
          inline
          options={(['decision', 'resolution'] as const).map((value, index) => ({
            value,
            digit: String(index + 1),
            name: t.kinds[value],
          }))}
        />
      );
    default:
      return spec.kind satisfies never;
  }
};
