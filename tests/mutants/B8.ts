import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/admin/breach/BreachPanel.tsx',
    in: 'BreachPanel',
    find: '  }, [id, load, savedAt])',
    replace: '  }, [id, load])',
    why: 'the panel would say that English is missing after it was saved',
  },
]
