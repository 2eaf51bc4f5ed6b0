'use client'
import { useEffect, useState } from 'react'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import * as W from './words'

/** What identifies a published version: its number, and the hash of its sealed bytes. */
export const SealedHash = ({ version }: { version: number }) => {
  const { say, language } = useSay()
  const [hash, setHash] = useState('')
  useEffect(() => {
    const load = async () => {
      const path = `/api/policy-seals?where[version][equals]=${version}&limit=1&depth=0&select[hash]=true`
      const sent = await read<{ docs: { hash: string }[] }>(language, path)
      if (sent.ok) setHash(sent.answer.docs[0]?.hash ?? '')
    }
    void load()
  }, [language, version])
  return (
    <div className="gw-sealed" data-testid="policy-hash">
      <span>{say(W.versionSealed(version))}</span>
      <code title={hash}>{hash ? `SHA-256 ${hash.slice(0, 16)}…` : ''}</code>
    </div>
  )
}
