'use client'
import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { MailText } from '../kit/MailText'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
  const word = open ? say(W.hide) : say(WORDS.show)
  return (
    <Group gap="sm">
      <Text span>{open ? value : '•'.repeat(12)}</Text>
      <Button
        variant="default"
        size="compact-md"
        className="gw-no-print"
        aria-label={`${word}${say(WORDS.colon)}${label}`}
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
    document: say(W.aDocument),
  }
  return (
    <Section
      title={say(W.personnelFile)}
      about={
        <>
          {say(W.keptByHr)}
          <MailText>{contact ? say(W.contactInBrackets(contact)) : say(WORDS.fullStop)}</MailText>
        </>
      }
    >
      <Rows
        caption={say(W.personnelFile)}
        rows={values}
        rowKey={({ name }) => name}
        empty={say(W.nothingIsKept)}
        columns={[
          { head: say(WORDS.what), cell: ({ label }) => label },
          {
            head: say(W.value),
            cell: ({ label, value, covered }) => (covered ? <Covered label={label} value={value} /> : value),
          },
          {
            head: say(WORDS.source),
            cell: ({ source }) => (source ? sources[source] : say(W.notRecorded)),
          },
        ]}
      />
    </Section>
  )
}
