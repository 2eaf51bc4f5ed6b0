'use client'
import { Alert } from '@mantine/core'
import { useWords } from '../Words'
import { StepForm } from './StepForm'
import { useStep } from './useStep'

export const MailStep = ({ may }: { may: boolean }) => {
  const { say } = useWords()
  const { busy, failure, finish } = useStep('mail')
  return (
    <StepForm
      step="mail"
      may={may}
      busy={busy}
      failure={failure}
      save={say('Go on without mail', '暂不使用邮件')}
      onSave={() => void finish()}
      lead={say(
        'Without a mail server nothing is lost: you hand over one-time links yourself.',
        '没有邮件服务器也不影响使用：由您亲自转交一次性链接。',
      )}
    >
      <Alert variant="outline" role="note">
        {say('Mail can be set up at any time.', '可随时设置邮件。')}
      </Alert>
    </StepForm>
  )
}
