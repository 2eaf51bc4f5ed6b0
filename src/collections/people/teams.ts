import { nameField, relation } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { keepCompany } from '../../hooks/people/keepCompany'
import { both, labels } from '../../base/labels'
import { defineRecords } from '../../access/records'

/** A parent gives no reach: who leads a parent team does not see into its children. */
export const Teams = defineRecords({
  slug: 'teams',
  labels: labels('Team', 'Teams', '团队'),
  declares: { category: null },
  admin: { group: both('People', '人员'), useAsTitle: 'name', defaultColumns: ['name', 'company', 'parent'] },
  hooks: { beforeChange: [refuseOldForm, keepCompany] },
  fields: [
    notPersonal('names a team', nameField(both('Name', '名称'))),
    notPersonal(
      'relates a team to a legal entity',
      relation('company', 'companies', both('Company', '公司'), { required: true }),
    ),
    notPersonal('relates a team to a team', relation('parent', 'teams', both('Parent team', '上级团队'))),
  ],
})
