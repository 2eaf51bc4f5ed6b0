export const somebodyHasSavedThisRecord = {
  en: 'Somebody has saved this record since you opened it. Nothing of yours was saved, and it still stands in the form: copy it, load the page again and put it in.',
  zh: '您打开之后，已有他人保存了此记录。您填写的内容尚未保存，仍在表单中：请先复制，重新加载页面后再填入。',
}
export const thisPersonHasPersonnelFile = {
  en: 'This person has a personnel file already.',
  zh: '该人员已有人事档案。',
}
