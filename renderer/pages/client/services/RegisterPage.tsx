import { styled } from '@mui/material/styles';
import { clientText } from '../../../../shared/text/client.ts';
import { useText } from '../../../parts/language.tsx';
import { ClientFrame } from '../ClientFrame.tsx';
import { AreaHeading } from '../section.ts';
import { useForms, useLiveClient } from '../use-forms.ts';
import { RegisterPanel } from './RegisterPanel.tsx';

const Narrow = styled('div')({ maxWidth: '32rem' });

/** *Slik ser registeret det*, on a page of its own. */
export const RegisterPage = () => {
  const t = useText(clientText);
  const { context } = useForms();
  const { client } = useLiveClient();
  return (
    <ClientFrame view="register">
      <AreaHeading>{t.registerView}</AreaHeading>
      <Narrow>
        <RegisterPanel client={client} today={context.today} />
      </Narrow>
    </ClientFrame>
  );
};
