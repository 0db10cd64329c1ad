import { resolutionNotAllowed } from '../../../shared/rules/r062-resolution-not-allowed.ts';
import { aClient, aDecision, aRejection } from '../../builders/client.ts';
import { clientRuleTable } from '../../builders/rules.ts';

const resolution = (service: 30 | 33 | 34 | 35 | 41 | 42 | 44 | 50) =>
  aClient({ decisions: [aDecision({ service, kind: 'resolution' })] });

clientRuleTable(resolutionNotAllowed, {
  passes: [
    ...([33, 34, 35, 41, 42, 44] as const).map(
      (service) => [`service ${service}`, resolution(service)] as const,
    ),
    ['a decision', aClient({ decisions: [aDecision({ service: 30 })] })],
  ],
  fails: [
    ['practical help', resolution(30), ['decision-1 kind']],
    ['a long-term stay', resolution(50), ['decision-1 kind']],
    [
      'a rejection',
      aClient({ decisions: [aRejection({ service: 38, kind: 'resolution' })] }),
      ['decision-1 kind'],
    ],
  ],
  says: {
    nb: '30 Praktisk bistand – daglige gjøremål er registrert med beslutning, men tjenesten krever vedtak.',
    nn: '30 Praktisk bistand – daglege gjeremål er registrert med avgjerd, men tenesta krev vedtak.',
  },
});
