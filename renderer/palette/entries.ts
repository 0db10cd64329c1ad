import { searchWords } from '../../shared/record/search-key.ts';

/** The groups of what can be found, as they stand. */
export const GROUPS = ['clients', 'page', 'program', 'places'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be found and done. */
export interface Entry {
  readonly id: string;
  readonly group: Group;
  readonly name: string;
  /** What tells clients of one name apart. */
  readonly aside?: string | undefined;
  /** The key that does the same, as in the hints: `Ctrl D`. */
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** The commands whose words begin as what is typed does, in any order. Nothing typed: all of them. */
export const matching = (commands: readonly Entry[], typed: string): readonly Entry[] => {
  const wanted = searchWords(typed);
  return commands.filter(({ name }) => {
    const words = searchWords(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
};

/** A key's name as the hints write it. */
export const keyText = (key: string): string => key.replaceAll('+', ' ').replace('Escape', 'Esc');
