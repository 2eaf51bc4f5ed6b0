export type Say = (en: string, zh: string) => string

/** Words of our own, on the server too. */
export const sayIn =
  (language: string): Say =>
  (en, zh) =>
    language === 'en' ? en : zh
