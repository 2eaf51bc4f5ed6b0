import { OWN_NAMES } from '../../i18n/languages'
import { RISKS } from '../../i18n/terms'
import { type Language, sayIn } from '../../base/labels'
import type { WholeAssessment } from '../../policy/assess/assessment'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  assessment: WholeAssessment | null
  language: Language
}

/** The impact assessment that is sealed with the version, in both languages; the reader's own stands open. */
export const AssessmentText = ({ assessment, language }: Props) => {
  const say = sayIn(language)
  if (!assessment) return null
  const texts = language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const)
  return (
    <section aria-labelledby="assessment-title" data-testid="policy-assessment">
      <h2 id="assessment-title">{say(WORDS.impactAssessment)}</h2>
      <p>
        {say(W.riskThatRemains)}
        <strong>{RISKS[assessment.risk][language]}</strong>
      </p>
      {texts.map((each) => (
        <details key={each} open={each === language} lang={each === 'zh' ? 'zh-CN' : 'en'}>
          <summary>{OWN_NAMES[each]}</summary>
          <div className="gw-prewrap">{assessment.text[each]}</div>
        </details>
      ))}
    </section>
  )
}
