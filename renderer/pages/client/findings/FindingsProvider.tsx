import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { api } from '../../../api.ts';
import type { ClientForms } from '../client-forms.ts';
import { useJump } from '../use-jump.ts';
import { useForms } from '../use-forms.ts';
import { FindingsContext } from './findings-context.ts';
import { findingKey, stepAfter, stepsOf, type ClientFinding } from './order.ts';

/** How long after the last keep the client is controlled, in milliseconds: while one types on, it waits. */
const SETTLED_MS = 400;

/** Controls the client once more when what was typed has been kept. */
const useAgainWhenKept = (forms: ClientForms, again: () => void): void => {
  useEffect(() => {
    let { savedAt } = forms.kept();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const off = forms.subscribe(() => {
      const now = forms.kept().savedAt;
      if (now === savedAt) return;
      savedAt = now;
      clearTimeout(timer);
      timer = setTimeout(again, SETTLED_MS);
    });
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [forms, again]);
};

const NONE: readonly ClientFinding[] = [];

/** Has the open client controlled, and knows which finding one has come to. */
export const FindingsProvider = ({ children }: { children: ReactNode }) => {
  const forms = useForms();
  const jump = useJump();
  const { data, error, refetch } = useQuery({
    queryKey: ['check', forms.id],
    queryFn: () => api.checkClient({ client: forms.id }),
    gcTime: 0,
  });
  const again = useCallback(() => void refetch(), [refetch]);
  useAgainWhenKept(forms, again);
  const [current, setCurrent] = useState<string | null>(null);
  const last = useRef<{ readonly key: string; readonly at: number } | null>(null);

  const findings = data?.findings ?? NONE;
  const goTo = (finding: ClientFinding): void => {
    setCurrent(findingKey(finding));
    last.current = { key: findingKey(finding), at: last.current?.at ?? 0 };
    jump({ field: finding.formField, area: finding.area, record: finding.formRecord });
  };
  const next = (): void => {
    const steps = stepsOf(
      forms.live().missing.map(({ field }) => field),
      findings,
    );
    const focused = [forms.person, forms.registration].find((store) => store?.within())?.focused() ?? null;
    const found = stepAfter(steps, last.current, focused);
    if (found === null) return;
    const { step } = found;
    if ('finding' in step) goTo(step.finding);
    else {
      setCurrent(null);
      jump({ field: step.field });
    }
    last.current = { key: step.key, at: found.at };
  };
  return (
    <FindingsContext value={{ findings, at: data?.at ?? null, error, current, goTo, next, again }}>
      {children}
    </FindingsContext>
  );
};
