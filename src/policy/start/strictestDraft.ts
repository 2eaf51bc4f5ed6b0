import type { Payload } from 'payload'
import { categoryLabel } from '../../categories/words'
import type { Language } from '../../base/labels'
import { PAUSE_KEPT } from '../../i18n/pauses'
import { createDraft } from '../life/newDraft'
import { doc, heading, paragraph } from '../life/prose'
import { weigh, type Weighed } from '../assess/assessmentDraft'
import { CAPTURES, categoryOf, STRICTEST_TERMS } from '../../categories/known'
import { STRICTEST_PURPOSES } from './strictestPurposes'
import type { Term } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'
import { WORDS } from '../../i18n/words'

/** What a text has to speak of. */
interface Chosen {
  /** The categories that are recorded, in words; empty where none is. */
  names: string
  /** What each of them has to say of being recorded; a paragraph each. */
  recorded: string[]
  /** And of how long it is kept; a sentence each. */
  kept: string[]
  /** Those that are of a computer rather than of somebody's work, in words. */
  beside: string[]
}

type Section = [string, ...string[]]

/** What opens with a purpose, and what is open without one (P28): as the matrix has it, and as the table says of who. */
const whoSees: Record<Language, (chosen: Pick<Chosen, 'names' | 'beside'>) => string[]> = {
  en: ({ names, beside }) => [
    `You see all of it. ${names ? `What is recorded of your work${beside.map((each) => `, ${each}`).join('')} and your personnel file open` : 'Your personnel file opens'} to the others whom the table names for it only after they **state a purpose**, and on record: you can read who looked, when and why under “Who looked”.`,
    'Your account, your agreements, your computers and the security log are open, without a purpose, to those whom the table names for them.',
    `The administrator of the system sees **${names ? 'nothing of what is recorded of your work' : 'nothing of your personnel file'}**${beside.length ? `; ${beside.join(' and ')} open to the administrator with a purpose, where the table says so` : ''}.`,
  ],
  zh: ({ names, beside }) => [
    `您可以查看全部内容。${names ? `对您工作的记录${beside.map((each) => `、${each}`).join('')}以及您的人事档案` : '您的人事档案'}，上表所列的其他人员须**先说明目的**才能查看，且每次查看均有记录；您可以在“谁看过”中看到何人、何时、为何查看。`,
    '您的账号、同意记录、电脑以及安全日志，上表所列的人员可直接查看，无需说明目的。',
    `系统管理员**${names ? '无权查看对您工作的任何记录' : '无权查看您的人事档案'}**${beside.length ? `；上表载明时，可在说明目的后查看${beside.join('、')}` : ''}。`,
  ],
}

