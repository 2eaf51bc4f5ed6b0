import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/titles/words.ts',
    in: 'FIREFOX',
    find: "  de: ['Privater Modus'],\n",
    replace: '',
    why: 'Firefox in German would tell the titles of its private windows',
  },
  {
    file: 'src/titles/browsers.ts',
    in: 'endsAsFirefox',
    find: 'return isName(lastPart(before)) && after.split(PARTS).every(isName)',
    replace: 'return true',
    why: 'a page that speaks of private browsing would lose its title',
  },
  {
    file: 'src/titles/browsers.ts',
    in: 'browserOf',
    find: 'return file ? browserOfFile(file) : browserNamed(lastPart(title))',
    replace: 'return browserNamed(`${file} ${title}`)',
    why: 'a worksheet whose name speaks of a browser would lose its title',
  },
  {
    file: 'src/titles/addresses.ts',
    in: 'once',
    find: "word.replace(BARE_USER, '')",
    replace: 'word',
    why: 'a password before a host without a scheme would be stored',
  },
  {
    file: 'src/titles/addresses.ts',
    in: 'bare',
    find: 'return left === word ? word : bare(left)',
    replace: 'return left',
    why: 'what one sign hides from the first look would be stored',
  },
  {
    file: 'src/titles/keep.ts',
    in: 'keepOf',
    find: ' || (isCut && mayBePrivate(bare, vouched))',
    replace: '',
    why: 'what is kept would be judged otherwise when it is asked again',
  },
  {
    file: 'src/records/reports/shownTitles.ts',
    in: 'titlesShownBy',
    find: 'if (!ofBrowser) {',
    replace: 'if (window.program === window.title) {',
    why: 'a document would lose its title to a private tab behind it',
  },
  {
    file: 'src/records/titleRules.ts',
    in: 'redactTitle',
    find: "const shown = keepOf({ title: title ?? '', program: program ?? '' }, true)",
    replace: "const shown = { title: title ?? '', program: program ?? '' }",
    why: 'the door would store what the agent would not have sent',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'foldActivityWatch',
    find: 'titlesShownBy(seen)',
    replace: 'titlesShownBy(web.map(({ event }) => event))',
    why: 'a private tab on one computer would take the title of a window on another',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'foldActivityWatch',
    find: 'tab.host === host || host === only)',
    replace: 'tab.host === host)',
    why: 'a private tab of a browser that names no computer would be shown on the one that there is',
  },
]
