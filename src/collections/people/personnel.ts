import type { Access, Field } from 'payload'
import { nameBy, person, text } from '../../fields/common'
import { declaredByPolicy } from '../../hooks/every/declaredByPolicy'
import { decryptIdNumber, encryptIdNumber } from '../../hooks/people/encryptIdNumber'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { oneFileEach } from '../../hooks/every/oneFileEach'
import { both, label, labels, say, type Both } from '../../base/labels'
import { creatable, readable } from '../../access/access'
import { filteredBy, PURPOSE_GATE } from '../dataCategory'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'

/** A value and where it came from: every value of the personnel file knows its source (P19). */
const sourced = (name: string, words: Both, value: Partial<Field> = {}): Field => ({
  name,
  type: 'group',
  label: label(words.en, words.zh),
  // Its value is called the same: the form says it once, there.
  admin: { className: 'gw-named-within' },
  fields: [
    {
      type: 'row',
      fields: [
        { ...text('value', words), ...value } as Field,
        {
          name: 'source',
          type: 'select',
          label: label('Source', '来源'),
          options: [
            { value: 'person', label: label('The person', '本人') },
            { value: 'company', label: label(WORDS.theCompany) },
            { value: 'document', label: label('A document', '证件材料') },
          ],
          validate: (
            source: unknown,
            { siblingData, req }: { siblingData: { value?: unknown }; req: { i18n: { language: string } } },
          ) => (siblingData.value && !source ? say(req, 'A value needs its source.', '请填写来源。') : true),
        },
      ],
    },
  ],
})

/** By the person alone; his name is read from his account. */
const ASKABLE = ['id', 'subject', 'personName']

/** A change answers with the whole file, so it needs the viewing that reading it needs. */
const updatableWhileOpen: Access = async (args) =>
  (await creatable('personnel')(args)) ? readable('personnel')(args) : false

export const Personnel = defineRecords({
  slug: 'personnel',
  labels: labels('Personnel file', 'Personnel files', '人事档案'),
  declares: { kind: 'file', category: 'personnel', goesWithoutGuardian: true, askable: ASKABLE },
  access: { read: readable('personnel'), update: updatableWhileOpen },
  admin: {
    group: both('Records', '记录'),
    useAsTitle: 'personName',
    listSearchableFields: ['personName'],
    defaultColumns: ['subject', 'updatedAt'],
    components: { views: { list: { Component: PURPOSE_GATE } } },
  },
  lockDocuments: false,
  // Each file is one person's, and opened for him.
  disableBulkEdit: true,
  hooks: { beforeChange: [refuseOldForm, oneFileEach, declaredByPolicy('personnel')] },
  fields: filteredBy(ASKABLE, [
    // Whose file it is never changes: another would read what was written about this one.
    person('subject', WORDS.person, { unique: true, access: { update: () => false } }),
    nameBy('personName', 'subject.name', WORDS.person),
    sourced('idNumber', both('ID number', '身份证号'), {
      hooks: { beforeChange: [encryptIdNumber], afterRead: [decryptIdNumber] },
    }),
    sourced('sex', both('Sex', '性别')),
    sourced('ethnicity', both('Ethnicity', '民族')),
    sourced('birthday', WORDS.born),
    sourced('address', both('Home address', '住址')),
    sourced('degree', both('Degree', '学历')),
    sourced('school', both('School', '毕业院校')),
    sourced('schoolSubject', both('Subject', '专业')),
    {
      name: 'policyVersion',
      type: 'number',
      admin: { readOnly: true },
      access: { create: () => false, update: () => false },
      label: label(WORDS.policyVersion),
    },
  ]),
})
