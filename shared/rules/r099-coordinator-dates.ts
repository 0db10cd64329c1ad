import { registrationsInView } from './in-view.ts';
import type { ClientRule } from './rule.ts';

/** A coordinator's last day is no earlier than the first. One without a first day has held since the registration. */
export const coordinatorDates: ClientRule = {
  id: 'R-099',
  severity: 'feil',
  scope: 'client',
  name: { nb: 'Datoer for koordinator', nn: 'Datoar for koordinator' },
  text: {
    nb: 'Koordinatoren slutter før starten. Rett datoene.',
    nn: 'Koordinatoren sluttar før starten. Rett datoane.',
  },
  source: 'letter 2015, coordinator',
  check: (client, context) =>
    registrationsInView(client, context).flatMap(({ id, coordinator }) => {
      if (coordinator === null) return [];
      const { from, to } = coordinator;
      return from !== null && to !== null && to < from
        ? [{ record: id, field: 'coordinator.to', basis: [from, to] }]
        : [];
    }),
};
