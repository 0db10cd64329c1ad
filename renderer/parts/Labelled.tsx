import { useId, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { ErrorNote } from './ErrorNote.tsx';

const Root = styled('div')({ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 });

export const LabelText = styled('span')({ fontWeight: 600 });

export const Hint = styled('p')(({ theme }) => ({ color: theme.vars.palette.ink3 }));

/** What a control inside a label needs to be named, described and marked as wrong. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface LabelProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A whole sentence; null or left out when nothing is wrong. The field keeps its value. */
  readonly error?: string | null | undefined;
}

/** Label above, hint below, error below with mark and sentence. */
export const Labelled = ({
  label,
  hint,
  error,
  id: given,
  children,
}: LabelProps & { readonly id?: string | undefined; readonly children: (ids: FieldIds) => ReactNode }) => {
  const made = useId();
  const id = given ?? made;
  const hasHint = hint !== undefined && hint !== null;
  const wrong = error !== null && error !== undefined;
  const described = [hasHint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter((part) => part !== '');
  return (
    <Root>
      <label htmlFor={id}>
        <LabelText>{label}</LabelText>
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': wrong ? true : undefined,
      })}
      {hasHint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {wrong ? <ErrorNote id={`${id}-error`}>{error}</ErrorNote> : null}
    </Root>
  );
};
