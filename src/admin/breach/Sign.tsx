'use client'
import { OWN_NAMES } from '../../i18n/languages'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { PART_NAMES, PARTS } from '../../letters/templates/breachParts'
import { changedWords } from '../../i18n/changed'
import { peopleWords } from '../../breaches/words'
import { Moment } from '../kit/Moment'
import { useSay } from '../kit/useSay'
import type { Parts } from './BreachPanel'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The notice as it will be sent, what is missing of it, and the signatures that send it. */
export const Sign = ({ panel, moment, busy, isStale, act }: Parts) => {
  const { say, language } = useSay()
  const [read, setRead] = useState(false)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isStale) told.current?.focus()
  }, [isStale])
  const { state, people, empty, signatures, digest, notice } = panel
  const mine = signatures.some((each) => each.mine)
  const isSecond = signatures.some((each) => !each.mine)
  return (
    <section aria-labelledby="breach-sign">
      <h3 id="breach-sign">{say(W.theNotice)}</h3>
      <p data-testid="breach-people">{peopleWords(panel)[language]}</p>
      {isStale ? (
        <div ref={told} className="gw-notice" role="alert" tabIndex={-1} data-testid="breach-changed">
          <p>
            <strong>{changedWords(moment(panel.savedAt))[language]}</strong>
          </p>
        </div>
      ) : null}
      {state === 'open' ? (
        empty.length ? (
          <div className="gw-notice" data-testid="breach-empty">
            <p>{say(W.nothingCanBeSentWhile)}</p>
            <ul>
              {empty.map((name) => {
                const [part = 'contact', written] = name.split('.') as [(typeof PART_NAMES)[number], string]
                return (
                  <li key={name}>
                    {PARTS[part][language]} ({OWN_NAMES[written === 'zh' ? 'zh' : 'en']})
                  </li>
                )
              })}
            </ul>
          </div>
        ) : (
          <>
            <details className="gw-letter" open={isStale || undefined}>
              <summary>{say(W.readWhatWillBeSent)}</summary>
              {(['zh', 'en'] as const).map((each) => (
                <div key={each} lang={each === 'zh' ? 'zh-CN' : 'en'}>
                  {PART_NAMES.map((part) => (
                    <p key={part}>
                      <strong>{PARTS[part][each]}</strong>
                      <br />
                      {notice[part][each]}
                    </p>
                  ))}
                </div>
              ))}
            </details>
            <ul data-testid="breach-signatures">
              {signatures.map(({ name, at, mine: own }) => (
                <li key={`${name} ${at}`}>
                  {say(W.signed(own, name))}, <Moment at={at} said={moment} />
                </li>
              ))}
            </ul>
            {mine && !isSecond ? (
              <p className="gw-hint">{say(W.waitsForOtherSignature)}</p>
            ) : (
              <>
                <label className="gw-check">
                  <input
                    type="checkbox"
                    name="breach-read"
                    checked={read}
                    onChange={(event) => setRead(event.target.checked)}
                  />
                  <span>{say(W.iHaveReadBothTexts)}</span>
                </label>
                <Button
                  margin={false}
                  disabled={!read || busy || !people}
                  onClick={() => void act('sign', { digest })}
                  extraButtonProps={{ 'data-testid': 'breach-sign' }}
                >
                  {isSecond ? say(W.signAndSend) : say(WORDS.sign)}
                </Button>
              </>
            )}
          </>
        )
      ) : null}
    </section>
  )
}
