'use client'
import { toast, useFormFields, useFormModified, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { looksLike, otherOf, SAVE_FIRST, writingWords } from '../../i18n/writing'
import { isLanguageEntry } from './languageMenu'
import { useSay } from './useSay'

/**
 * Above fields that are written in both languages: which one these boxes hold now, and the way to the other. Payload keeps the one that was
 * chosen last, for every form. While something is not saved, the menu in the header leads nowhere either, and says why.
 * @param fields whose texts are looked at: one in the other language is pointed out.
 */
export const WritingLanguage = ({ fields }: { fields: string[] }) => {
  const { language } = useSay()
  const { code } = useLocale()
  const path = usePathname()
  const modified = useFormModified()
  useEffect(() => {
    if (!modified) return
    const hold = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !isLanguageEntry(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      toast.error(SAVE_FIRST[language])
    }
    // Before Payload hears of it.
    document.addEventListener('click', hold, true)
    return () => document.removeEventListener('click', hold, true)
  }, [modified, language])
  const texts = useFormFields(([all]) => fields.map((name) => all[name]?.value))
  const written = code === 'en' ? 'en' : 'zh'
  const { now, other, wrong } = writingWords(written)
  const isWrong = texts.some((text) => typeof text === 'string' && looksLike(text) === otherOf(written))
  return (
    <div className="gw-notice field-type" data-testid="writing-language" data-language={written}>
      <p>
        <strong>{now[language]}</strong>{' '}
        {modified ? (
          SAVE_FIRST[language]
        ) : (
          <a href={`${path}?locale=${otherOf(written)}`}>{other[language]}</a>
        )}
      </p>
      {isWrong ? <p role="alert">{wrong[language]}</p> : null}
    </div>
  )
}
