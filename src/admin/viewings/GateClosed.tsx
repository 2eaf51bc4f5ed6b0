import type { ReactNode } from 'react'
import type { Gate } from './gate'
import { type Language, sayIn } from '../../base/labels'

const Calm = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="gw-calm" data-testid="gate-closed">
    <h2>{title}</h2>
    {children}
  </section>
)

/** Why nothing can be opened here, and what one can do. */
export const GateClosed = ({
  options,
  category,
  language,
}: Pick<Gate, 'options' | 'category'> & { language: Language }) => {
  const say = sayIn(language)
  const name = language === 'en' ? category.label.toLowerCase() : category.label
  const policies = <a href="/admin/collections/policies">{say('Policy versions', '隐私政策版本')}</a>
  if (!options.inPolicy) {
    return (
      <Calm title={say(`No ${name} ${name.endsWith('s') ? 'are' : 'is'} collected`, `当前不收集${name}`)}>
        <p>
          {say(
            `The policy in force (version ${options.version}) has no term for this category, so nothing can be stored and there is nothing to look at.`,
            `现行隐私政策（版本 ${options.version}）没有此类别的条款，因此系统无法存储，也没有可查看的内容。`,
          )}
        </p>
        <p>
          {say(
            'To change that, draft and publish a version that names it: ',
            '如需更改，请起草并发布载明此类别的新版本：',
          )}
          {policies}
        </p>
      </Calm>
    )
  }
  return (
    <Calm title={say('Not open to your role', '未向您的角色开放')}>
      <p>
        {say(
          `The policy in force (version ${options.version}) names who may look at other people's ${name}; your role is not among them.`,
          `现行隐私政策（版本 ${options.version}）载明了谁可以查看他人的${name}，您的角色不在其中。`,
        )}
      </p>
      <p>
        {say('What is held about you is on ', '关于您本人的记录见')}
        <a href="/">{say('your own pages', '您的个人页面')}</a>
        {say('.', '。')}
      </p>
    </Calm>
  )
}
