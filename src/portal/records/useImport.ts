'use client'
import { useEffect, useRef, useState } from 'react'
import { bucketsOf, foldActivityWatch, READ_BACK, type FoldedHost } from '../../records/reports/activityWatch'
import { summed, type Looked, type Summed } from './imported'
import { notAnExport } from './importWords'
import { sendMinutes } from './sendMinutes'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'

/** The server's time goes on while the page is open, whatever this computer's clock says. */
const useServerTime = (at: string) => {
  const opened = useRef(0)
  useEffect(() => {
    opened.current = performance.now()
  }, [])
  return () => Date.parse(at) + performance.now() - opened.current
}

/** Folds a file of ActivityWatch here in the browser; null where it is none. */
const foldFile = async (file: File, end: number) => {
  const buckets = await file
    .text()
    .then((text) => bucketsOf(JSON.parse(text)))
    .catch(() => null)
  return buckets && foldActivityWatch(buckets, { start: end - READ_BACK, end })
}

/**
 * The import of a file: which one, on which computer, what it would bring, and what it has brought.
 * @param at the server's time as the page was read, UTC.
 * @param zone in which its minutes are days.
 */
export const useImport = (at: string, zone: string) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const serverTime = useServerTime(at)
  const [device, setDevice] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [done, setDone] = useState<Summed | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const { failure, run, fail } = useSending()
  const [isCut, setIsCut] = useState(false)

  const sendAll = async (hosts: readonly FoldedHost[], on: string, preview: boolean) => {
    const sent = await sendMinutes({ run, hosts, device: on, preview, onProgress: setProgress })
    setProgress(null)
    return 'failure' in sent ? null : sent
  }

  const look = async (file: File | null, on: string) => {
    setFile(file)
    setLooked(null)
    setDone(null)
    fail('')
    setIsCut(false)
    if (!file) return
    setProgress(0)
    const folded = await foldFile(file, serverTime())
    if (!folded) {
      setProgress(null)
      fail(notAnExport(say))
      return
    }
    const hosts = folded.hosts.filter(({ minutes }) => minutes.length)
    const outcomes = await sendAll(hosts, on, true)
    if (outcomes) setLooked({ ...summed(outcomes, zone), hosts, events: folded.events })
  }
  const choose = (on: string) => {
    // What is under way goes to the computer that was chosen for it.
    if (progress !== null) return
    setDevice(on)
    if (file) void look(file, on)
  }
  const store = async () => {
    if (!looked) return
    const { hosts } = looked
    // What was looked at is no longer so once the first of it is stored.
    setLooked(null)
    setFile(null)
    const outcomes = await sendAll(hosts, device, false)
    if (outcomes) setDone(summed(outcomes, zone))
    else setIsCut(true)
    router.refresh()
  }
  return { device, choose, file, look, looked, store, done, progress, failure, isCut }
}
