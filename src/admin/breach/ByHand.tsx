'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Standing } from '../../breaches/standing'
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../letters/templates/breachParts'
import { Moment } from '../kit/Moment'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The note that somebody was told by hand, one person at a time. */
export const useByHand = (act: Parts['act']) => {
  const [telling, setTelling] = useState('')
  const [channel, setChannel] = useState<Channel>('phone')
  const [note, setNote] = useState('')
  const save = async (): Promise<void> => {
    if (!(await act('by-hand', { subject: telling, channel, note }))) return
    setTelling('')
    setNote('')
  }
  return { telling, setTelling, channel, setChannel, note, setNote, save }
}

export type NoteByHand = ReturnType<typeof useByHand>

const ByHandForm = ({ byHand, busy }: { byHand: NoteByHand; busy: boolean }) => {
  const { say, language } = useSay()
  const { channel, setChannel, note, setNote, save } = byHand
  return (
    <div className="gw-form">
      <label>
        {say(WORDS.how)}{' '}
        <select
          name="channel"
          value={channel}
          onChange={(event) => setChannel(event.target.value as Channel)}
        >
          {CHANNEL_NAMES.map((each) => (
            <option key={each} value={each}>
              {CHANNELS[each][language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(W.note)}{' '}
        <input name="note" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <Button
        size="small"
        margin={false}
        disabled={busy}
        onClick={() => void save()}
        extraButtonProps={{ 'data-testid': 'by-hand-save' }}
      >
        {say(WORDS.record)}
      </Button>
    </div>
  )
}

interface Props extends Pick<Parts, 'panel' | 'moment' | 'busy'> {
  row: Standing
  byHand: NoteByHand
}

/** Who was told by hand and when, and a way to note it while the breach is open. */
export const ByHandCell = ({ row, byHand, panel, moment, busy }: Props) => {
  const { say, language } = useSay()
  return (
    <>
      {row.byHand.map(({ channel: by, at }) => (
        <div key={at}>
          {CHANNELS[by][language]}, <Moment at={at} said={moment} />
        </div>
      ))}
      {byHand.telling === row.subject ? (
        <ByHandForm byHand={byHand} busy={busy} />
      ) : panel.state === 'closed' ? null : (
        <Button
          size="small"
          buttonStyle="subtle"
          margin={false}
          onClick={() => byHand.setTelling(row.subject)}
          extraButtonProps={{
            'data-testid': 'by-hand',
            'aria-label': say(W.toldByHand(row.name)),
          }}
        >
          {say(W.toldByHandButton)}
        </Button>
      )}
    </>
  )
}
