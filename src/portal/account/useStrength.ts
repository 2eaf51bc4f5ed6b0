'use client'
import { useEffect, useState } from 'react'
import { LEAST_SCORE, LEAST_SIGNS } from '../../fields/passwordStrength'

export type Strength = 'short' | 'unknown' | 'weak' | 'strong'

const PAUSE = 250

/** How hard a password is to guess, as the server will judge it: by the same lists, which are loaded once somebody types. */
export const useStrength = (value: string, names: readonly string[]): Strength => {
  const [graded, setGraded] = useState<{ of: string; strength: Strength }>({ of: '', strength: 'unknown' })
  const own = names.join('\n')
  useEffect(() => {
    if (value.length < LEAST_SIGNS) return
    let gone = false
    const timer = setTimeout(() => {
      void import('../../fields/passwordStrength')
        .then(({ scoreOf }) => scoreOf(value, own.split('\n')))
        .then((score) => !gone && setGraded({ of: value, strength: score < LEAST_SCORE ? 'weak' : 'strong' }))
        .catch(() => undefined) // the server says so too
    }, PAUSE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [value, own])
  if (value.length < LEAST_SIGNS) return 'short'
  return graded.of === value ? graded.strength : 'unknown'
}
