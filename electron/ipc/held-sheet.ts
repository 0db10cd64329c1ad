import { sheetCharacters } from '../../db/keys/recovery-sheet.ts';
import { zero } from '../../db/keys/root-secret.ts';

const GROUP = 4;

/** A group of the sheet as typed from the paper. */
export interface TypedGroup {
  /** 1–7. */
  readonly number: number;
  readonly typed: string;
}

/**
 * The recovery sheet from when it is shown until it is confirmed or the vault closes: to be compared with what is
 * typed from the paper, and to be printed. As bytes, which can be overwritten.
 */
export interface HeldSheet {
  hold(recoverySheet: string): void;
  /** Null while none is held. */
  text(): string | null;
  /** The first group that isn't as on the sheet; null: all are. Undefined: no sheet is held. */
  wrongGroup(groups: readonly TypedGroup[]): number | null | undefined;
  forget(): void;
}

export function heldSheet(): HeldSheet {
  let held: Buffer | null = null;
  const forget = (): void => {
    if (held !== null) zero(held);
    held = null;
  };
  return {
    hold(recoverySheet) {
      forget();
      held = Buffer.from(recoverySheet, 'latin1');
    },
    text: () => held?.toString('latin1') ?? null,
    wrongGroup(groups) {
      if (held === null) return undefined;
      const sheet = held;
      const wrong = groups.find(({ number, typed }) => {
        const at = (number - 1) * (GROUP + 1);
        return sheetCharacters(typed) !== sheet.toString('latin1', at, at + GROUP);
      });
      return wrong?.number ?? null;
    },
    forget,
  };
}
