import type { Language } from '../base/labels'
import { problemText } from '../i18n/problems'
import { signInInNewTab } from './words'

interface Props {
  /** Why something did not happen. */
  message: string
  language: Language
}

/** Beside a refusal: where the session is over, the way to a new one in a tab of its own, so that what was typed stays and is sent again after. */
export const SignInAgain = ({ message, language }: Props) =>
  message.includes(problemText(language, { code: 'unauthenticated' })) ? (
    <>
      {language === 'en' ? ' ' : ''}
      <a href="/sign-in" target="_blank" rel="noopener" className="gw-link" data-testid="sign-in-again">
        {signInInNewTab[language]}
      </a>
    </>
  ) : null
