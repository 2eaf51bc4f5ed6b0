import { both } from '../base/labels'

export const absencesWait = (count: number) =>
  both(
    count === 1
      ? '1 request for leave waits for an answer'
      : `${count} requests for leave wait for an answer`,
    `${count} 个休假申请等待审批`,
  )
export const approvedLeaveIsWithdrawn = {
  en: 'Leave that was approved is withdrawn',
  zh: '已批准的休假被撤回',
}
export const correctionsWait = (count: number) =>
  both(
    count === 1
      ? '1 correction of punches waits for an answer'
      : `${count} corrections of punches wait for an answer`,
    `${count} 个补卡申请等待审批`,
  )
export const overtimeWaits = (count: number) =>
  both(
    count === 1
      ? '1 request for overtime waits for an answer'
      : `${count} requests for overtime wait for an answer`,
    `${count} 个加班申请等待审批`,
  )
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
export const somebodyAsksForCorrection = {
  en: 'Somebody asks for a correction of punches',
  zh: '有人申请补卡',
}
export const somebodyAsksForLeave = { en: 'Somebody asks for leave', zh: '有人申请休假' }
export const somebodyAsksForOvertime = { en: 'Somebody asks for overtime', zh: '有人申请加班' }
export const somebodyReportsDataOfChild = {
  en: 'Somebody reports data of a child',
  zh: '有人举报涉及儿童的个人信息',
}
export const untilItIsAnswered = {
  en: 'Until it is answered, nobody but the person sees that part.',
  zh: '答复之前，除本人外任何人都看不到该局部。',
}
export const untilItIsApproved = {
  en: 'Until it is approved, it counts for nothing.',
  zh: '批准之前不计入考勤。',
}
export const yourCorrectionIsApproved = { en: 'Your correction is approved', zh: '您的补卡申请已批准' }
export const yourCorrectionIsRefused = { en: 'Your correction is refused', zh: '您的补卡申请未获批准' }
export const yourLeaveIsApproved = { en: 'Your leave is approved', zh: '您的休假申请已批准' }
export const yourLeaveIsRefused = { en: 'Your leave is refused', zh: '您的休假申请未获批准' }
export const yourOvertimeIsApproved = { en: 'Your overtime is approved', zh: '您的加班申请已批准' }
export const yourOvertimeIsRefused = { en: 'Your overtime is refused', zh: '您的加班申请未获批准' }
