/** The two written languages every text a user sees exists in: bokmål and nynorsk. */
export const LANGUAGES = ['nb', 'nn'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Language, string>>;
