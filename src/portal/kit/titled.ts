import type { Metadata } from 'next'
import { calendarDay } from './time'
import { sayIn, type Given } from '../../base/labels'
import { language } from './language'
import { isDate } from '../days/weeks'

/** A page's title, in the reader's language. */
export const titled =
  (...given: Given) =>
  async (): Promise<Metadata> => ({ title: sayIn(await language())(...given) })

/** The same with the day that the address names; one that is no day is not repeated. */
export const titledDay =
  (...given: Given) =>
  async ({ params }: { params: Promise<{ date: string }> }): Promise<Metadata> => {
    const { date } = await params
    const spoken = await language()
    const title = sayIn(spoken)(...given)
    return { title: isDate(date) ? `${calendarDay(date, spoken)} · ${title}` : title }
  }
