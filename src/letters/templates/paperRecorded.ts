import type { Template } from '../kinds'

/** HR took down what somebody agreed to, withdrew or refused on paper: whoever did not sign it learns of it. */
export const letter: Template = ({ name = '', company = '', what = '', url = '', agrees = '' }, language) => {
  const action = (label: string) => (url ? { action: { label, url } } : {})
  return language === 'en'
    ? {
        subject: agrees
          ? `Your agreement is recorded at ${company}`
          : `Your withdrawal is recorded at ${company}`,
        greeting: `${name},`,
        paragraphs: agrees
          ? [
              `HR has recorded, from a paper that you signed, that you agree to: ${what}.`,
              'What rests on it may be collected from now on.',
              'If you did not sign this, turn it off in the portal and tell the privacy officer. You can withdraw at any time.',
            ]
          : [
              `HR has recorded, from a paper that you signed, that you withdraw or refuse: ${what}.`,
              'What rests on it is no longer collected. Nobody but you can open what was collected of it; it is deleted within a day, unless the policy names another ground for keeping it.',
              'If you did not sign this, tell HR or the privacy officer. You can agree again at any time.',
            ],
        ...action('See what you agreed to'),
      }
    : {
        subject: agrees ? `${company}已登记您的同意` : `${company}已登记您的撤回`,
        greeting: `${name}：`,
        paragraphs: agrees
          ? [
              `人事已根据您签署的书面文件登记：您同意${what}。`,
              '自现在起可以收集以此为依据的数据。',
              '如果并非您本人签署，请在门户中关闭该项，并告知隐私负责人。您可以随时撤回。',
            ]
          : [
              `人事已根据您签署的书面文件登记：您撤回或拒绝${what}。`,
              '以此为依据的数据不再收集；此前收集的该类数据只有您本人可以查看，并将在一天内删除，隐私政策另有保存依据的除外。',
              '如果并非您本人签署，请告知人事或隐私负责人。您可以随时重新同意。',
            ],
        ...action('查看我的同意记录'),
      }
}
