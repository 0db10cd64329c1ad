import type { Migration } from '../migrate.ts';

/** What the client list is narrowed by beside a search: a district, a service that runs. */
export const listFilters: Migration = {
  version: 90,
  name: 'list-filters',
  sql: `
ALTER TABLE saved_list ADD COLUMN district TEXT;
ALTER TABLE saved_list ADD COLUMN service INTEGER;

-- A district, or a service that few have, is found without walking through everybody.
CREATE INDEX registration_district ON registration (district) WHERE district IS NOT NULL AND status = 'signed';
CREATE INDEX decision_service ON decision (service) WHERE NOT rejected;
`,
};
