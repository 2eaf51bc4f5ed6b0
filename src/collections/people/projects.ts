import { IN_WORDS, nameField, relation, text } from '../../fields/common'
import { notPersonal } from '../../fields/notPersonal'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { keepToOwnTeam } from '../../hooks/people/keepToOwnTeam'
import { label } from '../../base/labels'
import { writes } from '../../access/access'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const OF_A_PROJECT = 'describes a project'

export const Projects = defineRecords({
  slug: 'projects',
  labels: W.projects,
  declares: { category: 'account', subject: [] },
  admin: {
    group: WORDS.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'team', 'archived'],
  },
  hooks: { beforeChange: [refuseOldForm, keepToOwnTeam] },
  fields: [
    notPersonal(OF_A_PROJECT, nameField(WORDS.name)),
    notPersonal(OF_A_PROJECT, text('code', W.code)),
    // A lead moves a project between his teams alone.
    notPersonal(
      OF_A_PROJECT,
      relation('company', 'companies', WORDS.company, {
        required: true,
        access: { update: ({ req }) => writes('projects', req.user) },
      }),
    ),
    notPersonal(OF_A_PROJECT, relation('team', 'teams', WORDS.team)),
    relation('members', 'users', W.members, {
      hasMany: true,
      admin: {
        description: label(W.membersMayPutTheirTime),
      },
    }),
    notPersonal(OF_A_PROJECT, {
      name: 'archived',
      type: 'checkbox',
      defaultValue: false,
      label: label(W.archived),
      admin: IN_WORDS,
    }),
  ],
})
