import { both } from '../base/labels'

export const reportOnChildsDataWaits = {
  en: "A report on a child's data waits for an answer",
  zh: '一份儿童信息举报等待答复',
}
export const requestsToBlackOutPart = (count: number) =>
  both(
    count === 1
      ? '1 request to black out a part of a picture waits for an answer'
      : `${count} requests to black out a part of a picture wait for an answer`,
    `${count} 个图片涂黑请求等待答复`,
  )
export const somebodyReportsDataOfChild = {
  en: 'Somebody reports data of a child',
  zh: '有人举报涉及儿童的个人信息',
}
export const untilItIsAnswered = {
  en: 'Until it is answered, nobody but the person sees that part.',
  zh: '答复之前，除本人外任何人都看不到该局部。',
}
