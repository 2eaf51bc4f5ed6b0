export const itEndedBeforeItBegan = { en: 'It ended before it began.', zh: '暴露结束早于开始。' }
export const nobodyCanKnow = { en: 'Nobody can know of it in the future.', zh: '知悉时间不能晚于现在。' }
export const whatPeopleWereTold = {
  en: 'What people were told cannot be changed. Measures and reports can be added until the breach is closed.',
  zh: '已通知的内容不能更改。安全事件结案之前仍可补充处置经过和报告。',
}
