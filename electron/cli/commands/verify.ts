import { readEveryClient, type ClientsRead } from '../../../db/records/unreadable-clients.ts';
import { verify as verifyVault, type VerifyProblem } from '../../../db/verify.ts';
import { progress, type Call, type Command } from '../command.ts';
import { problemOf, refused, shown, type Outcome } from '../outcome.ts';
import { readPassword } from '../password.ts';

export const verify: Command = { synopsis: '--db F', needs: ['db'], takes: ['password-file'], run };

async function run(call: Call): Promise<Outcome> {
  const { options, language, text } = call;
  const password = await readPassword(call);
  if (!password.ok) return password.error;
  progress(call, text.unlocking);
  let read: ClientsRead = { unreadable: [], complete: false };
  const verified = await verifyVault({
    file: options.needed('db'),
    secret: { password: password.value },
    now: call.world.clock.now,
    readRows: (db) => (read = readEveryClient(db)),
  });
  if (!verified.ok) return refused(problemOf(verified.error), language);
  const { problems } = verified.value;
  const { unreadable: clientsUnreadable, complete } = read;
  const ok = verified.value.ok && clientsUnreadable.length === 0;
  const lines = ok
    ? [text.sound]
    : [
        text.unsound(problems.length),
        ...problems.map((one) => `${text.problem[one.problem]} (${detailOf(one)})`),
      ];
  const clients = clientsUnreadable.map((id) => `${text.unreadableClient}: ${id}`);
  if (!ok && !complete) clients.push(text.moreClientsMayBeHurt);
  else if (!ok && clients.length === 0) clients.push(text.allClientsReadable);
  return shown({ ok, problems, clientsUnreadable }, [...lines, ...clients].join('\n'), ok ? 0 : 4);
}

/** What the data layer found, in its own words, for whoever looks into it. */
function detailOf(found: VerifyProblem): string {
  switch (found.problem) {
    case 'structure':
    case 'unreadable':
      return found.detail;
    case 'free-pages':
      return String(found.count);
    case 'file-length':
      return `${found.found} / ${found.expected}`;
    case 'broken-reference':
      return `${found.table}: ${found.count}`;
    case 'log':
      return String(found.line);
    case 'anchor':
      return found.error.code;
    case 'pages':
      return String(found.save);
    case 'side-file':
      return `${found.note}, ${found.place}`;
    default:
      return found satisfies never;
  }
}
