/** A rule of attendance in plain words, the file that keeps it, and the examples that show it best. */
export interface Rule {
  id: string
  title: string
  file: string
  words: string
  examples: readonly string[]
}

const ENGINE = 'src/attendance/engine'

export const RULES: readonly Rule[] = [
  {
    id: 'R1',
    title: 'A punch counts at its minute',
    file: `${ENGINE}/punches.ts`,
    words: `The seconds of a punch are dropped, whether it is an in or an out. A length is the time that passed, in whole minutes: where clocks are changed in
it, it is not the difference of what they show. A stretch of time holds the minute in which it begins and not the one in which it ends.`,
    examples: ['A05', 'D03'],
  },
  {
    id: 'R2',
    title: 'Corrections first, then order, then repeats',
    file: `${ENGINE}/punches.ts`,
    words: `What was approved as a correction is applied before anything else: a punch that is added, one that is set aside, one that becomes of another
kind; what is only asked for changes nothing. Then punches stand by their moment, whatever the order in which they arrived. A punch less than 60 seconds
after one that counts is its repeat and does not count, of whatever kind it is; a repeat has no repeats of its own.`,
    examples: ['A19', 'A20', 'H04'],
  },
  {
    id: 'R3',
    title: 'Where a day ends',
    file: `${ENGINE}/dayEnds.ts`,
    words: `At 04:00 by the wall clock, where no shift lies within two hours of it (two hours sharp are within). Where one does: midway between the shift
before and the shift after; six hours after the one before, where none follows; four hours before the one after, where none went before. A day off has no
shift here: the one that it knows only lends its breaks. Of flexible hours the span is the shift. A punch belongs to the day in which it lies; but an
explicit out closes an in of up to 16 hours before, counted by the minute, and belongs to the day of that in.`,
    examples: ['C02', 'C05', 'C11'],
  },
  {
    id: 'R4',
    title: 'Pairs of punches',
    file: `${ENGINE}/pairing.ts`,
    words: `Where every punch is paired, in opens and out closes. The first in of two stands (in-twice). An out with nothing to close is said: out-twice after a
pair, else missing-in. A punch of unknown kind opens where nothing is open, and closes where something is. An in during a break ends the break. A break that
is not closed, because the day ended or another began, does not count (break-open). A terminal may count by first and last punch alone; a single one is an
in if it is nearer to the start of the shift or as near, else an out.`,
    examples: ['A22', 'A23', 'A27', 'C08'],
  },
  {
    id: 'R5',
    title: 'What is missing, and since when',
    file: `${ENGINE}/scene.ts`,
    words: `An in that nothing closes is a missing out (missing-out) once the day has ended, not when the shift has. It makes no minutes, and no machine closes
it. Somebody without any punch is absent once his last part has ended. A day on which nothing is awaited – a day off without approved overtime ahead, leave for
all that is due – is settled at once. Who is awaited and would be late by now is said not to have arrived (not-arrived).`,
    examples: ['A12', 'K07', 'K08'],
  },
  {
    id: 'R6',
    title: 'What is due',
    file: `${ENGINE}/plan.ts`,
    words: `The minutes of the shift less its unpaid breaks, and less the half that is a holiday. Each due minute is exactly one of worked, late, early,
missing, forgiven and leave. A wall time that is left out when clocks are changed moves forward by as much; one that comes twice is meant the first time. A part
that is longer or shorter for it is said (dst).`,
    examples: ['D01', 'D04', 'G13'],
  },
  {
    id: 'R7',
    title: 'Late, early, missing',
    file: `${ENGINE}/lateness.ts`,
    words: `Part by part: due minutes before the first worked one are late, those after the last are early. Up to the grace they are forgiven (within-grace);
beyond it all of them count, from the start. What lacks between two worked minutes is missing (gap), and so is a part to which nobody came (part-missed); no
grace there. Where an out is missing, what follows the last known minute is missing and not early; where an in is missing, what precedes the first known one is
missing and not late. Nobody repays late by staying longer.`,
    examples: ['A03', 'A13', 'F03', 'B09'],
  },
  {
    id: 'R8',
    title: 'Breaks',
    file: `${ENGINE}/breaks.ts`,
    words: `Unpaid windows of the shift and punched breaks are laid over each other, not added up. A punched break is work as far as it lies in a paid window.
What is taken out between in and out is told as break.`,
    examples: ['A24', 'A25'],
  },
  {
    id: 'R9',
    title: 'Overtime',
    file: `${ENGINE}/overtime.ts`,
    words: `Work outside the parts, between them too, and all work of a day that is not due. Where it wants approval, it counts within what was approved and as
far as somebody was there; where not, it counts by itself, before the shift only if the rule says so. It is summed by day and kind: under the minimum it is none
(overtime-below-minimum), else it is cut to whole units from its end (overtime-rounded). What does not count stays in sight as uncounted, and is said from the
minimum on (before-shift, overtime-unapproved). Between in and out everything is worked, uncounted or break. A day without any shift goes by approval, 30 and 30.`,
    examples: ['B01', 'B02', 'B07', 'C05'],
  },
  {
    id: 'R10',
    title: 'Of which kind overtime is',
    file: `${ENGINE}/kinds.ts`,
    words: `Holiday, for each minute whose own date is a statutory holiday, whether it was rostered or not. Else it is of the kind of the date on which the
shift begins, workday or rest; where that date is a statutory holiday, of the kind of the minute's own date. Rostered minutes of a holiday or a rest day
need no approval and are not cut; what is only deemed is none. The days that a notice moves around a holiday are rest days, and a weekend made workday is a
workday.`,
    examples: ['B13', 'B17', 'B18', 'B19'],
  },
  {
    id: 'R11',
    title: 'Leave',
    file: `${ENGINE}/leave.ts`,
    words: `It takes due minutes alone, no breaks and no days off, and only once approved. Half days meet at the end of the unpaid break – of several, the one
nearest to the middle of what is due – else in that middle. Where two overlap, the first counts. Who is present on leave is not counted, and from 30 minutes on
that is said (worked-on-leave). What counts as work, such as a trip, is deemed worked where nobody was present (deemed). Beside leave, late begins where
the leave ends.`,
    examples: ['G03', 'G07', 'G11', 'G18'],
  },
  {
    id: 'R12',
    title: 'What the day has become',
    file: `${ENGINE}/status.ts`,
    words: `Credited are due minutes that were worked, deemed, on leave or forgiven. Under the one threshold the day is absent (below-absent), under the other
half (below-half); at a threshold it is not under it. Half a holiday shrinks both as it shrinks what is due. Leave for all that is due makes a day of leave. Without any work
off leave the day is absent; without any punch that is said (no-punch).`,
    examples: ['A08', 'A09', 'A10', 'G06'],
  },
  {
    id: 'R13',
    title: 'Night',
    file: `${ENGINE}/night.ts`,
    words: `Counted minutes from 22:00 to 06:00 by the wall clock. What was cut or not counted is no night, nor what is only deemed.`,
    examples: ['B20', 'C01'],
  },
  {
    id: 'R14',
    title: 'Flexible hours',
    file: `${ENGINE}/flexible.ts`,
    words: `Presence within the span less breaks is worked; outside it is not, and from 30 minutes on that is said (outside-span). The balance is worked and
leave less the norm. By the core alone somebody is late or early (core-late, core-early). A full day of leave is worth the norm, half a day half of it, hours
their minutes; together never more than the norm.`,
    examples: ['I02', 'I05', 'I06'],
  },
  {
    id: 'R15',
    title: 'Breaks by law',
    file: `${ENGINE}/breaks.ts`,
    words: `In Germany more than six hours of work want 30 minutes of break and more than nine 45, of 15 minutes at least each. Pauses between out and in count
as well as punched ones; a shorter one is neither work nor break by law. Taken out is the least that makes it enough, measured by the work that is left
(break-deducted), or it is only said (break-short).`,
    examples: ['I08', 'I10', 'I14', 'I16'],
  },
  {
    id: 'R16',
    title: 'Comprehensive and irregular hours',
    file: `${ENGINE}/period.ts`,
    words: `A comprehensive day is as a fixed one, but what is worked beyond the roster goes to the period (to-period), and only a holiday is overtime of the
day. Over the period, what is beyond the norm is overtime at the workday's rate; a holiday stands apart. Of irregular hours presence is recorded, and nothing is due.`,
    examples: ['J03', 'J04', 'J05', 'Q01'],
  },
  {
    id: 'R17',
    title: 'The zone of a day',
    file: `${ENGINE}/zone.ts`,
    words: `That of the assignment where it names one, else of the employment. A punch made by another wall clock counts at its moment all the same, and is
said (other-zone).`,
    examples: ['E01', 'E02', 'E03'],
  },
  {
    id: 'R18',
    title: 'Employment and rest',
    file: `${ENGINE}/day.ts`,
    words: `Before the first day of an employment and after its last there is no day (not-employed). Less than eleven hours between the last out of the day
before and the first in is said (rest-short).`,
    examples: ['C12', 'C13', 'K03'],
  },
  {
    id: 'R19',
    title: 'Shifts that slide, late after late',
    file: `${ENGINE}/slide.ts`,
    words: `A shift that slides moves its single part with the arrival, as far as it may; its breaks stay. Beside leave or half a holiday in the morning, or
where the in is missing, it stays where it is. Who was out at or after an hour of the evening before may begin so much later: what he does not work until
then is forgiven (late-allowed), and late counts from there. Nobody is forgiven for staying away.`,
    examples: ['S01', 'S04', 'S07'],
  },
]

