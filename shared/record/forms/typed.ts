/** A form as it was typed: field → text, unparsed. A field that was never touched is left out. */
export type Typed = Readonly<Record<string, string>>;

/** The trimmed text of a field; '' where nothing is typed. */
export const typedText = (typed: Typed, field: string): string => (typed[field] ?? '').trim();

/** Answers to yes/no questions, as they are typed and kept. */
export const YES = 'ja';
export const NO = 'nei';

export const yesNo = (value: boolean | null): string => (value === null ? '' : value ? YES : NO);
