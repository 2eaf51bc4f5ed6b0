'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { InForceFrom } from './InForceFrom'
import { SignDone, type SignAnswer } from './SignDone'
import { SignEffects } from './SignEffects'
import type { ShownToSigner } from './signing'
import { changedWords } from '../../i18n/changed'
import { Failure } from '../kit/Inputs'
import { useSending } from '../kit/useSending'
import { momentIn } from '../kit/times'
import { Moment } from '../kit/Moment'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Who has signed it, and when. */
const Signatures = ({
  signatures,
  moment,
}: Pick<ShownToSigner, 'signatures'> & { moment(iso: string): string }) => {
  const { say } = useSay()
  return signatures.length ? (
    <ul data-testid="signatures">
      {signatures.map(({ name, at, mine: own }) => (
        <li key={`${name} ${at}`}>
          {own ? say(WORDS.you) : name}, <Moment at={at} said={moment} />
        </li>
      ))}
    </ul>
  ) : null
}

interface Check {
  checked: boolean
  onCheck(checked: boolean): void
}

/** Where nothing major changed, the first signer may ask everybody all the same. */
const RaiseCheck = ({ checked, onCheck }: Check) => {
  const { say } = useSay()
  return (
    <label className="gw-check">
      <input
        type="checkbox"
        name="raise"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <span>{say(W.treatItAsMajorChange)}</span>
    </label>
  )
}

const ReadCheck = ({ checked, onCheck, assessed }: Check & { assessed: boolean }) => {
  const { say } = useSay()
  return (
    <label className="gw-check">
      <input
        type="checkbox"
        name="signed"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <span>{say(assessed ? W.iHaveReadBothTexts : W.iHaveReadBoth)}</span>
    </label>
  )
}

/** Sends the signature of a text. What was changed meanwhile is fetched, and is what is to be read. */
const useSigning = (id: string, digest: string) => {
  const [refusedFor, setRefusedFor] = useState('')
  const { busy, failure, run } = useSending()
  const [done, setDone] = useState<SignAnswer | null>(null)
  const router = useRouter()
  const sign = async (chosen: { raise?: boolean; effectiveFrom?: string }) => {
    const sent = await run<SignAnswer>(`/api/policies/${id}/sign`, { digest, ...chosen })
    if (sent.ok) setDone(sent.answer)
    if (sent.ok || sent.code !== 'conflict') return
    setRefusedFor(digest)
    router.refresh()
  }
  return { sign, done, busy, failure, isStale: refusedFor !== '' && refusedFor !== digest }
}

/** Signs what the page shows: the date and the weight are the first signer's, the second signs them with the text. */
export const SignForm = ({ id, shown, zone }: { id: string; shown: ShownToSigner; zone: string }) => {
  const { say, language } = useSay()
  const { isFirst, signatures, weight, digest } = shown
  const [when, setWhen] = useState('soon')
  const [from, setFrom] = useState('')
  const [raise, setRaise] = useState(false)
  // Ticked for one text: one that was changed meanwhile stands unticked.
  const [signedFor, setSignedFor] = useState('')
  const { sign, done, busy, failure, isStale } = useSigning(id, digest)
  const signed = signedFor === digest
  const inZone = momentIn(zone, language)
  const moment = (iso: string): string => `${inZone(iso)} (${zone})`
  const isSecond = signatures.some(({ mine }) => !mine)
  const isAgain = !isSecond && signatures.some(({ mine }) => mine)
  const major = weight === 'major' || raise

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!signed) return
    void sign({
      ...(raise ? { raise } : {}),
      ...(!isSecond && when === 'later' && from ? { effectiveFrom: new Date(from).toISOString() } : {}),
    })
  }

  if (done) return <SignDone done={done} moment={moment} />
  return (
    <form className="gw-form" data-testid="sign-form" onSubmit={submit}>
      <h2>{say(WORDS.sign)}</h2>
      <Signatures signatures={signatures} moment={moment} />
      <SignEffects shown={shown} major={major} isSecond={isSecond} />
      {isAgain ? <p className="gw-hint">{say(W.youHaveSignedThisAlready)}</p> : null}
      <InForceFrom
        shown={shown}
        major={major}
        isSecond={isSecond}
        when={when}
        from={from}
        onWhen={setWhen}
        onFrom={setFrom}
        moment={moment}
      />
      {weight === 'minor' ? <RaiseCheck checked={raise} onCheck={setRaise} /> : null}
      <ReadCheck
        checked={signed}
        onCheck={(checked) => setSignedFor(checked ? digest : '')}
        assessed={Boolean(shown.assessment)}
      />
      <Failure message={isStale ? changedWords(moment(shown.savedAt))[language] : failure} />
      <Button
        type="submit"
        margin={false}
        disabled={!signed || busy}
        extraButtonProps={{ 'data-testid': 'sign-submit', id: 'sign-submit' }}
      >
        {isFirst || isSecond ? say(W.signAndPublish) : say(WORDS.sign)}
      </Button>
    </form>
  )
}
