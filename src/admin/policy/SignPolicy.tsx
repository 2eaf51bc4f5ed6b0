import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { draftsToSign, shownToSigner } from './signing'
import { Problem } from '../../base/errors'
import { type Language, sayIn } from '../../base/labels'
import { problemText } from '../../i18n/problems'
import { VIEW_TITLES } from '../../i18n/viewTitles'
import { firstCompany } from '../../roll/firstCompany'
import { isId } from '../../base/ids'
import { signableFor, type Signable } from '../../policy/life/signable'
import { maySign } from '../../policy/life/signers'
import { Frame } from '../kit/Frame'
import { AssessmentText } from './AssessmentText'
import { DraftAssessment } from './DraftAssessment'
import { ChangesTable } from '../kit/ChangesTable'
import { SignForm } from './SignForm'
import { TextChanges } from './TextChanges'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? ''

/** The terms that no assessment speaks of, and the way to one. */
const Unweighed = ({ id, problem, language }: { id: string; problem: Problem; language: Language }) => {
  const { categories, stands, changed } = problem.data as {
    categories?: Record<Language, string[]>
    stands?: boolean
    changed?: boolean
  }
  return categories ? (
    <>
      <ul>
        {categories[language].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <DraftAssessment id={id} stands={stands ?? false} changed={changed ?? false} />
    </>
  ) : null
}

/** Compares a draft with the version that it follows, and takes a signature; without a draft, lists those that wait for one. */
export const SignPolicy = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { payload, user } = req
  // Payload leaves views of one's own open to everybody.
  if (!user || !maySign(user)) redirect(payload.config.routes.admin)
  const language = req.i18n.language === 'en' ? 'en' : 'zh'
  const say = sayIn(language)
  const id = one(searchParams?.draft)
  let signing: Signable | null = null
  let wrong: Problem | null = null
  try {
    if (isId(id)) signing = await signableFor(payload, id, user)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    wrong = error
  }
  const shown = signing ? await shownToSigner(req, String(user.id), signing) : null
  const zone = (await firstCompany(payload))?.zone ?? 'UTC'
  const waiting = shown ? [] : await draftsToSign(payload, language)
  return (
    <Frame {...{ initPageResult, params, searchParams }} step={say(WORDS.sign)} className="gw-sign-page">
      <h1>{VIEW_TITLES.signPolicy[language]}</h1>
      <p className="gw-hint">{say(W.whatVersionChangesAgainstOne)}</p>
      {wrong ? (
        <div className="gw-notice" role="alert">
          <p>{problemText(language, { ...wrong.data, detail: wrong.message })}</p>
          <Unweighed id={id} problem={wrong} language={language} />
          <p>
            <a href={`/admin/collections/policies/${encodeURIComponent(id)}`}>{say(W.backToTheDraft)}</a>
          </p>
        </div>
      ) : null}
      {shown && signing ? (
        <>
          <ChangesTable changes={shown.changes} follows={shown.follows} language={language} />
          <AssessmentText assessment={shown.assessment} language={language} />
          <TextChanges pages={shown.pages} diff={shown.diff} readability={shown.readability} />
          <SignForm id={id} shown={shown} zone={zone} />
        </>
      ) : wrong ? null : (
        <ul className="gw-items" data-testid="drafts-to-sign">
          {waiting.length ? (
            waiting.map(({ draft, title: name, signedBy }) => (
              <li key={draft}>
                <a href={`/admin/sign-policy?draft=${encodeURIComponent(draft)}`}>
                  <span>
                    {name}
                    <small>{say(W.signedBy(signedBy))}</small>
                  </span>
                </a>
              </li>
            ))
          ) : (
            <li className="gw-hint">{say(W.noDraftWaitsForSignature)}</li>
          )}
        </ul>
      )}
    </Frame>
  )
}
