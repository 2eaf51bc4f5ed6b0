'use client'
import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

export interface FileValue {
  name: string
  label: string
  value: string
  source: 'person' | 'company' | 'document' | null
  /** Covered until one asks for it: somebody may look over the shoulder. */
  covered: boolean
}

const Covered = ({ label, value }: Pick<FileValue, 'label' | 'value'>) => {
  const { say } = useWords()
  const [open, { toggle }] = useDisclosure()
  const word = open ? say('Hide', '隐藏') : say(WORDS.show)
  return (
    <Group gap="sm">
      <Text span>{open ? value : '•'.repeat(12)}</Text>
      <Button
        variant="default"
        size="compact-md"
        className="gw-no-print"
        aria-label={`${word}${say(': ', '：')}${label}`}
        onClick={toggle}
      >
        {word}
      </Button>
    </Group>
  )
}

/** What the company keeps of a person, each value with where it came from. */
export const PersonnelFile = ({ values, contact }: { values: FileValue[]; contact: string }) => {
  const { say } = useWords()
  const sources = {
    person: say(WORDS.you),
    company: say(WORDS.theCompany),
    document: say('A document', '证件材料'),
  }
  return (
    <Section
      title={say('Personnel file', '人事档案')}
      about={
        <>
          {say(
            'Kept by HR; each value says where it came from. If one is wrong, ask HR to correct it',
            '由人事保管，每项均注明来源。如有错误，请联系人事更正',
          )}
          {contact ? say(` (${contact}).`, `（${contact}）。`) : say('.', '。')}
        </>
      }
    >
      <Rows
        caption={say('Personnel file', '人事档案')}
        rows={values}
        rowKey={({ name }) => name}
        empty={say(
          'Nothing is kept in your personnel file. What HR enters will stand here, with its source.',
          '您的人事档案中没有内容。人事录入的信息会连同来源显示在这里。',
        )}
        columns={[
          { head: say(WORDS.what), cell: ({ label }) => label },
          {
            head: say('Value', '值'),
            cell: ({ label, value, covered }) => (covered ? <Covered label={label} value={value} /> : value),
          },
          {
            head: say('Source', '来源'),
            cell: ({ source }) => (source ? sources[source] : say('Not recorded', '未注明')),
          },
        ]}
      />
    </Section>
  )
}
