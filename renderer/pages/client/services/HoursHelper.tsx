import type { KeyboardEvent } from 'react';
import { styled } from '@mui/material/styles';
import { formatHours } from '../../../../shared/record/hours.ts';
import { readHoursHelp } from '../../../../shared/record/hours-helper.ts';
import { hoursHelperText, hoursHelpText } from '../../../../shared/text/hours-helper.ts';
import { servicesText } from '../../../../shared/text/services.ts';
import { useField } from '../../../fields/form-context.tsx';
import { TypedText } from '../../../fields/fields.tsx';
import { KeyHint } from '../../../parts/KeyHint.tsx';
import { useLanguage, useText } from '../../../parts/language.tsx';
import { LinkButton } from '../../../parts/LinkButton.tsx';

const Root = styled('div')({ maxWidth: '24rem', '& [role=status]': { marginTop: 4 } });

/**
 * Hours per week, with a line under them that reckons other amounts (per month, so many times a week) into them.
 * Nothing that is typed is changed by itself: Enter takes the reckoned hours over, and goes on.
 */
export const HoursField = ({ optional }: { optional: boolean }) => {
  const t = useText(servicesText);
  const words = useText(hoursHelperText);
  const language = useLanguage();
  const { value, onChange } = useField('hours');
  const help = readHoursHelp(value);
  const hours = help?.kind === 'reckoned' ? formatHours(help.minutes) : null;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || hours === null) return;
    onChange(hours);
  };
  return (
    <Root>
      <div onKeyDown={onKey}>
        <TypedText
          field="hours"
          label={t.decisionFields.hours}
          hint={optional ? `${t.hints.hours}. ${t.hints.optional}.` : t.hints.hours}
          width="hours"
        />
      </div>
      <div role="status">
        {help === null ? null : <p>{hoursHelpText(help, language)}</p>}
        {hours === null ? null : (
          <p>
            <LinkButton tabIndex={-1} aria-keyshortcuts="Enter" onClick={() => onChange(hours)}>
              {words.take(hours)}
            </LinkButton>{' '}
            <KeyHint keys="Enter" />
          </p>
        )}
      </div>
    </Root>
  );
};
