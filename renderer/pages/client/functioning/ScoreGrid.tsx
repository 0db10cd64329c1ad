import { useEffect, useRef, type RefObject } from 'react';
import type { CodeBook } from '../../../../shared/catalogue/code-book.ts';
import { variable } from '../../../../shared/catalogue/code-books.ts';
import { SCORE_NUMBERS, isScoreNumber, type ScoreNumber } from '../../../../shared/catalogue/numbers.ts';
import type { FormStore } from '../../../fields/form-store.ts';
import { useLanguage } from '../../../parts/language.tsx';
import { useFindings } from '../findings/findings-context.ts';
import { worstOn } from '../findings/order.ts';
import { useForms } from '../use-forms.ts';
import { GridHead } from './GridHead.tsx';
import { GridRoom, GridRoot, TheLine } from './grid-layout.ts';
import { ScoreRowView } from './ScoreRowView.tsx';

/** Remembers which rows have been on screen whole: only those are confirmed together. */
const useSeenRows = (root: RefObject<HTMLDivElement | null>, seen: RefObject<Set<ScoreNumber>>): void => {
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const number = target instanceof HTMLElement ? Number(target.dataset['number']) : null;
          if (isIntersecting && isScoreNumber(number)) seen.current.add(number);
        }
      },
      { threshold: 0.9 },
    );
    for (const row of root.current?.querySelectorAll('[data-number]') ?? []) observer.observe(row);
    return () => observer.disconnect();
  }, [root, seen]);
};

/** The 17 rows with the line between 2 and 3, for scoring by keyboard or mouse. */
export const ScoreGrid = ({
  store,
  registration,
  book,
  seen,
}: {
  store: FormStore;
  /** Id of the registration that is written. */
  registration: string;
  book: CodeBook;
  seen: RefObject<Set<ScoreNumber>>;
}) => {
  const language = useLanguage();
  const forms = useForms();
  const { findings } = useFindings();
  const root = useRef<HTMLDivElement>(null);
  useSeenRows(root, seen);
  return (
    <GridRoom>
      <GridRoot ref={root}>
        <GridHead />
        {SCORE_NUMBERS.map((number) => (
          <ScoreRowView
            key={number}
            forms={forms}
            store={store}
            number={number}
            name={variable(book, number)?.name[language] ?? ''}
            worst={worstOn(findings, registration, String(number))}
          />
        ))}
        <TheLine aria-hidden="true" />
      </GridRoot>
    </GridRoom>
  );
};
