import { both } from '../base/labels'
import { defineCategory } from './category'
import { byLaw } from './strictest'

export const disclosures = defineCategory({
  slug: 'disclosures',
  kind: 'declared',
  label: both('Disclosures', '对外提供记录'),
  holds: both('what about you was given to whom, when and why', '何时、为何向谁提供了您的哪些信息'),
  term: byLaw(1095),
})
