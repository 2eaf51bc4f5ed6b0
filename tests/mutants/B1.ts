import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/toldStates.ts',
    find: "  'waiting',\n",
    replace: '',
    why: 'letters that wait would be in no number of the report',
  },
  {
    file: 'src/breaches/standing.ts',
    find: "  return { told: OF_LETTER[letter.state] ?? 'waiting', toldAt }\n",
    replace: "  return { told: 'handed', toldAt }\n",
    why: 'a letter that waits, came back or failed would be said to be handed over',
  },
  {
    file: 'src/breaches/deadlines.ts',
    find: '  return publishedAt && last([...moments, publishedAt])\n',
    replace: '  return last([...moments, sentAt])\n',
    why: 'the clock would say done while letters wait',
  },
  {
    file: 'src/breaches/standing.ts',
    find: "  if (state !== 'printed') return null\n",
    replace: "  if (state !== 'printed') return sentAt ?? null\n",
    why: 'a letter that came back would count as told',
  },
  {
    file: 'src/breaches/report.ts',
    find: ": en ? 'not done yet' : '尚未完成'}`\n      }),",
    replace: ": '☐'}`\n      }),",
    why: 'an undone step would print as a crossed box',
  },
  {
    file: 'src/admin/person.ts',
    find: "detail: detail ? detailInWords(act, detail, language) : ''",
    replace: "detail: detail ?? ''",
    why: 'the history of a person would say “at once” in Chinese',
  },
  {
    file: 'src/admin/auditDetails.ts',
    find: "'taken back': both('taken back', '已撤销')",
    replace: "'taken back': both('taken back', 'taken back')",
    why: 'an act of two would be told in English among Chinese words',
  },
]
