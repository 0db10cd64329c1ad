import { SIGNATURE_AREA } from '../../shared/catalogue/areas.ts';
import type { ClientText } from '../../shared/text/client.ts';

/** An area of the card as the rail has it: `3 Funksjonsnivå`; for 8, the signature, where papers are. `area`: 1–8. */
export const areaName = (area: number, { areas, papers }: Pick<ClientText, 'areas' | 'papers'>): string =>
  area === SIGNATURE_AREA ? papers : `${area} ${areas[area - 1] ?? ''}`;
