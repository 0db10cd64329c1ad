import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { caseFile, PASSWORD, scratchFolder } from './command-line.ts';

const script = path.join(import.meta.dirname, '..', '..', '..', 'build', 'cli.ts');

/** The command line as it is called: a process of its own, the password on standard input. */
function call(args: readonly string[], input = `${PASSWORD}\n`) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input,
  });
  return { exit: status, stdout, stderr };
}

it('makes a database, fills it and answers, as a process of its own', () => {
  const db = path.join(scratchFolder(), 'practice.db');
  const made = call(['init', '--db', db, '--practice']);
  expect(made).toMatchObject({ exit: 0, stderr: '' });
  expect(made.stdout).toMatch(/^\{"recoverySheet":"[0-9A-Z]{4}(-[0-9A-Z]{4}){6}"\}\n$/);

  expect(call(['import', '--db', db, '--in', caseFile('ola')])).toMatchObject({
    exit: 0,
    stdout: '{"read":1,"written":1,"faults":[]}\n',
  });
  const view = ['register-view', '--db', db, '--client', 'ola', '--date', '2015-05-05'];
  expect(JSON.parse(call(view).stdout)).toMatchObject({ individualPlan: true, coordinator: true });
  expect(call(view, 'et helt annet passord')).toEqual({
    exit: 3,
    stdout: '',
    stderr: 'Passordet stemmer ikke.\n',
  });
  expect(call(view, '')).toMatchObject({ exit: 2, stdout: '' });
  expect(call(['verify', '--db', db])).toMatchObject({ exit: 0, stderr: '' });
}, 60_000);

it('ends with 2 and its usage when it is called wrongly, and needs no password to tell', () => {
  expect(call(['no-such-command'], '')).toMatchObject({ exit: 2, stdout: '' });
  expect(call(['catalogue'], '')).toMatchObject({ exit: 0, stderr: '' });
});
