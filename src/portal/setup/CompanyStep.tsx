'use client'
import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../kit/Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'
import { WORDS } from '../../i18n/words'

export interface CompanyWish {
  name: string
  controller: string
  contact: string
  help: string
}

export const CompanyStep = ({
  may,
  company,
  given,
}: {
  may: boolean
  company: string
  given: CompanyWish
}) => {
  const { say } = useWords()
  const { busy, failure, run, finish } = useStep('company')
  const [wish, setWish] = useState(given)
  const set = (part: Partial<CompanyWish>) => setWish((before) => ({ ...before, ...part }))
  const { help, ...entity } = wish
  const save = () =>
    void finish(
      () => run(`/api/companies/${company}`, entity, { method: 'PATCH' }),
      () => run('/api/globals/settings', { help }),
    )
  const fields = [
    [
      'controller',
      say(WORDS.controller),
      say(
        'The legal entity that answers for the data, with its full name. The policy names it.',
        '对个人信息负责的法律主体全称，隐私政策中载明。',
      ),
      true,
    ],
    [
      'contact',
      say('Privacy contact', '隐私联系方式'),
      say(
        'Where people ask about their data: an address or a phone number.',
        '供员工咨询个人信息的邮箱或电话。',
      ),
      true,
    ],
    [
      'help',
      say('Where people can ask', '咨询方式'),
      say(
        'For everything else. Everybody reads it under About, which the sign-in page links to.',
        '其他问题的咨询方式，显示在“关于”页；登录页有该页链接。',
      ),
      false,
    ],
  ] as const
  return (
    <StepForm
      step="company"
      may={may}
      busy={busy}
      failure={failure}
      save={say(WORDS.saveAndGoOn)}
      onSave={save}
      lead={say(
        `Who answers for the data of ${given.name}. The name can be changed in the admin, and more companies added.`,
        `${given.name}：由谁对个人信息负责。公司名称可在管理后台更改，也可添加其他公司。`,
      )}
    >
      <Stack gap="md" maw={520}>
        {fields.map(([name, label, description, required]) => (
          <TextInput
            key={name}
            name={name}
            label={label}
            description={description}
            required={required}
            withAsterisk={false}
            maxLength={200}
            value={wish[name]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </StepForm>
  )
}
