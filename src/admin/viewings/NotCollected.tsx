import { type Language, sayIn } from '../../base/labels'
import { Calm } from './Calm'
import * as W from './words'

interface Props {
  /** What the category is called. */
  label: string
  /** Of the version in force. */
  version: number
  language: Language
}

/** That the version in force does not name a category, and where it could. */
export const NotCollected = ({ label, version, language }: Props) => {
  const say = sayIn(language)
  const name = language === 'en' ? label.toLowerCase() : label
  return (
    <Calm title={say(W.notCollected(name, /^\w+s\b|s$/.test(name)))}>
      <p>{say(W.policyInForceVersion(version))}</p>
      <p>
        {say(W.toChangeThat)}
        <a href="/admin/collections/policies">{say(W.policyVersions)}</a>
      </p>
    </Calm>
  )
}
