export const publish = { en: 'Publish', zh: '发布' }
export const saveFirst = { en: 'Save first.', zh: '请先保存。' }
export const showWhatStandsThereNow = { en: 'Show what stands there now', zh: '显示最新内容' }
export const withdraw = { en: 'Withdraw', zh: '撤回' }
