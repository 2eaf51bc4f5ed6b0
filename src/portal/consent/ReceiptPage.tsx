'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import type { ReceiptPageProps } from './receipt'
import { HOWS } from './hows'
import '../kit/lines.css'
import { NotSo } from './NotSo'
import { Chip } from '../../components/Chip'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Sealed } from '../kit/Sealed'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const isSaid = (value: ReactNode): boolean => value !== undefined && value !== null && value !== ''

const Lines = ({ rows }: { rows: (readonly [string, ReactNode])[] }) => (
  <dl className="gw-lines">
    {rows
      .filter(([, value]) => isSaid(value))
      .map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
  </dl>
)

const ANSWERS = {
  consent_given: 'agreed',
  consent_withdrawn: 'withdrawn',
  consent_refused: 'refused',
} as const

/** What one said to which text, when and how: to be read, printed and kept. */
export const ReceiptPage = ({ receipt, name, rights, jurisdiction, json }: ReceiptPageProps) => {
  const { say, language: ui } = useWords()
  const comma = say(WORDS.listComma)
  const { record, event, receipt_id } = receipt
  const { language } = record
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  return (
    <Page
      testid="receipt-page"
      title={say(W.receiptOfYourAnswer)}
      lead={say(W.whatYouSaid)}
      actions={
        <>
          <Anchor href={json} download className="gw-link">
            {say(W.forMachinesJson)}
          </Anchor>
          <Print />
        </>
      }
    >
      <Section title={say(W.yourAnswer)}>
        <Lines
          rows={[
            [say(WORDS.person), name],
            [
              say(WORDS.answer),
              <Chip key="answer" of="answer" state={ANSWERS[event.event_state]} language={ui} />,
            ],
            [say(WORDS.when), <Time key="at" at={event.event_time} />],
            [say(WORDS.how), HOWS[event.collection_method][ui]],
            [say(WORDS.signedOn), event.signed_on],
            [say(WORDS.whereThePaperLies), event.evidence],
            [say(W.numberOfTheReceipt), receipt_id],
          ]}
        />
        {event.evidence_picture ? (
          <img
            src={event.evidence_picture}
            alt={say(W.pictureOfPaper)}
            className="gw-scan"
            data-testid="receipt-scan"
          />
        ) : null}
      </Section>
      <Section title={say(WORDS.theText)}>
        <Lines
          rows={[
            [
              say(WORDS.version),
              <Anchor key="version" component={Link} href={record.privacy_notice} prefetch={false}>
                {record.privacy_notice_version}
              </Anchor>,
            ],
            [say(W.readIn), language === 'zh' ? say(WORDS.chinese) : say(WORDS.english)],
            [
              say(WORDS.hash),
              <code key="hash" className="gw-hash">
                {record.privacy_notice_hash}
              </code>,
            ],
          ]}
        />
      </Section>
      {record.purposes.map((each) => (
        <Section key={each.pii_type} title={each.pii_type}>
          <div lang={lang}>
            <Lines
              rows={[
                [say(WORDS.purposes), each.purpose],
                [say(WORDS.legalBasis), each.lawful_basis],
                [say(WORDS.kept), each.retention_period],
                [say(WORDS.whoElseMaySeeIt), each.viewers],
                [say(WORDS.recipients), each.recipient_third_parties],
              ]}
            />
          </div>
        </Section>
      ))}
      <Section title={say(W.whoAnswersForYourData)}>
        <div lang={lang}>
          <Lines
            rows={[
              ...record.pii_controllers.map(
                ({ controller, contact }) => [controller, contact || '–'] as const,
              ),
              [say(WORDS.placeOfStorage), record.storage_location],
              [say(WORDS.countries), jurisdiction.join(comma)],
              [say(W.whatYouMayAskFor), rights.join(comma)],
            ]}
          />
        </div>
        <Text>
          {say(W.youWithdrawInOneStep)}
          <Anchor component={Link} href="/consent" prefetch={false}>
            {say(WORDS.consent)}
          </Anchor>
          {say(WORDS.fullStop)}
        </Text>
      </Section>
      <Section title={say(W.wholeText)}>
        <NotSo notes={receipt.notes} />
        <Sealed html={record.privacy_notice_text} language={language} />
      </Section>
    </Page>
  )
}
