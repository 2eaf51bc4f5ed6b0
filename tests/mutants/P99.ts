import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/readability.ts',
    in: 'readabilityOf',
    find: "isPlain: language === 'en' ? figure >= PLAIN_ENGLISH : figure <= PLAIN_CHINESE,",
    replace: 'isPlain: true,',
    why: 'whatever is written would count as plain',
  },
  {
    file: 'src/policy/life/render.ts',
    in: 'renderPage',
    find: '    page.prose,\n',
    replace: "    page.prose.replace(/<.?strong>/g, ''),\n",
    why: 'what the author set in bold would not stand out on the page',
  },
]
