'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import type { ShownToSigner } from './signing'
import { changedWords } from '../../i18n/changed'
import { MINOR_CHANGE } from '../../i18n/minorChange'
import { Failure, Radios, TextBox } from '../kit/Inputs'
import { send } from '../kit/send'
import { momentIn } from '../start/words'
import { useSay } from '../kit/useSay'

type Answer =
  | { state: 'published'; version: number; effectiveFrom: string }
  | { state: 'signed'; waitsFor: 'second' }
  | { state: 'signed'; waitsFor: 'time'; until: string }

/** `YYYY-MM-DDTHH:MM` in the reader's zone, as a date box wants it. */
const boxValue = (at: Date): string => at.toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T')

/** Signs what the page shows: the date and the weight are the first signer's, the second signs them with the text. */
export const SignForm = ({ id, shown, zone }: { id: string; shown: ShownToSigner; zone: string }) => {
  const { say, language } = useSay()
  const { isFirst, signatures, weight, minor, same, effectiveFrom, earliestMajor, digest } = shown
  const [when, setWhen] = useState('soon')
  const [from, setFrom] = useState('')
  const [raise, setRaise] = useState(false)
  // Ticked for one text: one that was changed meanwhile stands unticked.
  const [signedFor, setSignedFor] = useState('')
  const [refusedFor, setRefusedFor] = useState('')
  const [failure, setFailure] = useState('')
  const [done, setDone] = useState<Answer | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const signed = signedFor === digest
  const isStale = refusedFor !== '' && refusedFor !== digest
  const inZone = momentIn(zone, language)
  const moment = (iso: string): string => `${inZone(iso)} (${zone})`
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const before = signatures.filter(({ mine }) => !mine)
  const mine = signatures.find((each) => each.mine)
  const isSecond = before.length > 0
  const major = weight === 'major' || raise

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || !signed) return
    setBusy(true)
    const body = {
      digest,
      ...(raise ? { raise } : {}),
      ...(!isSecond && when === 'later' && from ? { effectiveFrom: new Date(from).toISOString() } : {}),
    }
    const sent = await send<Answer>(language, `/api/policies/${id}/sign`, body)
    setBusy(false)
    if (sent.ok) setDone(sent.answer)
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok || sent.code !== 'conflict') return
    // What was changed meanwhile is what is to be read.
    setRefusedFor(digest)
    router.refresh()
  }

  if (done)
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
          <a href="/admin/collections/policies">{say('All versions', '全部版本')}</a>
        </p>
      </div>
    )
  return (
    <form className="gw-form" data-testid="sign-form" onSubmit={(event) => void submit(event)}>
      <h2>{say('Sign', '签署')}</h2>
      {signatures.length ? (
        <ul data-testid="signatures">
          {signatures.map(({ name, at, mine: own }) => (
            <li key={`${name} ${at}`}>
              {own ? say('You', '您') : name}, {moment(at)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="gw-notice">
        <ul>
          <li>
            {major
              ? say(
                  'A major change: everybody is asked to read it and agree. What it widens applies to a person only after that person has agreed.',
                  '重大变更：系统将请每个人阅读并同意。扩大处理范围的内容，仅在本人同意之后对其生效。',
                )
              : same && !isFirst
                ? say(
                    'It says what the version before it says: nothing changes for anybody, and there is one more version to read. Signing it is not needed.',
                    '内容与上一版本相同：对任何人都没有变化，只是多一个版本。无需签署。',
                  )
                : `${MINOR_CHANGE[minor][language]}${say(
                    ' It binds everybody at once. Nobody is asked anew.',
                    '立即对所有人生效，不再重新征求同意。',
                  )}`}
          </li>
          <li>
            {say(
              'Once sealed it can never be changed. From its date on it is the configuration: what it does not name cannot be stored.',
              '封存后不能更改。自生效之日起，它就是系统配置：未载明的信息无法存储。',
            )}
          </li>
          <li>
            {isFirst
              ? say('The first version needs one signature.', '首个版本只需一人签署。')
              : isSecond
                ? say(
                    'Yours is the second signature: it seals the version.',
                    '您是第二位签署人，签署后版本即封存。',
                  )
                : say(
                    'Two people sign. The second may be anybody else in HR, data protection or administration.',
                    '需要两人签署。第二位可以是其他任何一位人事、隐私负责人或管理员。',
                  )}
          </li>
        </ul>
      </div>
      {mine && !isSecond ? (
        <p className="gw-hint">
          {say(
            'You have signed this already. Signing again sets another date.',
            '您已签署此内容。再次签署将更新生效时间。',
          )}
        </p>
      ) : null}
      {isSecond ? (
        <p>
          {effectiveFrom
            ? say(`In force from ${moment(effectiveFrom)}.`, `自 ${moment(effectiveFrom)} 起生效。`)
            : say('In force at once.', '立即生效。')}
        </p>
      ) : (
        <>
          <Radios
            legend={say('In force', '生效时间')}
            name="when"
            value={when}
            onText={setWhen}
            options={[
              {
                value: 'soon',
                label:
                  major && earliestMajor
                    ? say(
                        `As soon as the promised notice is over (${moment(earliestMajor)})`,
                        `公告期满即生效（${moment(earliestMajor)}）`,
                      )
                    : say('At once', '立即'),
              },
              { value: 'later', label: say('From a later date', '自以后某时起') },
            ]}
          />
          {when === 'later' ? (
            <TextBox
              label={say('In force from', '生效时间')}
              name="effectiveFrom"
              type="datetime-local"
              required
              min={boxValue(new Date((major && earliestMajor) || shown.at))}
              hint={say(`Time zone: ${here}.`, `时区：${here}。`)}
              value={from}
              onText={setFrom}
            />
          ) : null}
        </>
      )}
      {weight === 'minor' ? (
        <label className="gw-check">
          <input
            type="checkbox"
            name="raise"
            checked={raise}
            onChange={(event) => setRaise(event.target.checked)}
          />
          <span>
            {say('Treat it as a major change: ask everybody anew.', '按重大变更处理：重新征求每个人的同意。')}
          </span>
        </label>
      ) : null}
      <label className="gw-check">
        <input
          type="checkbox"
          name="signed"
          checked={signed}
          onChange={(event) => setSignedFor(event.target.checked ? digest : '')}
        />
        <span>
          {say(
            shown.assessment
              ? 'I have read both texts, the changes and the assessment, and sign this version.'
              : 'I have read both texts and the changes, and sign this version.',
            shown.assessment
              ? '我已阅读两种语言的正文、变更及影响评估，并签署此版本。'
              : '我已阅读两种语言的正文及变更，并签署此版本。',
          )}
        </span>
      </label>
      <Failure message={isStale ? changedWords(moment(shown.savedAt))[language] : failure} />
      <Button
        type="submit"
        margin={false}
        disabled={!signed || busy}
        extraButtonProps={{ 'data-testid': 'sign-submit', id: 'sign-submit' }}
      >
        {isFirst || isSecond ? say('Sign and publish', '签署并发布') : say('Sign', '签署')}
      </Button>
    </form>
  )
}
