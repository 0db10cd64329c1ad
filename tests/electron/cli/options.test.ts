import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../shared/text/cli.ts';
import { cli } from './command-line.ts';

describe('wrong use', () => {
  it.each<readonly [readonly string[], string]>([
    [[], 'Ingen kommando er nevnt.'],
    [['frobnicate'], 'Kommandoen frobnicate finnes ikke.'],
    [['12835512094'], 'Kommandoen finnes ikke.'],
    [['verify'], 'Valget --db mangler.'],
    [['verify', '--db'], 'Valget --db mangler verdien sin.'],
    [['verify', '--db='], 'Valget --db mangler verdien sin.'],
    [['export-data', '--db', '--out', 'f'], 'Valget --db mangler verdien sin.'],
    [['verify', '--db', 'a', '--db', 'b'], 'Valget --db står to ganger.'],
    [['verify', '--db', 'a', '--year', '2015'], 'Valget --year hører ikke til denne kommandoen.'],
    [['verify', '--db', 'a', '--fast'], 'Valget --fast finnes ikke.'],
    [['verify', '--db', 'a', '-v'], 'Valget -v finnes ikke.'],
    [['verify', '--db', 'a', '--12835512094'], 'Et av valgene finnes ikke.'],
    [['verify', '--db', 'a', '--text=yes'], 'Valget --text tar ingen verdi.'],
    [['verify', '--db', 'a', 'b'], 'Det står noe på kommandolinjen som ikke hører til noe valg.'],
    [['catalogue', '--language', 'en'], '--language er nb eller nn.'],
    [['catalogue', '--code-book', '2020'], '--code-book er 2004 eller 2015.'],
    [
      ['register-view', '--db', 'a', '--client', 'b', '--date', '2015-02-30'],
      '--date er en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD.',
    ],
    [['extract', '--db', 'a', '--out', 'b', '--year', '15'], '--year er et årstall fra 2004 til 2100.'],
    [['extract', '--db', 'a', '--out', 'b', '--year', '2003'], '--year er et årstall fra 2004 til 2100.'],
    [
      ['extract', '--db', 'a', '--out', 'b', '--year', '2015', '--today', 'i dag'],
      '--today er en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD.',
    ],
    [
      ['extract', '--db', 'a', '--out', 'b', '--year', '2015', '--format', 'csv'],
      '--format er iplos-uttrekk eller kpr-56.',
    ],
  ])('%j is told in one line, with how it is called', async (args, message) => {
    const run = await cli(args);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr.split('\n')[0]).toBe(message);
  });

  it('refuses a password among the arguments', async () => {
    const run = await cli(['verify', '--db', 'a', '--password', 'fire gule sykler sover']);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).not.toContain('sykler');
  });

  it.each<readonly [string, readonly string[]]>([
    ['--identity-part', ['--identity-part']],
    ['kpr-56', ['--format', 'kpr-56']],
    ['--recipient', ['--recipient', 'cert.pem']],
    ['--passphrase-file', ['--passphrase-file', 'f']],
    ['--recipient', ['--identity-part', '--recipient', 'cert.pem']],
  ])('never gives a plain extract to one who asked for %s', async (name, more) => {
    const run = await cli(['extract', '--db', 'a', '--year', '2015', '--out', '.', ...more]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toContain(name);
  });
});

describe('help', () => {
  it.each(['nb', 'nn'])('shows every command on standard output (%s)', async (language) => {
    const run = await cli(['--help', '--language', language], { stdin: null });
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    for (const name of COMMAND_NAMES) expect(run.stdout).toContain(`\n  ${name} `);
  });

  it('shows one command alone', async () => {
    const { stdout } = await cli(['card', '--help']);
    expect(stdout).toContain('card --db F --client ID');
    expect(stdout).not.toContain('extract --db');
  });
});

describe('catalogue', () => {
  it('prints the code book in force, in bokmål, or the one asked for', async () => {
    const run = await cli(['catalogue'], { stdin: null });
    expect(run).toMatchObject({ exit: 0, stderr: '', json: { codeBook: '2015' } });
    expect(run.stdout.endsWith('\n')).toBe(true);
    expect(run.json).toMatchObject({ variables: { length: 53 } });
    expect((await cli(['catalogue', '--code-book', '2004', '--language', 'nn'])).json).toMatchObject({
      codeBook: '2004',
      variables: { length: 52, 0: { number: 1, name: 'Namn' } },
    });
  });
});
