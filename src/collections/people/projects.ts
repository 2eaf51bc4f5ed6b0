import { IN_WORDS, nameField, relation, text } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { keepToOwnTeam } from '../../hooks/people/keepToOwnTeam'
import { both, label, labels } from '../../base/labels'
import { writes } from '../../access/access'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

const OF_A_PROJECT = 'describes a project'

export const Projects = defineRecords({
  slug: 'projects',
  labels: labels('Project', 'Projects', '项目'),
  declares: { category: 'account', subject: [] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'team', 'archived'],
  },
  hooks: { beforeChange: [refuseOldForm, keepToOwnTeam] },
  fields: [
    notPersonal(OF_A_PROJECT, nameField(WORDS.name)),
    notPersonal(OF_A_PROJECT, text('code', both('Code', '代号'))),
    // A lead moves a project between his teams alone.
    notPersonal(
      OF_A_PROJECT,
      relation('company', 'companies', WORDS.company, {
        required: true,
        access: { update: ({ req }) => writes('projects', req.user) },
      }),
    ),
    notPersonal(OF_A_PROJECT, relation('team', 'teams', WORDS.team)),
    relation('members', 'users', both('Members', '成员'), {
      hasMany: true,
      admin: {
        description: label(
          'Members may put their time on this project, and so may everybody in its team: to name members narrows nothing.',
          '成员可以把时间归入此项目；项目所属团队的每个人也可以。指定成员不会缩小范围。',
        ),
      },
    }),
    notPersonal(OF_A_PROJECT, {
      name: 'archived',
      type: 'checkbox',
      defaultValue: false,
      label: label('Archived', '已归档'),
      admin: IN_WORDS,
    }),
  ],
})
