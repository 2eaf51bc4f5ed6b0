'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { Failure, Radios, TextBox } from './Inputs'
import { read, request } from './send'
import { useCategoryName } from './useCategoryName'
import { useSay } from './useSay'

interface InForce {
  version: number
  titles: { zh: string; en: string }
  terms: { category: string; consent: string }[]
}

/** What somebody signed on paper, as HR takes it down: day, where the paper lies, what was agreed to, and a picture of it. */
export const PaperForm = ({ person, onDone }: { person: { id: string; name: string }; onDone(): void }) => {
  const { say, language } = useSay()
  const nameOf = useCategoryName()
  const [policy, setPolicy] = useState<InForce | null>(null)
  const [signedOn, setSignedOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const [shown, setShown] = useState<'zh' | 'en'>(language)
  const [answer, setAnswer] = useState('')
  const [consents, setConsents] = useState<string[]>([])
  const [scan, setScan] = useState<File | null>(null)
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void read<InForce>(language, '/api/privacy').then((asked) => {
      if (asked.ok) setPolicy(asked.answer)
      else setFailure(asked.message)
    })
  }, [language])
  const switches = (policy?.terms ?? []).filter(({ consent }) => consent === 'separate')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const body = new FormData()
    const refused = answer === 'refused'
    const given = {
      subject: person.id,
      signedOn,
      evidence,
      language: shown,
      refused,
      consents: refused ? [] : consents,
    }
    body.set('answer', JSON.stringify(given))
    if (scan) body.set('scan', scan)
    const sent = await request(language, '/api/acceptances/paper', { method: 'POST', body })
    setBusy(false)
    setFailure(sent.ok ? '' : sent.message)
    if (sent.ok) onDone()
  }
  return (
    <form className="gw-form" data-testid="paper-form" onSubmit={(event) => void submit(event)}>
      <p>
        {policy
          ? say(
              `For the version in force: version ${policy.version}, “${policy.titles.en}”. Print it, have it signed, and take the answer down here. It counts from now on.`,
              `针对现行版本 ${policy.version}“${policy.titles.zh}”。请打印、签署后在此登记，自登记时起生效。`,
            )
          : ''}
      </p>
      <p>
        <a href={`/privacy/paper?text=${shown}`} target="_blank" rel="noreferrer">
          {say('The form to print', '打印用表格')}
        </a>
      </p>
      <TextBox
        label={say('Signed on', '签字日期')}
        name="signedOn"
        type="date"
        required
        value={signedOn}
        onText={setSignedOn}
      />
      <TextBox
        label={say('Where the paper lies', '纸质文件存放处')}
        name="evidence"
        required
        maxLength={200}
        value={evidence}
        onText={setEvidence}
      />
      <Radios
        legend={say('Language of the paper', '纸质文件语言')}
        name="shown"
        value={shown}
        onText={(value) => setShown(value === 'en' ? 'en' : 'zh')}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <Radios
        legend={say('Answer', '答复')}
        name="answer"
        value={answer}
        onText={setAnswer}
        options={[
          { value: 'agreed', label: say('Agreed', '同意') },
          { value: 'refused', label: say('Refused', '拒绝') },
        ]}
      />
      {answer === 'agreed' && switches.length ? (
        <fieldset className="gw-radios">
          <legend>{say('Switched on, each by its own tick', '单独同意的项目')}</legend>
          {switches.map(({ category }) => (
            <label key={category}>
              <input
                type="checkbox"
                name={`consent-${category}`}
                checked={consents.includes(category)}
                onChange={(event) =>
                  setConsents((before) =>
                    event.target.checked ? [...before, category] : before.filter((each) => each !== category),
                  )
                }
              />
              <span>{nameOf(category) ?? category}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <label className="gw-field">
        {say('A picture of it (JPEG, PNG or WebP)', '扫描件或照片（JPEG、PNG 或 WebP）')}
        <input
          type="file"
          name="scan"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => setScan(event.target.files?.[0] ?? null)}
        />
      </label>
      <Failure message={failure} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !answer || !signedOn || !evidence.trim()}
        extraButtonProps={{ 'data-testid': 'paper-submit' }}
      >
        {say('Take it down', '登记')}
      </Button>
    </form>
  )
}
