import { useEffect, useRef, type RefObject } from 'react';

/** The first field that is marked as wrong gets the cursor, whenever `errors` has become another and is in the page. */
export const useFirstError = <E extends HTMLElement>(errors: unknown): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  return place;
};
