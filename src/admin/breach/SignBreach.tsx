import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { VIEW_TITLES } from '../../i18n/viewTitles'
import { isId } from '../../base/ids'
import { maySign } from '../../policy/life/signers'
import { BreachPanel } from './BreachPanel'
import { Frame } from '../kit/Frame'
import { sayIn } from '../../base/labels'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''

/** Where whoever signs second reads a notice that he does not keep: an administrator sees what is sent, and nobody's name. */
export const SignBreach = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  // Payload leaves views of one's own open to everybody.
  if (!req.user || !maySign(req.user)) redirect(req.payload.config.routes.admin)
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const id = one(searchParams?.breach)
  return (
    <Frame {...{ initPageResult, params, searchParams }} step={say(WORDS.sign)}>
      <h1>{VIEW_TITLES.signBreach[language]}</h1>
      {isId(id) ? <BreachPanel breach={id} /> : <p>{say(W.noSuchBreach)}</p>}
    </Frame>
  )
}
