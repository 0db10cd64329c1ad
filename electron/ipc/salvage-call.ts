import { ok } from '../../db/result.ts';
import { salvage, type Salvage, type SalvageOptions } from '../../db/salvage.ts';
import type { HandlersOf, VaultContract } from '../../shared/ipc/contract.ts';
import type { Envelope } from '../../shared/ipc/errors.ts';
import type { Salvaged, SecretWish } from '../../shared/ipc/safety-schemas.ts';
import { salvagedOf } from '../usecases/salvage.ts';
import { answer, answerOf, refused } from './answer.ts';
import { sheetOwner } from './sheet-owner.ts';
import type { Opening, VaultDesk } from './vault-desk.ts';

/** Tells what can be saved of a damaged database, or saves it, puts it in its place and opens it. */
export const salvageCall =
  (desk: VaultDesk): HandlersOf<VaultContract>['salvage'] =>
  async ({ secret: wish, apply }) => {
    const { testDataOnly, vault } = desk.status();
    if (desk.isOpen()) return refused('not-allowed');
    if (testDataOnly && vault?.purpose === 'municipality') return refused('test-data-only');
    const secret = secretOf(desk, wish);
    if (secret === null) return refused('caseworker-refused', 'which');
    const optionsFor = ({ firstSlot, ...opening }: Opening): SalvageOptions => ({
      ...opening,
      secret: 'password' in secret ? { ...secret, firstSlot } : secret,
      apply,
      ...(desk.cost === undefined ? {} : { cost: desk.cost }),
    });
    return apply ? applied(desk, wish, optionsFor) : told(desk, wish, optionsFor);
  };

type OptionsFor = (opening: Opening) => SalvageOptions;

function secretOf(desk: VaultDesk, wish: SecretWish): SalvageOptions['secret'] | null {
  if ('password' in wish) return wish;
  const caseworker = sheetOwner(desk.database, wish.caseworker);
  return caseworker === null ? null : { ...wish, caseworker };
}

function told(desk: VaultDesk, wish: SecretWish, optionsFor: OptionsFor): Promise<Envelope<Salvaged>> {
  const look = async (opening: Opening): Promise<Envelope<Salvaged>> => {
    const found = answerOf<Salvage>(await salvage(optionsFor(opening)));
    return found.ok ? answer(salvagedOf(found.value)) : found;
  };
  return 'password' in wish ? desk.tryPassword(look) : desk.inTurn(look);
}

async function applied(
  desk: VaultDesk,
  wish: SecretWish,
  optionsFor: OptionsFor,
): Promise<Envelope<Salvaged>> {
  const done: Salvaged[] = [];
  const opened = await desk.openBy('password' in wish ? 'password' : 'sheet', async (opening) => {
    const saved = await salvage(optionsFor(opening));
    if (!saved.ok) return saved;
    if (saved.value.vault === undefined) throw new Error('a salvage was applied and opened nothing');
    done.push(salvagedOf(saved.value));
    return ok(saved.value.vault);
  });
  if (!opened.ok) return opened;
  const [saved] = done;
  return saved === undefined ? refused('not-allowed') : answer(saved);
}
