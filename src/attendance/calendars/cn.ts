import type { Notice } from './kept'

/**
 * China, by the notices of the State Council: its thirteen statutory days, the days that it moves around them, and the weekends that it makes
 * workdays for that.
 */
export const CN: Readonly<Record<number, Notice>> = {
  2026: {
    notice: '国办发明电〔2025〕7号',
    statutory: '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03',
    rest:
      '01-02 01-03 02-15 02-20 02-21 02-22 02-23 04-04 04-06 05-03 05-04 05-05 06-20 06-21 09-26 09-27 10-04 10-05 ' +
      '10-06 10-07',
    workday: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
}
