import { nameField, relation } from '../../fields/common'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { keepCompany } from '../../hooks/people/keepCompany'
import { both, labels } from '../../base/labels'
import { defineRecords } from '../../access/records'

/** A parent gives no reach: who leads a parent team does not see into its children. */
export const Teams = defineRecords({
  slug: 'teams',
  labels: labels('Team', 'Teams', '团队'),
  declares: {
    category: null,
    personal: [],
    notPersonal: {
      name: 'names a team',
      company: 'relates a team to a legal entity',
      parent: 'relates a team to a team',
    },
  },
  admin: { group: both('People', '人员'), useAsTitle: 'name', defaultColumns: ['name', 'company', 'parent'] },
  hooks: { beforeChange: [refuseOldForm, keepCompany] },
  fields: [
    nameField(both('Name', '名称')),
    relation('company', 'companies', both('Company', '公司'), { required: true }),
    relation('parent', 'teams', both('Parent team', '上级团队')),
  ],
})
