'use client'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import type { Both, Language } from '../../base/labels'
import { AgreeSwitches, type Choice } from './AgreeSwitches'
import { Failure } from '../kit/Failure'
import { focusWrong } from '../kit/focusWrong'
import { Section } from '../kit/Page'
import { Sealed } from '../kit/Sealed'
import { useSending } from '../kit/useSending'
import { TextLanguage } from '../kit/TextLanguage'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import * as W from './words'

export interface AgreeFormProps {
  version: number
  hash: string
  pages: Both
  /** Categories with a consent of their own, and whether it was given before. */
  switches: Choice[]
  /** Whoever agreed to an earlier version may refuse this one, and stays on that. */
  mayRefuse: boolean
}

/** Reads the sealed text, ticks, chooses; nothing is ticked beforehand. */
export const AgreeForm = ({ version, hash, pages, switches, mayRefuse }: AgreeFormProps) => {
  const { say, language } = useWords()
  const router = useCalmRouter()
  const [read, setRead] = useState<Language>(language)
  // Ticked for one text: a version that comes in meanwhile stands unticked.
  const [tickedFor, setTickedFor] = useState('')
  const [missing, setMissing] = useState(false)
  const [consents, setConsents] = useState<string[]>([])
  const { busy, failure, run, fail, leave } = useSending()
  const ticked = tickedFor === hash

  const agree = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(!ticked)
    if (!ticked) return focusWrong(event.currentTarget)
    await answer('/api/agreement', { version, hash, language: read, consents })
  }
  const answer = async (path: string, body: object) => {
    const sent = await run(path, body)
    if (sent.ok) return leave('/')
    if (sent.status !== 409) return
    setConsents([])
    fail(say(W.anotherVersionHasCome))
    router.refresh()
  }
  const flip = (category: string, on: boolean) =>
    setConsents((before) => (on ? [...before, category] : before.filter((each) => each !== category)))

  return (
    <form data-testid="agree-form" noValidate onSubmit={(event) => void agree(event)}>
      <Stack gap="xl">
        <Section title={say(W.theWholeText)}>
          <Group className="gw-no-print">
            <TextLanguage value={read} onChange={setRead} />
          </Group>
          <Sealed html={pages[read]} language={read} framed />
        </Section>
        <AgreeSwitches switches={switches} chosen={consents} onFlip={flip} />
        <Stack gap="md">
          <Checkbox
            data-testid="agree-check"
            size="md"
            label={say(W.iHaveReadVersion(version))}
            error={missing && !ticked ? say(W.tickThisOnce) : undefined}
            checked={ticked}
            onChange={(event) => setTickedFor(event.currentTarget.checked ? hash : '')}
          />
          {mayRefuse ? (
            <Text size="sm" c="dimmed" maw={680}>
              {say(W.ifYouRefuse)}
            </Text>
          ) : null}
          <Failure>{failure}</Failure>
          <Group gap="sm">
            <Button type="submit" data-testid="agree-submit" loading={busy}>
              {say(W.agree)}
            </Button>
            {mayRefuse ? (
              <Button
                variant="default"
                data-testid="agree-refuse"
                disabled={busy}
                onClick={() => void answer('/api/agreement/refuse', { version, hash, language: read })}
              >
                {say(W.refuseVersion(version))}
              </Button>
            ) : null}
            <Button component={Link} href="/" prefetch={false} variant={mayRefuse ? 'subtle' : 'default'}>
              {mayRefuse ? say(W.decideLater) : say(W.notNow)}
            </Button>
          </Group>
        </Stack>
      </Stack>
    </form>
  )
}
