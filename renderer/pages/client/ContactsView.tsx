import { useId, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { styled } from '@mui/material/styles';
import { CONTACT_ROLES, type ContactRole } from '../../../shared/record/client.ts';
import {
  contactField,
  contactParts,
  contactPlaces,
  type ContactPart,
} from '../../../shared/record/forms/contacts-form.ts';
import { contactsText } from '../../../shared/text/contacts.ts';
import { TypedText } from '../../fields/fields.tsx';
import { focusField, FormProvider } from '../../fields/form-context.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { useText } from '../../parts/language.tsx';
import { ClientFrame } from './ClientFrame.tsx';
import { AreaHeading, Section } from './section.ts';
import { useForms, useLive } from './use-forms.ts';
import { useUndo } from './use-undo.ts';

const Lead = styled('div')(({ theme }) => ({
  marginBottom: 8,
  color: theme.vars.palette.text.secondary,
}));

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 15rem))',
  alignItems: 'start',
  gap: 16,
  marginTop: 8,
});

const PlaceHeading = styled('h3')(({ theme }) => ({ ...theme.typography.body1, fontWeight: 600 }));

/** Who to call about the client: kept like every form, and never part of what the register gets. */
export const ContactsView = () => {
  const t = useText(contactsText);
  const { contacts: store, flush } = useForms();
  const count = useLive(({ client }) => client.contacts.length);
  useUndo(store);
  return (
    <ClientFrame view="contacts" first={() => contactField('phone', 0, 'phone')}>
      <AreaHeading>{t.heading}</AreaHeading>
      <Lead>
        <p>{t.local}</p>
        <p role="status">{t.count(count)}</p>
      </Lead>
      <FormProvider store={store} onLeave={() => void flush()}>
        {CONTACT_ROLES.map((role) => (
          <Role key={role} role={role} />
        ))}
      </FormProvider>
    </ClientFrame>
  );
};

/** All that the client has of a role, with room for one where there is none. */
const Role = ({ role }: { role: ContactRole }) => {
  const t = useText(contactsText);
  const { contacts: store } = useForms();
  const [places, setPlaces] = useState(() => Math.max(1, contactPlaces(role, store.all(), store.focused())));
  const full = useSyncExternalStore(store.subscribe, () => contactPlaces(role, store.all(), null) >= places);
  const add = (): void => {
    flushSync(() => setPlaces(places + 1));
    focusField(contactField(role, places, 'name'));
  };
  return (
    <Section>
      {Array.from({ length: places }, (_, place) => (
        <Place key={place} role={role} place={place} />
      ))}
      {full && (role === 'nextOfKin' || role === 'guardian') ? (
        <div>
          <LinkButton onClick={add}>{t.add[role]}</LinkButton>
        </div>
      ) : null}
    </Section>
  );
};

const Place = ({ role, place }: { role: ContactRole; place: number }) => {
  const t = useText(contactsText);
  const heading = useId();
  const { contacts: store } = useForms();
  // As it was when the place came: what is emptied stays to be seen.
  const [parts] = useState(() => contactParts(role, place, store.all()));
  const hint = (part: ContactPart): string | undefined =>
    part === 'relation' && (role === 'nextOfKin' || role === 'guardian') ? t.relationHints[role] : undefined;
  return (
    <div role="group" aria-labelledby={heading}>
      <PlaceHeading id={heading}>
        {place === 0 ? t.roles[role] : t.another(t.roles[role], place + 1)}
      </PlaceHeading>
      <Fields>
        {parts.map((part) => (
          <TypedText
            key={part}
            field={contactField(role, place, part)}
            label={t.parts[part]}
            hint={hint(part)}
          />
        ))}
      </Fields>
    </div>
  );
};
