'use client'
import { Anchor, Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Both } from '../../../i18n/labels'
import { Failure } from '../Failure'
import { Section } from '../Page'
import { Sealed } from '../Sealed'
import { send } from '../send'
import { TextLanguage } from '../TextLanguage'
import { useWords } from '../Words'
import { useStep } from './useStep'

interface Props {
  draft: string
  pages: Both
}

/** Both texts as they would be sealed, and the one signature that the first version needs. */
export const SignVersion = ({ draft, pages }: Props) => {
  const { say, language } = useWords()
  const [read, setRead] = useState(language)
  const [signed, setSigned] = useState(false)
  const { busy, failure, finish } = useStep('collect')
  return (
    <Section
      title={say('The policy, as it would be published', '将要发布的隐私政策')}
      about={say(
        'Once signed it is sealed and never changed. People are asked to read it and agree; nothing is collected from anybody before that.',
        '签署后即封存，不再更改。系统将请员工阅读并同意；在此之前不会向任何人收集数据。',
      )}
    >
      <Stack gap="md" data-testid="collect-sign">
        <Group gap="md">
          <TextLanguage value={read} onChange={setRead} />
          <Anchor href={`/admin/collections/policies/${draft}`} className="gw-link">
            {say('Change the words in the admin', '在管理后台修改文字')}
          </Anchor>
        </Group>
        <Sealed html={pages[read]} language={read} framed />
        <Checkbox
          size="md"
          data-testid="collect-signed"
          label={say(
            'I have read both texts and sign this version.',
            '我已阅读两种语言的正文，并签署此版本。',
          )}
          checked={signed}
          onChange={(event) => setSigned(event.currentTarget.checked)}
        />
        <Failure>{failure}</Failure>
        <div>
          <Button
            loading={busy}
            disabled={!signed}
            data-testid="collect-publish"
            onClick={() => void finish(() => send(language, `/api/policies/${draft}/sign`, {}))}
          >
            {say('Sign and publish', '签署并发布')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
