'use client'
import { ATTENDANCE_REASONS } from '../../i18n/attendanceReasons'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

const known = (reason: string): reason is keyof typeof ATTENDANCE_REASONS =>
  Object.hasOwn(ATTENDANCE_REASONS, reason)

/** Why a day is what it is, in words. */
export const Reasons = ({ reasons }: { reasons: readonly string[] }) => {
  const { say, language } = useWords()
  return reasons
    .filter(known)
    .map((reason) => ATTENDANCE_REASONS[reason][language])
    .join(say(WORDS.listComma))
}
