import { addExtract, nextExtractNumber } from '../../db/records/office.ts';
import { finishExtract, freeExtract } from '../../db/records/unfinished-extracts.ts';
import { ok } from '../../db/result.ts';
import { write } from '../../db/vault.ts';
import { iplosUttrekk } from '../../shared/submission/iplos-uttrekk/iplos-uttrekk.ts';
import type { Claim } from '../files/write-file.ts';
import { answerOf } from '../ipc/answer.ts';
import { officeFacts, type Office } from './office.ts';

interface Numbered {
  readonly year: number;
  readonly number: number;
}

/**
 * Takes the number of a real extract when its file is whole and has no name yet, so that there is never a file whose
 * number is free: a number is never used twice for different content.
 */
export function numberFor(
  office: Office,
  made: Numbered & {
    readonly rehearsal: boolean;
    readonly persons: number;
    readonly rules: number;
    readonly file: string;
  },
): Claim {
  const { vault, clock } = office;
  const { year, number, persons, rehearsal, rules, file } = made;
  return {
    take({ sha256, temporary }) {
      // Another extract of the year was made meanwhile; in this file stands the number that it got.
      if (nextExtractNumber(vault.db, year) !== number) return { code: 'cancelled' };
      const detail = { year, number, rehearsal, persons, sha256, rules };
      const taken = answerOf(
        write(vault, { action: 'extracted', detail }, (db) => {
          addExtract(
            db,
            {
              year,
              number,
              exporter: `${iplosUttrekk.format} ${iplosUttrekk.version}`,
              madeAt: clock.now(),
              madeBy: officeFacts(office).caseworker.name,
              file,
              sha256,
              persons,
            },
            temporary,
          );
          return ok(undefined);
        }),
      );
      return taken.ok ? null : taken.error;
    },
    giveBack() {
      // Can that not be saved, the number stays taken: a gap, and no error beside the one that there is.
      write(vault, { action: 'extracted', detail: { year, number, step: 'freed' } }, (db) => {
        freeExtract(db, made);
        return ok(undefined);
      });
    },
  };
}

/** The file of a real extract has its name. Number and hash are saved; can this not be, the next extract finds it. */
export function finish({ vault }: Office, numbered: Numbered): void {
  const { year, number } = numbered;
  write(vault, { action: 'extracted', detail: { year, number, step: 'named' } }, (db) => {
    finishExtract(db, numbered);
    return ok(undefined);
  });
}
