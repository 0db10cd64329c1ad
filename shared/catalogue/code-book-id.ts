/** The code books there are, in the order of their validity. A new one is a new entry here and a file of data. */
export const CODE_BOOK_IDS = ['2004', '2015'] as const;

export type CodeBookId = (typeof CODE_BOOK_IDS)[number];

/** Whether `value` names a code book. */
export const isCodeBookId = (value: unknown): value is CodeBookId => CODE_BOOK_IDS.some((id) => id === value);
