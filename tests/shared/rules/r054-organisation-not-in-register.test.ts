import { organisationNotInRegister } from '../../../shared/rules/r054-organisation-not-in-register.ts';
import { aClient, aDecision } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const at = (service: 37 | 39 | 44 | 46 | 47 | 50, organisationNumber: string | null) =>
  aClient({ decisions: [aDecision({ service, organisationNumber })] });

const OURS = { institutions: new Set(['974760673']) };

clientRuleTable(organisationNotInRegister, {
  passes: [
    ['ours', at(50, '974760673'), OURS],
    ['no register', at(50, '310000019')],
    ['not a number: another rule', at(50, '123'), OURS],
    ['a service that has none: another rule', at(44, '310000019'), OURS],
    ['none', at(50, null), OURS],
  ],
  fails: [['somebody else’s', at(50, '310000019'), ['decision-1 organisationNumber'], OURS]],
  says: {
    nb: 'Organisasjonsnummer 310000019 er ikke blant institusjonene i boligregisteret. Er plassen kjøpt av andre, er det i orden.',
    nn: 'Organisasjonsnummer 310000019 er ikkje blant institusjonane i bustadregisteret. Er plassen kjøpt av andre, er det i orden.',
  },
});
