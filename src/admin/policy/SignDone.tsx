import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'

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
        <p>
          {say(
            `Version ${done.version} is sealed. It is in force from ${moment(done.effectiveFrom)}.`,
            `版本 ${done.version} 已封存，自 ${moment(done.effectiveFrom)} 起生效。`,
          )}
        </p>
      ) : done.waitsFor === 'second' ? (
        <p>
          {say(
            'You have signed. It waits for the signature of somebody else in HR, data protection or administration; their start page says so.',
            '您已签署。还需另一位人事、隐私负责人或管理员签署，其首页会有提示。',
          )}
        </p>
      ) : (
        <p>
          {say(
            `You have signed. Nobody else can sign, so everybody is told what changes, and it is sealed after ${moment(done.until)}, unless the draft is changed.`,
            `您已签署。没有其他人可以签署，因此系统将告知所有人变更内容，并在 ${moment(done.until)} 之后封存；其间草稿如有改动则不会封存。`,
          )}
        </p>
      )}
      <p>
        <a href="/admin/collections/policies">{say(WORDS.allVersions)}</a>
      </p>
    </div>
  )
}
