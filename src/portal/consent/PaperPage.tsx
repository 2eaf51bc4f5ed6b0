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
import * as W from './words'

/** The version in force with a sheet for the answer, for whoever signs on paper. What is signed is in one language, whatever the page around it speaks. */
export const PaperPage = ({ version, hash, html, notSo, read, switches }: PaperProps) => {
  const { say } = useWords()
  const said = sayIn(read)
  return (
    <Plain wide>
      <Stack gap="lg" data-testid="paper-page">
        <Group justify="space-between" gap="sm" className="gw-no-print">
          <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
            {say(W.backToThePolicy)}
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
            {said(W.myAnswer)}
          </Title>
          <p>
            {said(W.toVersionOfPrivacyPolicy(version))} <small>SHA-256 {hash}</small>
          </p>
          <ul className="gw-boxes">
            <li>{said(W.iHaveRead)}</li>
            <li>{said(W.iHaveReadItAndRefuse)}</li>
          </ul>
          {switches.length ? (
            <>
              <p>{said(W.ifIAgree)}</p>
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
              <dt>{said(W.signature)}</dt>
              <dd />
            </div>
          </dl>
        </section>
      </Stack>
    </Plain>
  )
}
