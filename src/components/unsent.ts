import { both, type Both } from '../base/labels'

/** Why there is no answer: the browser could send nothing, or nobody can tell whether it arrived. */
export type Missing = 'offline' | 'unanswered'

interface Came {
  /** What the browser knew of its network before. */
  wasOnline: boolean
  /** 0 where no answer came. */
  status: number
  /** Whether it is the server that speaks: each of its answers is JSON. A proxy whose server is away and the page of a hotel are none. */
  isOurs: boolean
}

/** Which answer is missing, or undefined where one came. */
export const missingAnswer = ({ wasOnline, status, isOurs }: Came): Missing | undefined => {
  if (status !== 0 && isOurs) return undefined
  return status === 0 && !wasOnline ? 'offline' : 'unanswered'
}

interface Unsent {
  title: Both
  about: Both
  /** Beside the form, once the dialog is left. */
  short: Both
}

export const UNSENT: Readonly<Record<Missing, Unsent>> = {
  offline: {
    title: both('This was not sent', '未能发送'),
    about: both(
      'Your browser is offline. Nothing was changed, and what you typed stays here.',
      '浏览器当前没有网络连接。没有任何更改，您填写的内容仍在此处。',
    ),
    short: both('Not sent: your browser is offline.', '未发送：浏览器当前没有网络连接。'),
  },
  unanswered: {
    title: both('No answer came', '未收到答复'),
    about: both(
      'The server did not answer. What you sent may have arrived or not: nobody can tell from here. What you typed stays here.',
      '服务器没有答复，您的请求可能已经收到，也可能没有，目前无法确定。您填写的内容仍在此处。',
    ),
    short: both(
      'No answer came: this may have arrived or not. Look again once the server is reached.',
      '未收到答复，无法确定是否已收到。请在恢复连接后查看。',
    ),
  },
}

/** How one answers that. */
export const AGAIN = { again: both('Try again', '重试'), leave: both('Not now', '暂不') } as const
