'use client'
import { useFormFields, useFormModified, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { looksLike, otherOf, writingWords } from '../../i18n/writing'
import { useSay } from './useSay'

/**
 * Above fields that are written in both languages: which one these boxes hold now, and the way to the other. Payload keeps the one that was
 * chosen last, for every form.
 * @param fields whose texts are looked at: one in the other language is pointed out.
 */
export const WritingLanguage = ({ fields }: { fields: string[] }) => {
  const { say, language } = useSay()
  const { code } = useLocale()
  const path = usePathname()
  const modified = useFormModified()
  const texts = useFormFields(([all]) => fields.map((name) => all[name]?.value))
  const written = code === 'en' ? 'en' : 'zh'
  const { now, other, wrong } = writingWords(written)
  const isWrong = texts.some((text) => typeof text === 'string' && looksLike(text) === otherOf(written))
  return (
    <div className="gw-notice field-type" data-testid="writing-language" data-language={written}>
      <p>
        <strong>{now[language]}</strong>{' '}
        {modified ? (
          say('Save before you change to the other language.', '切换语言前请先保存。')
        ) : (
          <a href={`${path}?locale=${otherOf(written)}`}>{other[language]}</a>
        )}
      </p>
      {isWrong ? <p role="alert">{wrong[language]}</p> : null}
    </div>
  )
}
