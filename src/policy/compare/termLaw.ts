import type { TermPart } from './terms'
import { both, type Both } from '../../base/labels'

/** What the law says of each part of a term, for whoever drafts; orientation, no advice. */
export const TERM_LAW: Partial<Record<TermPart, Both>> = {
  purposes: both(
    'Each purpose definite and reasonable; nothing beyond it (PIPL Arts. 6 and 17; GDPR Art. 5(1)(b)). A new purpose asks everybody anew (PIPL Art. 14).',
    '目的明确、合理，不得超出（《个人信息保护法》第六、十七条；GDPR 第 5 条）。变更目的须重新取得同意（第十四条）。',
  ),
  basis: both(
    'Consent, or what a contract, HR management under lawful labour rules, or a legal duty needs (PIPL Art. 13; GDPR Art. 6).',
    '同意，或为履行合同、依法制定的劳动规章制度下人力资源管理、法定义务所必需（《个人信息保护法》第十三条；GDPR 第 6 条）。',
  ),
  consent: both(
    'Separate for sensitive data, for recipients and for other countries (PIPL Arts. 23, 29, 39); withdrawn as easily as given (Art. 15; GDPR Art. 7).',
    '敏感信息、提供给接收方和出境均须单独同意（《个人信息保护法》第二十三、二十九、三十九条）；撤回应与给予同样便捷（第十五条）。',
  ),
  optional: both(
    'Whoever refuses what the work does not need loses nothing else (PIPL Art. 16; GDPR Art. 7(4)).',
    '非必需的处理，拒绝者不受其他影响（《个人信息保护法》第十六条）。',
  ),
  retentionDays: both(
    'The shortest time that the purpose needs (PIPL Art. 19; GDPR Art. 5(1)(e)).',
    '实现目的所必要的最短时间（《个人信息保护法》第十九条）。',
  ),
  perHour: both(
    'As seldom as the purpose allows (PIPL Art. 6; GDPR Art. 5(1)(c)).',
    '频率应为实现目的所需的最低值（《个人信息保护法》第六条）。',
  ),
  viewers: both(
    'Only those whose work needs it, each look on record (PIPL Art. 51; GDPR Art. 32).',
    '仅限工作所需人员，并留存查看记录（《个人信息保护法》第五十一条）。',
  ),
  recipients: both(
    'Each named with contact, purpose and kind of data, and consented to separately; abroad more is asked (PIPL Arts. 23 and 39; GDPR Arts. 13 and 44).',
    '须告知接收方名称、联系方式、目的和种类，并取得单独同意；出境另有要求（《个人信息保护法》第二十三、三十九条）。',
  ),
  titles: both(
    'The least that serves the purpose (PIPL Art. 6; GDPR Art. 25).',
    '限于实现目的的最小范围（《个人信息保护法》第六条）。',
  ),
  picture: both(
    'The least that serves the purpose: often a blurred or small picture does (PIPL Art. 6; GDPR Art. 25).',
    '限于实现目的的最小范围：模糊或缩略图往往已足够（《个人信息保护法》第六条）。',
  ),
  logs: both(
    'No more kinds than finding faults needs (PIPL Art. 6; GDPR Art. 5(1)(c)).',
    '限于排除故障所需的种类（《个人信息保护法》第六条）。',
  ),
}
