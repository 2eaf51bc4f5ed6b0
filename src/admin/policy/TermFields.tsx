import type { TextFieldServerComponent } from 'payload'
import { basePurposes, categoryChoices } from '../kit/named'
import { CodeChoice } from '../kit/CodeChoice'
import { PurposesChoice } from './PurposesChoice'
import { TermAdvice } from './TermAdvice'

const languageOf = (i18n: { language: string }) => (i18n.language === 'en' ? 'en' : 'zh')

/** Chooses among the declared categories: publishing refuses any other. */
export const TermCategory: TextFieldServerComponent = ({ clientField, i18n, path, readOnly }) => (
  <CodeChoice
    path={path}
    label={clientField.label as string}
    required
    options={categoryChoices(languageOf(i18n))}
    readOnly={readOnly}
  />
)

/** Chooses among the purposes that the version lists, and those that every version has. */
export const TermPurposes: TextFieldServerComponent = ({ clientField, i18n, path, readOnly }) => (
  <div className="field-type">
    <PurposesChoice
      path={path}
      label={clientField.label as string}
      base={basePurposes(languageOf(i18n))}
      readOnly={readOnly}
    />
    <TermAdvice path={path} part="purposes" />
  </div>
)
