import { describe, expect, it } from 'vitest';
import { caseFile, cli, sharedDatabase } from './command-line.ts';

const four = sharedDatabase(...(['kari', 'ola', 'elin', 'hamid'] as const).map(caseFile));

const running = (
  service: number,
  minutesPerWeek: number | null = null,
  organisationNumbers: string[] = [],
) => ({
  service,
  from: '2015-03-16',
  to: null,
  minutesPerWeek,
  severalStaff: false,
  organisationNumbers,
});

describe('register-view', () => {
  it.each([
    ['kari', [running(30, 60), running(31, 120), running(44, 300), running(45)], false],
    [
      'ola',
      [running(30, 1500), running(31, 600), running(33), running(43), running(44, 7290), running(45)],
      true,
    ],
    [
      'elin',
      [running(37, 1200, ['310000019']), running(38, 180), running(40), running(44, 180), running(45)],
      true,
    ],
    ['hamid', [running(31, 120), running(33), running(38, 180), running(44, 300), running(45)], true],
  ] as const)(
    'adds up what %s has inside and outside the process',
    async (client, services, individualPlan) => {
      const run = await cli(['register-view', '--db', four(), '--client', client, '--date', '2015-05-05']);
      expect(run).toMatchObject({ exit: 0, stderr: '' });
      expect(run.stdout).toBe(
        `${JSON.stringify({ date: '2015-05-05', services, individualPlan, coordinator: true })}\n`,
      );
    },
  );

  it('finds a client by identity number, and sees nothing before anything began', async () => {
    for (const id of ['12835512094', '128355 12094'])
      expect(
        await cli(['register-view', '--db', four(), '--client', id, '--date', '2015-01-01']),
      ).toMatchObject({
        exit: 0,
        json: { date: '2015-01-01', services: [], individualPlan: null, coordinator: null },
      });
  });

  it('says so where there is no such client, without repeating the number', async () => {
    const run = await cli([
      'register-view',
      '--db',
      four(),
      '--client',
      '01010112345',
      '--date',
      '2015-05-05',
    ]);
    expect(run).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: 'Ingen klient har denne id-en eller dette fødselsnummeret.\n',
    });
  });

  it('tells people in words', async () => {
    const args = ['register-view', '--db', four(), '--client', 'kari', '--date', '2015-05-05', '--text'];
    expect((await cli([...args, '--language', 'nn'])).stdout).toBe(
      `Slik ser registeret det, 05.05.2015:
30 Praktisk bistand – daglege gjeremål, 1 t/veke, frå 16.03.2015
31 Praktisk bistand – opplæring, 2 t/veke, frå 16.03.2015
44 Helsetenester i heimen, 5 t/veke, frå 16.03.2015
45 Habilitering og rehabilitering utanfor institusjon, frå 16.03.2015
Individuell plan: nei
Koordinator: ja
`,
    );
  });
});
