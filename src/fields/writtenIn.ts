import type { Field } from 'payload'

/**
 * Says above fields that are written in both languages which of them is being written, and leads to the other.
 * @param fields by their paths, whose texts are looked at.
 */
export const writtenIn = (...fields: string[]): Field => ({
  name: 'written',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: '/src/admin/kit/WritingLanguage#WritingLanguage', clientProps: { fields } },
    },
  },
})
