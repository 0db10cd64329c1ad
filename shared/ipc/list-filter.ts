import type { ListFilter } from './list-schemas.ts';

/** The filter that leaves nobody out. */
export const EVERYBODY: ListFilter = { state: 'all', empty: null, district: null, service: null };

/** Whether a list is narrowed beside what it is a list of. */
export const isNarrowed = ({ empty, district, service }: ListFilter): boolean =>
  empty !== null || district !== null || service !== null;

export const isEverybody = (filter: ListFilter): boolean => filter.state === 'all' && !isNarrowed(filter);

export const isSameFilter = (one: ListFilter, other: ListFilter): boolean =>
  one.state === other.state &&
  one.empty === other.empty &&
  one.district === other.district &&
  one.service === other.service;
