import { useSyncExternalStore } from 'react';
import { clientsText } from '../../../shared/text/clients.ts';
import { countText } from '../../parts/date-text.ts';
import { useText } from '../../parts/language.tsx';
import type { SeenRows } from './seen-rows.ts';

/** "Viser 1–17 av 143." `rows`: how many have come so far. */
export const SeenText = ({ seen, rows, total }: { seen: SeenRows; rows: number; total: string }) => {
  const t = useText(clientsText);
  const { first, past } = useSyncExternalStore(seen.subscribe, seen.now);
  return t.shown(
    countText(Math.min(first, Math.max(0, rows - 1)) + 1),
    countText(Math.min(past, rows)),
    total,
  );
};
