import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** A coordinator has a first day, and a last one no earlier than it. */
export const coordinatorDates: ClientRule = {
  id: 'R-099',
  severity: 'varsel',
  scope: 'client',
  name: { nb: 'Datoer for koordinator', nn: 'Datoar for koordinator' },
  text: {
    nb: 'Koordinatoren har ingen startdato, eller slutter før starten. Rett datoene.',
    nn: 'Koordinatoren har ingen startdato, eller sluttar før starten. Rett datoane.',
  },
  source: 'letter 2015, coordinator',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, coordinator }) => {
      if (coordinator === null) return [];
      const { from, to } = coordinator;
      if (from !== null && (to === null || to >= from)) return [];
      return [
        { record: id, field: from === null ? 'coordinator.from' : 'coordinator.to', basis: [from, to] },
      ];
    }),
};
