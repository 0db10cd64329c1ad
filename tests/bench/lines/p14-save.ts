import { appendAudit, auditHead, type AuditEntry } from '../../../db/audit.ts';
import { sql, WritableDb } from '../../../db/connection.ts';
import { clientIds } from '../../../db/records/clients.ts';
import { draftOf, keepDraft } from '../../../db/records/drafts.ts';
import { ok } from '../../../db/result.ts';
import { internalsOf } from '../../../db/vault-handle.ts';
import { closeVault, openVault, settle, write, type Vault } from '../../../db/vault.ts';
import { must, timed, type Bench, ONE } from '../bench.ts';
import { mustHoldAll, now } from '../database.ts';

/** In a round: seven rounds have more than 300 saves then. */
const SAVES = 45;

/** The save that is made most: what is typed in a form, kept. */
export const save: Bench = {
  name: 'P14',
  operation: 'one acknowledged save with log, checkpoint and anchor',
  floor: 'the same transaction without checkpoint and anchor',
  bar: 10,
  p95: 50,
  databases: ONE,
  async ready([database]) {
    if (database === undefined) throw new Error('a database is needed');
    const { file, password } = database;
    const vault = must(await openVault({ file, now, programVersion: '0.1.0', secret: { password } }));
    mustHoldAll(vault, database);
    const clients = clientIds(vault.db);
    let made = 0;
    const saves = async (
      act: (client: string, text: string) => void,
      after: () => void = () => undefined,
    ): Promise<readonly number[]> => {
      const times: number[] = [];
      for (let n = 0; n < SAVES; n += 1) {
        made += 1;
        const [client, text] = [clients[(made * 7_919) % clients.length] ?? '', `sak ${made}`];
        times.push(await timed(() => act(client, text)));
        if (draftOf(vault.db, client, 'person', '')?.typed['note'] !== text) throw new Error('not saved');
        after();
      }
      return times;
    };
    return {
      operation: () =>
        saves((client, text) => {
          must(
            write(vault, entryOf(client), (db) => {
              keep(db, client, text);
              return ok(undefined);
            }),
          );
        }),
      // Each of them finds an empty log of changes, as a save does.
      floor: () =>
        saves(
          (client, text) => commitOnly(vault, client, text),
          () => {
            internalsOf(vault).unsettled = true;
            must(settle(vault));
          },
        ),
      end: () => {
        must(closeVault(vault));
      },
    };
  },
};

const entryOf = (client: string): AuditEntry => ({
  action: 'changed',
  subject: client,
  detail: { form: 'person' },
});

const keep = (db: WritableDb, client: string, text: string): void =>
  keepDraft(db, client, {
    form: 'person',
    subject: '',
    typed: { note: text },
    focus: 'note',
    savedAt: now(),
  });

/** What `write` does until the transaction is committed. */
function commitOnly(vault: Vault, client: string, text: string): void {
  const { connection, anchorKey, programVersion } = internalsOf(vault);
  connection.run(sql`BEGIN IMMEDIATE`);
  keep(new WritableDb(connection, () => true), client, text);
  const stamp = { save: auditHead(connection).save + 1, at: now(), who: vault.caseworker, programVersion };
  appendAudit(connection, anchorKey, stamp, [entryOf(client)]);
  connection.run(sql`COMMIT`);
}
