'use client'
import { useFormFields } from '@payloadcms/ui'
import type { Named } from '../kit/named'
import { CodeChoice } from '../kit/CodeChoice'
import { useSay } from '../kit/useSay'

interface Props {
  path: string
  label?: string
  readOnly?: boolean
  base: Named[]
}

const KEY = /^purposes\.(\d+)\.key$/

/** The purposes as they stand in the form above, saved or not. */
export const PurposesChoice = ({ base, ...field }: Props) => {
  const { language } = useSay()
  const listed = useFormFields(([fields]) => {
    const rows = Object.keys(fields).flatMap((each): Named[] => {
      const row = KEY.exec(each)?.[1]
      const value = fields[each]?.value
      if (row === undefined || typeof value !== 'string' || !value) return []
      return [{ value, label: (fields[`purposes.${row}.${language}`]?.value as string) || value }]
    })
    return JSON.stringify(rows) // a string, so that nothing renders while the purposes stay the same
  })
  return <CodeChoice {...field} required hasMany options={[...(JSON.parse(listed) as Named[]), ...base]} />
}
