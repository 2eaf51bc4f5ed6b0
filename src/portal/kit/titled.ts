import type { Metadata } from 'next'
import { calendarDay } from './time'
import { language } from './language'
import { isDate } from '../days/weeks'

/** A page's title, in the reader's language. */
export const titled = (en: string, zh: string) => async (): Promise<Metadata> => ({
  title: (await language()) === 'en' ? en : zh,
})

/** The same with the day that the address names; one that is no day is not repeated. */
export const titledDay =
  (en: string, zh: string) =>
  async ({ params }: { params: Promise<{ date: string }> }): Promise<Metadata> => {
    const { date } = await params
    const spoken = await language()
    const title = spoken === 'en' ? en : zh
    return { title: isDate(date) ? `${calendarDay(date, spoken)} · ${title}` : title }
  }
