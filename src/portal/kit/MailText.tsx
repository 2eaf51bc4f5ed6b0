'use client'
import { Anchor } from '@mantine/core'
import { Fragment } from 'react'
import { mailParts } from './mail'

/** A text in which somebody put addresses of mail: each is one that can be followed. */
export const MailText = ({ children }: { children: string }) =>
  mailParts(children).map(({ text, isMail }, at) =>
    isMail ? (
      <Anchor key={at} href={`mailto:${text}`} inherit>
        {text}
      </Anchor>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
