/** A calendar day as `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;
