import { both } from '../base/labels'

export const month = { en: 'Month', zh: '月份' }
export const yourComputer = (name: string) =>
  both(
    `Your computer “${name}” was signed off: it reports nothing any more.`,
    `您的电脑“${name}”已被停用，不再上报数据。`,
  )
