import { useState } from 'react';
import { viewPath, type View } from './filters.ts';
import { partKey, useFindings, useParts, type Part } from './findings.ts';

/** What a view shows: by client everything at once; by rule or area the parts, of which the first is open. */
export function useShown(year: number, view: View) {
  const path = viewPath(view);
  const [opened, setOpened] = useState<{ readonly path: string; readonly part: Part | null } | null>(null);
  const inParts = view.by !== 'client';
  const counted = useParts(year, view);
  const { parts } = counted;
  const wanted = opened?.path === path ? opened.part : undefined;
  // Where the last of a part was put right, the first of the others is open.
  const at = Math.max(
    0,
    parts.findIndex(({ part }) => wanted !== null && partKey(part) === partKey(wanted ?? part)),
  );
  const part = wanted === null ? null : (parts[at]?.part ?? null);
  const found = useFindings(year, view.filter, part, !inParts || part !== null);
  const openPart = (to: Part | null): void => setOpened({ path, part: to });
  return {
    ...found,
    readiness: found.readiness ?? counted.readiness,
    error: found.error ?? counted.error,
    parts,
    part,
    openPart,
    /** Opens the part after the open one, after the last the first; false where there is no other. */
    openNext(): boolean {
      const to = parts[part === null ? 0 : (at + 1) % parts.length]?.part;
      if (to === undefined || (part !== null && partKey(to) === partKey(part))) return false;
      openPart(to);
      return true;
    },
    again: () => {
      found.again();
      counted.again();
    },
  };
}
