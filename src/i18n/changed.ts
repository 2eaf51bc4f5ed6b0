import { both, type Both } from '../base/labels'

/** To whoever signs what was changed since he read it: nothing is signed, and what stands there now is the new text. */
export const changedWords = (at: string): Both =>
  both(
    `Nothing was signed: the text was changed at ${at}. Read it again; what stands here now is the new one.`,
    `未签署：内容已于 ${at} 更改。请重新阅读，此处显示的是新内容。`,
  )
