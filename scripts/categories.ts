import { writeFileSync } from 'node:fs'
import { categoriesPage } from './lib/categoriesPage'

/** Writes docs/categories.md from the descriptors that the server goes by. */
writeFileSync('docs/categories.md', categoriesPage())
