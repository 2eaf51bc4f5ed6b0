'use client'
import { Anchor, Group, Stack, Title } from '@mantine/core'
import Link from 'next/link'
import { sayIn } from '../../base/labels'
import type { PaperProps } from './paper'
import '../kit/paper.css'
import { NotSo } from './NotSo'
import { Plain } from '../kit/Plain'
import { Print } from '../kit/Print'
import { Sealed } from '../kit/Sealed'
import { TextLinks } from '../kit/TextLinks'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** The version in force with a sheet for the answer, for whoever signs on paper. What is signed is in one language, whatever the page around it speaks. */
export const PaperPage = ({ version, hash, html, notSo, read, switches }: PaperProps) => {
  const { say } = useWords()
  const said = sayIn(read)
  return (
    <Plain wide>
      <Stack gap="lg" data-testid="paper-page">
        <Group justify="space-between" gap="sm" className="gw-no-print">
          <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
            {say('Back to the policy', '返回隐私政策')}
          </Anchor>
          <Group gap="sm">
            <TextLinks value={read} href="/privacy/paper" />
            <Print />
          </Group>
        </Group>
        <NotSo notes={notSo} read={read} />
        <Sealed html={html} language={read} />
        <section className="gw-paper" lang={read === 'zh' ? 'zh-CN' : 'en'} aria-labelledby="answer">
          <Title order={2} size="h4" id="answer">
            {said('My answer', '我的答复')}
          </Title>
          <p>
            {said(`To version ${version} of the privacy policy above.`, `针对上述隐私政策版本 ${version}。`)}{' '}
            <small>SHA-256 {hash}</small>
          </p>
          <ul className="gw-boxes">
            <li>{said('I have read it and agree.', '我已阅读并同意。')}</li>
            <li>
              {said(
                'I have read it and refuse. Everything below that needs a tick of mine is off, also what was on before. If it asks for nothing new, I take back what I had agreed to; if it does, I stay on the terms of before. I lose nothing but what depends on it.',
                '我已阅读，不同意。以下需单独勾选的各项一律关闭，包括此前已开启的。本版本没有新的同意事项的，我撤回此前的同意；有新的同意事项的，继续适用此前的条款。除依赖于此的功能外不受其他影响。',
              )}
            </li>
          </ul>
          {switches.length ? (
            <>
              <p>
                {said(
                  'If I agree, also each of these that I tick, and no other: what is not ticked is off, also where it was on before. I can turn each off again at any time, in one step.',
                  '如同意，另同意以下已勾选的各项；未勾选的一律关闭，包括此前已开启的。我可以随时一步关闭其中任何一项。',
                )}
              </p>
              <ul className="gw-boxes">
                {switches.map(({ category, label, purposes, kept, viewers, often, stops }) => (
                  <li key={category}>
                    <strong>{label}</strong>
                    <br />
                    {[
                      `${said(WORDS.purposes)}${said(': ', '：')}${purposes}`,
                      `${said(WORDS.kept)}${said(': ', '：')}${kept}`,
                      `${said(WORDS.whoElseMaySeeIt)}${said(': ', '：')}${viewers}`,
                      often,
                    ]
                      .filter(Boolean)
                      .join(said('; ', '；'))}
                    {said('. ', '。')}
                    {stops}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <dl className="gw-signed">
            <div>
              <dt>{said(WORDS.personName)}</dt>
              <dd />
            </div>
            <div>
              <dt>{said(WORDS.day)}</dt>
              <dd />
            </div>
            <div>
              <dt>{said('Signature', '签名')}</dt>
              <dd />
            </div>
          </dl>
        </section>
      </Stack>
    </Plain>
  )
}
