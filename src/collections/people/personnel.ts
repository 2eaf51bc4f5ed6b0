import type { Access, Field } from 'payload'
import { nameBy, person, text } from '../../fields/common'
import { declaredByPolicy } from '../../hooks/every/declaredByPolicy'
import { decryptIdNumber, encryptIdNumber } from '../../hooks/people/encryptIdNumber'
import { refuseOldForm } from '../../hooks/every/refuseStale'
import { oneFileEach } from '../../hooks/every/oneFileEach'
import { label, say, type Both } from '../../base/labels'
import { creatable, readable } from '../../access/access'
import { filteredBy, PURPOSE_GATE } from '../dataCategory'
import { defineRecords } from '../../access/records'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
          label: label(WORDS.source),
          options: [
            { value: 'person', label: label(W.thePerson) },
            { value: 'company', label: label(WORDS.theCompany) },
            { value: 'document', label: label(W.aDocument) },
          ],
          validate: (
            source: unknown,
            { siblingData, req }: { siblingData: { value?: unknown }; req: { i18n: { language: string } } },
          ) => (siblingData.value && !source ? say(req, W.valueNeedsItsSource) : true),
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
  labels: W.personnelFiles,
  declares: { kind: 'file', category: 'personnel', goesWithoutGuardian: true, askable: ASKABLE },
  access: { read: readable('personnel'), update: updatableWhileOpen },
  admin: {
    group: W.records,
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
    sourced('idNumber', W.idNumber, {
      hooks: { beforeChange: [encryptIdNumber], afterRead: [decryptIdNumber] },
    }),
    sourced('sex', W.sex),
    sourced('ethnicity', W.ethnicity),
    sourced('birthday', WORDS.born),
    sourced('address', W.homeAddress),
    sourced('degree', W.degree),
    sourced('school', W.school),
    sourced('schoolSubject', W.subject),
    {
      name: 'policyVersion',
      type: 'number',
      admin: { readOnly: true },
      access: { create: () => false, update: () => false },
      label: label(WORDS.policyVersion),
    },
  ]),
})
