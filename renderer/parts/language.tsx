import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../../shared/catalogue/language.ts';

const LanguageContext = createContext<Language>('nb');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

/** The written language that the caseworker chose. */
export const useLanguage = (): Language => use(LanguageContext);

/** The texts of one topic in the chosen language: `const t = useText(clientsText)`. */
export const useText = <T,>(texts: Readonly<Record<Language, T>>): T => texts[useLanguage()];
