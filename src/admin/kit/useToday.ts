'use client'
import { useState } from 'react'
import { now } from '../../base/clock'

/** Today as YYYY-MM-DD, where the company is: whoever fills a form in may sit in another zone. */
export const todayIn = (zone: string): string => now().toLocaleDateString('sv-SE', { timeZone: zone })

/** A day that is proposed until another one is typed: today in a zone; empty while none is known. */
export const useToday = (zone: string | undefined): [string, (day: string) => void] => {
  const [typed, setTyped] = useState<string>()
  return [typed ?? (zone ? todayIn(zone) : ''), setTyped]
}
