import type { ClientText } from '../../shared/text/client.ts';

/** An area of the card as the rail has it: `3 Funksjonsnivå`. `area`: 1–7. */
export const areaName = (area: number, { areas }: Pick<ClientText, 'areas'>): string =>
  `${area} ${areas[area - 1] ?? ''}`;
