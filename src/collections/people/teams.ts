import { nameField, relation } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { keepCompany } from '../../hooks/people/keepCompany'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** A parent gives no reach: who leads a parent team does not see into its children. */
export const Teams = defineRecords({
  slug: 'teams',
  labels: W.teams,
  declares: { category: null },
  admin: { group: WORDS.people, useAsTitle: 'name', defaultColumns: ['name', 'company', 'parent'] },
  hooks: { beforeChange: [refuseOldForm, keepCompany] },
  fields: [
    notPersonal('names a team', nameField(WORDS.name)),
    notPersonal(
      'relates a team to a legal entity',
      relation('company', 'companies', WORDS.company, { required: true }),
    ),
    notPersonal('relates a team to a team', relation('parent', 'teams', W.parentTeam)),
  ],
})
