import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What a signature came to. */
export type SignAnswer =
  | { state: 'published'; version: number; effectiveFrom: string }
  | { state: 'signed'; waitsFor: 'second' }
  | { state: 'signed'; waitsFor: 'time'; until: string }

interface Props {
  done: SignAnswer
  moment(iso: string): string
}

/** Stands in place of the form once it is signed. */
export const SignDone = ({ done, moment }: Props) => {
  const { say } = useSay()
  return (
    <div className="gw-notice" role="status" data-testid="sign-done">
      {done.state === 'published' ? (
        <p>{say(W.versionIsSealed(done.version, moment(done.effectiveFrom)))}</p>
      ) : done.waitsFor === 'second' ? (
        <p>{say(W.youHaveSigned)}</p>
      ) : (
        <p>{say(W.youHaveSignedNobodyElse(moment(done.until)))}</p>
      )}
      <p>
        <a href="/admin/collections/policies">{say(WORDS.allVersions)}</a>
      </p>
    </div>
  )
}
