'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { now } from '../../clock'
import { Failure, Radios, TextBox } from './Inputs'
import { send } from './send'
import { useSay } from './useSay'

/** `YYYY-MM-DDTHH:MM` in the reader's zone, as a date box wants it. */
const boxValue = (at: Date): string => at.toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T')

export const PublishForm = ({ id }: { id: string }) => {
  const { say, language } = useSay()
  const [when, setWhen] = useState('now')
  const [from, setFrom] = useState('')
  const [signed, setSigned] = useState(false)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const publish = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || !signed) return
    setBusy(true)
    const body = when === 'later' && from ? { effectiveFrom: new Date(from).toISOString() } : {}
    const sent = await send(language, `/api/policies/${id}/publish`, body)
    setBusy(false)
    // The page is read anew: what is sealed shows as it is stored.
    if (sent.ok) window.location.reload()
    else setFailure(sent.message)
  }
  return (
    <form
      className="gw-form"
      id="publish-form"
      data-testid="publish-form"
      onSubmit={(event) => void publish(event)}
    >
      <div className="gw-notice">
        <p>{say('What publishing does:', '发布意味着：')}</p>
        <ul>
          <li>
            {say(
              'The version is sealed: terms and both texts, with a hash that chains it to the version before. It can never be changed again.',
              '此版本将被封存：条款和两种语言的正文连同散列值，并与上一版本相连，此后不能更改。',
            )}
          </li>
          <li>
            {say(
              'From its date on it is the configuration: what it does not name cannot be stored, and retention only gets shorter for what is stored already.',
              '自生效之日起，它就是系统配置：未载明的信息无法存储；对已存储的信息，保存期限只会缩短。',
            )}
          </li>
          <li>
            {say(
              'Everybody is asked to read it and agree. What it widens applies to a person only after that person has agreed.',
              '系统将请每个人阅读并同意。扩大处理范围的内容，仅在本人同意之后对其生效。',
            )}
          </li>
        </ul>
      </div>
      <Radios
        legend={say('In force', '生效时间')}
        name="when"
        value={when}
        onText={setWhen}
        options={[
          { value: 'now', label: say('At once', '立即') },
          { value: 'later', label: say('From a later date', '自以后某时起') },
        ]}
      />
      {when === 'later' ? (
        <TextBox
          label={say('In force from', '生效时间')}
          name="effectiveFrom"
          type="datetime-local"
          required
          min={boxValue(now())}
          hint={say(`Time zone: ${zone}. Not in the past.`, `时区：${zone}。不得早于当前时间。`)}
          value={from}
          onText={setFrom}
        />
      ) : null}
      <label className="gw-check">
        <input
          type="checkbox"
          name="signed"
          checked={signed}
          onChange={(event) => setSigned(event.target.checked)}
        />
        <span>
          {say('I have read both texts and sign this version.', '我已阅读两种语言的正文，并签署此版本。')}
        </span>
      </label>
      <Failure message={failure} />
      <Button
        type="submit"
        margin={false}
        disabled={!signed || busy}
        extraButtonProps={{ 'data-testid': 'publish-submit', id: 'publish-submit' }}
      >
        {say('Sign and publish', '签署并发布')}
      </Button>
    </form>
  )
}
