/** What tells an entry of the menu of languages in the header of Payload's forms from all else on the page. */
export const ENTRY = 'popup-button-list__button'
export const OF_LANGUAGE = 'localizer__locale-code'

/** Whether a press there leads to the text in the other language, and loses what is not saved. */
export const isLanguageEntry = (at: Pick<Element, 'closest'> | null): boolean =>
  Boolean(at?.closest(`.${ENTRY}`)?.querySelector(`.${OF_LANGUAGE}`))
