import { both } from '../base/labels'
import { defineCategory } from './category'
import { byContract } from './strictest'

export const personnel = defineCategory({
  slug: 'personnel',
  kind: 'file',
  label: both('Personnel file', '人事档案'),
  holds: both(
    'ID number, sex, ethnicity, birthday, address, degree, school and subject, and where each comes from',
    '身份证号、性别、民族、生日、住址、学历、学校和专业，以及各项的来源',
  ),
  term: byContract(null, ['hr']),
  drafted: ['strictest', 'china', 'eu'],
})
