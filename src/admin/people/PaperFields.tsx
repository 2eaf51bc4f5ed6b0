'use client'
import { useState } from 'react'
import { Radios, TextBox } from '../kit/Inputs'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'
import { LANGUAGE_CHOICES } from '../../i18n/languages'

type Shown = 'zh' | 'en'

/** What HR takes from every signed paper: its day, where it lies, its language, and a picture of it. */
export const usePaper = () => {
  const { language } = useSay()
  const [signedOn, setSignedOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const [shown, setShown] = useState<Shown>(language)
  const [scan, setScan] = useState<File | null>(null)
  return { signedOn, setSignedOn, evidence, setEvidence, shown, setShown, scan, setScan }
}
export type PaperState = ReturnType<typeof usePaper>

/** The form that the doors for papers take. */
export const paperBody = (
  { signedOn, evidence, shown, scan }: PaperState,
  person: string,
  said: object,
): FormData => {
  const body = new FormData()
  body.set('answer', JSON.stringify({ subject: person, signedOn, evidence, language: shown, ...said }))
  if (scan) body.set('scan', scan)
  return body
}

export const isPaperWhole = ({ signedOn, evidence }: PaperState): boolean =>
  Boolean(signedOn && evidence.trim())

export const PaperFields = ({ paper }: { paper: PaperState }) => {
  const { say } = useSay()
  return (
    <>
      <TextBox
        label={say(WORDS.signedOn)}
        name="signedOn"
        type="date"
        required
        value={paper.signedOn}
        onText={paper.setSignedOn}
      />
      <TextBox
        label={say(WORDS.whereThePaperLies)}
        name="evidence"
        required
        maxLength={200}
        value={paper.evidence}
        onText={paper.setEvidence}
      />
      <Radios
        legend={say(W.languageOfThePaper)}
        name="shown"
        value={paper.shown}
        onText={(value) => paper.setShown(value === 'en' ? 'en' : 'zh')}
        options={LANGUAGE_CHOICES}
      />
    </>
  )
}

export const ScanField = ({ paper }: { paper: PaperState }) => {
  const { say } = useSay()
  return (
    <label className="gw-field">
      {say(W.pictureOfItJpeg)}
      <input
        type="file"
        name="scan"
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => paper.setScan(event.target.files?.[0] ?? null)}
      />
    </label>
  )
}

interface TicksProps {
  legend: string
  /** Before the category in the name of each box. */
  prefix: string
  items: { value: string; label: string }[]
  ticked: readonly string[]
  onTicked(ticked: string[]): void
}

/** Boxes of which any number may be ticked. */
export const Ticks = ({ legend, prefix, items, ticked, onTicked }: TicksProps) => (
  <fieldset className="gw-radios">
    <legend>{legend}</legend>
    {items.map(({ value, label }) => (
      <label key={value}>
        <input
          type="checkbox"
          name={`${prefix}-${value}`}
          checked={ticked.includes(value)}
          onChange={(event) =>
            onTicked(event.target.checked ? [...ticked, value] : ticked.filter((each) => each !== value))
          }
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