const SECTIONS: Record<Language, (chosen: Chosen) => Section[]> = {
  en: ({ names, recorded, kept, beside }) => [
    [
      'What this policy does',
      'This policy is also the configuration of Glasswork. What the table above does not name cannot be stored, and what has expired is deleted. If the two ever differed, nothing would be collected.',
    ],
    names
      ? [
          'What is recorded, and when',
          `Off until you turn it on, each by itself: **${names}**. You may turn each off again at any time in one step. Refusing one changes nothing else: you keep your account and every other feature.`,
          `Recording happens **only in your working hours**, on a computer that you enrolled yourself, and never while you pause. ${PAUSE_KEPT.en}`,
          ...recorded,
        ]
      : [
          'What is recorded, and when',
          '**Nothing of your work is recorded.** What is kept is your account, your personnel file, and who did what in this system.',
        ],
    ['Who sees it', ...whoSees.en({ names, beside }), 'Nothing is given to anybody outside the company.'],
    [
      'How long it is kept',
      ...(names
        ? [
            `Each record carries the day on which it is deleted. When you withdraw consent to one of these, nobody but you can open what was collected under it, and it is deleted within a day.${kept.map((each) => ` ${each}`).join('')}`,
          ]
        : ['What belongs to your account is kept as long as the account; the logs as the table says.']),
    ],
    [
      'Your rights',
      'You may see, copy and correct what is held about you, have it deleted, and ask for an explanation. Ask HR or the privacy officer; you will have an answer within 15 working days. It is free.',
    ],
    [
      'Changes',
      'A change that widens anything applies to you only after you have agreed to it. Earlier versions stay readable.',
    ],
  ],
  zh: ({ names, recorded, kept, beside }) => [
    [
      '本政策的作用',
      '本政策同时也是 Glasswork 的配置：上表未列明的信息无法存储，到期的信息会被删除。二者如有不一致，系统将不收集任何信息。',
    ],
    names
      ? [
          '记录什么、何时记录',
          `以下各项默认关闭，由您逐项开启：**${names}**。您可以随时一步关闭。拒绝其中任何一项，不影响您的账号和其他功能。`,
          `**仅在您的工作时间内**、在您本人登记的电脑上记录；您暂停期间不记录。${PAUSE_KEPT.zh}`,
          ...recorded,
        ]
      : [
          '记录什么、何时记录',
          '**不记录您的工作过程。**系统只保留您的账号、人事档案，以及系统内的操作记录。',
        ],
    ['谁可以查看', ...whoSees.zh({ names, beside }), '不向公司以外的任何人提供。'],
    [
      '保存多久',
      ...(names
        ? [
            `每条记录都标明删除日期。您撤回其中一项同意后，此前依据该项同意收集的数据只有您本人可以查看，并将在一天内删除。${kept.join('')}`,
          ]
        : ['账号信息与账号同期保存；日志按上表所列期限保存。']),
    ],
    [
      '您的权利',
      '您有权查阅、复制、更正、删除您的个人信息，并要求解释说明。请联系人事或隐私负责人，我们将在 15 个工作日内答复，不收取费用。',
    ],
    ['政策变更', '扩大处理范围的变更，在您同意之后才对您生效。历史版本始终可供查阅。'],
  ],
}

type Config = Payload['config']

/** The text for a choice of categories. */
export const proseFor = (config: Config, language: Language, categories: readonly string[]) => {
  const labels = categories.map((slug) => categoryLabel(config, slug, language))
  const names = language === 'en' ? labels.join(', ').toLowerCase() : labels.join('、')
  const all = new Set(categories)
  const said = categories.flatMap((slug) => categoryOf(slug)?.said ?? [])
  const chosen = {
    names,
    recorded: said.flatMap((each) => each.recorded?.(all)[language] ?? []),
    kept: said.flatMap((each) => each.kept?.(all)?.[language] ?? []),
    beside: said.flatMap(({ besideWork }) => besideWork?.[language] ?? []),
  }
  return doc(
    SECTIONS[language](chosen).flatMap(([title, ...paragraphs]) => [
      heading(title),
      ...paragraphs.map(paragraph),
    ]),
  )
}

export const TITLE: Record<Language, string> = WORDS.privacyPolicy

/** An assessment of terms that serve the purposes above, where one is needed. */
export const weighedTerms = (config: Config, terms: readonly Term[]): Weighed =>
  weigh(config, {
    terms,
    purposes: STRICTEST_PURPOSES.map(({ key, zh, en }) => ({ id: key, label: { zh, en } })),
  })

/** A new draft, the strictest: every capture has a switch of its own and a short life. @returns its id. */
export const createStrictestDraft = (payload: Payload): Promise<string> =>
  createDraft(payload, {
    title: TITLE,
    prose: {
      zh: proseFor(payload.config, 'zh', CAPTURES),
      en: proseFor(payload.config, 'en', CAPTURES),
    },
    purposes: STRICTEST_PURPOSES,
    terms: STRICTEST_TERMS,
    ...weighedTerms(payload.config, STRICTEST_TERMS),
  })

/** The built-in draft to start from. Made once, never published by itself. */
export const ensureStrictestDraft = async (payload: Payload): Promise<void> => {
  const where = { status: { in: ['draft', 'published'] } }
  if (!(await pastAccess(payload, 'machine').one('policies', where))) await createStrictestDraft(payload)
}