/** What is computed beside the day. */
export const BESIDE: readonly Rule[] = [
  {
    id: 'resolve',
    title: 'Rotations and calendars',
    file: 'src/attendance/pattern.ts',
    words: `A cycle of shifts and days off runs from its anchor on. One that follows holidays is off on them and on moved rest days, and works on weekends made
workday; a day off then lends the breaks of the usual shift. One that goes through knows no moved days: what it works on a statutory holiday is due, and holiday.`,
    examples: ['P03', 'P05', 'P09', 'P10'],
  },
  {
    id: 'annual-leave',
    title: 'Annual leave in China',
    file: 'src/attendance/annualLeave.ts',
    words: `5, 10 or 15 days by years of work in all, from one, ten and twenty years on. In the year of joining or leaving in proportion to the calendar days of the
employment, of 365, whole days only; at leaving less what was used, never below none.`,
    examples: ['L01', 'L04', 'L05'],
  },
  {
    id: 'ledger',
    title: 'Ledger of leave',
    file: 'src/attendance/ledger.ts',
    words: `Of the lots that can be used on a day, the one that ends first goes first. What was used does not expire; expiry takes what is left of a lot, from the
day after its last. All in minutes.`,
    examples: ['M01', 'M02', 'M06'],
  },
  {
    id: 'import',
    title: "A terminal's wall clock",
    file: 'src/attendance/localTime.ts',
    words: `Read in the zone of its place, year first. A time that does not exist, or exists twice, is refused, unless the file says the offset.`,
    examples: ['N01', 'N02', 'N03', 'N05'],
  },
  {
    id: 'place',
    title: 'A fix beside a place',
    file: 'src/attendance/place.ts',
    words: `Inside up to the radius, the edge included; uncertain where the fix is not exact enough to tell; else outside. One less exact than 200 m, or older than 60
seconds, proves nothing.`,
    examples: ['O01', 'O02', 'O04'],
  },
]
