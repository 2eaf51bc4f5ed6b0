export type Language = 'en' | 'zh'
export type Say = (en: string, zh: string) => string

/** Chooses the sentence of the person's language. */
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'en' ? en : zh
