import { useId, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { frameText } from '../../shared/text/frame.ts';
import { useHeldKeys } from '../frame/keys.ts';
import { DialogFocus } from './DialogFocus.tsx';
import { useText } from './language.tsx';

const Body = styled('form')(({ theme }) => ({
  padding: 24,
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  ...theme.typography.body2,
}));

const Heading = styled('h2')(({ theme }) => ({ ...theme.typography.h2 }));

const Foot = styled('div')({ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 8 });

/**
 * A dialog for one act: the heading says it, the button repeats the verb, Cancel is text. The cursor begins in its
 * first field, or on the button, so that Enter acts; keys of the page under it are held meanwhile.
 */
export const ActDialog = ({
  heading,
  verb,
  onAct,
  onClose,
  busy = false,
  children,
}: {
  heading: string;
  /** The button's word; without it there is nothing to do but close. */
  verb?: string | undefined;
  onAct?: (() => void) | undefined;
  onClose: () => void;
  busy?: boolean;
  children: ReactNode;
}) => {
  const id = useId();
  const t = useText(frameText);
  useHeldKeys();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id}>
      <Body
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onAct?.();
        }}
      >
        <DialogFocus />
        <Heading id={id}>{heading}</Heading>
        {children}
        <Foot>
          <Button variant="text" onClick={onClose}>
            {verb === undefined ? t.close : t.cancel}
          </Button>
          {verb === undefined ? null : (
            <Button type="submit" variant="contained" aria-disabled={busy}>
              {verb}
            </Button>
          )}
        </Foot>
      </Body>
    </Dialog>
  );
};
