import type { CodeBookId } from './code-book-id.ts';
import type { Variables } from './variable.ts';

/** What is recorded, and under which names, in a span of reporting years. */
export interface CodeBook {
  readonly id: CodeBookId;
  /** First reporting year (calendar year). */
  readonly firstYear: number;
  /** Last reporting year; null while it is in force. */
  readonly lastYear: number | null;
  readonly variables: Variables;
}
