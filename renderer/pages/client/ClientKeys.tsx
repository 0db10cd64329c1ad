import { useLocation } from 'wouter';
import { actsText } from '../../../shared/text/acts.ts';
import { formatDate } from '../../../shared/record/dates.ts';
import { clientText } from '../../../shared/text/client.ts';
import { servicesText } from '../../../shared/text/services.ts';
import { registrationActsText } from '../../../shared/text/registration-acts.ts';
import { useCommands, usePageKeys } from '../../frame/keys.ts';
import { useText } from '../../parts/language.tsx';
import { LATE } from './RegistrationAct.tsx';
import { NEW } from './services/editing.ts';
import { useOpenPage } from './use-forms.ts';
import { viewPath } from './views.ts';

/** Acts on the client herself; those on one service are done in its line. */
const COMMANDS = [
  'recordApplication',
  'reject',
  'recordStay',
  'recordDeath',
  'recordMove',
  'replaceNumber',
] as const;

/** The keys that hold wherever one stands on the client page, and the acts that are found in the search. */
export const ClientKeys = () => {
  const t = useText(clientText);
  const services = useText(servicesText);
  const acts = useText(actsText);
  const signed = useText(registrationActsText);
  const { forms, begin, correct, editing, edit, openAct, openRegistrationAct } = useOpenPage();
  const { previous } = forms.live();
  const [, navigate] = useLocation();
  usePageKeys({
    'Ctrl+N': { name: forms.registration === null ? t.newRegistration : t.toDraft, act: begin },
    'Ctrl+D': {
      name: services.newDecision,
      act: () => {
        navigate(viewPath(forms.id, 5));
        edit({ form: 'decision', subject: NEW });
      },
      when: () => editing === null,
    },
    'Ctrl+P': { name: t.showCard, act: () => navigate(viewPath(forms.id, 'papers')) },
  });
  useCommands([
    ...COMMANDS.map((act) => ({ name: acts.open[act], act: () => openAct({ act, record: null }) })),
    ...(previous === null || forms.registration !== null
      ? []
      : [
          { name: signed.correctDate(formatDate(previous.date)), act: () => correct(previous.id) },
          { name: signed.late, act: () => openRegistrationAct(LATE) },
        ]),
    ...(previous === null
      ? []
      : [
          {
            name: previous.paperSigned === null ? signed.paper : signed.paperChange,
            act: () => openRegistrationAct(previous.id),
          },
        ]),
  ]);
  return null;
};
