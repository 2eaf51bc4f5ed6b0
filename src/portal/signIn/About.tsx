'use client'
import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { Section } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  version: string
  /** Where people can ask, as the company put it. */
  help: string
  signedIn: boolean
}

/** What Glasswork is and what it never does: only what the server enforces now. */
export const About = ({ version, help, signedIn }: Props) => {
  const { say } = useWords()
  const never = [
    say(
      'Record what you type. Keys and clicks are counts, per minute and per day; a device that sends their content is refused, and the content is not logged.',
      '不记录您输入的内容。按键和点击只有每分钟和每日的次数；设备若发送按键内容，将被拒绝，也不写入日志。',
    ),
    say(
      'Store anything that the privacy policy in force does not name, or that you have not agreed to where it asks for your consent.',
      '不存储现行隐私政策未载明的信息；需要您同意而您未同意的，也不存储。',
    ),
    say(
      'Record outside your working hours, or while you pause.',
      '不在您的工作时间之外、也不在您暂停期间记录。',
    ),
    say(
      'Show your screenshots, activity or personnel file to anybody else without a purpose that the policy names. Each look is on record, and you can read it.',
      '他人未填写政策载明的目的，就不能查看您的截屏、活动和人事档案；每次查看都会留痕，您可以看到。',
    ),
    say(
      'Keep a record beyond its day: what has expired is no longer shown and is deleted, files included.',
      '不超期保存：到期的记录不再显示，连同文件一并删除。',
    ),
    say(
      'Load anything into this browser from another site, or send anything there.',
      '不在此浏览器中加载其他网站的内容，也不向其他网站发送任何信息。',
    ),
  ]
  return (
    <Plain wide>
      <Stack gap="xl" data-testid="about-page">
        <Stack gap="sm" maw={680}>
          <Title order={1} size="h2">
            {say('About Glasswork', '关于 Glasswork')}
          </Title>
          <Text>
            {say(
              'Glasswork keeps the work records of a company on a server of its own. The privacy policy in force is its configuration: what the policy does not name cannot be stored, and whoever is recorded sees what was recorded, why, how long it is kept, and who looked.',
              'Glasswork 在公司自己的服务器上保存工作记录。现行隐私政策就是系统配置：政策未载明的信息无法存储；被记录的人可以看到记录了什么、目的是什么、保存多久、谁看过。',
            )}
          </Text>
          <Anchor component={Link} href={signedIn ? '/' : '/sign-in'} prefetch={false} className="gw-link">
            {signedIn ? say('Back to my pages', '返回我的页面') : say(WORDS.signIn)}
          </Anchor>
        </Stack>
        <Section title={say('What this server records', '本服务器记录什么')}>
          <Text maw={680}>
            {say('What the ', '以')}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say('privacy policy in force', '现行隐私政策')}
            </Anchor>
            {say(
              ' names: what, what for, for how long, and who may see it. It can be read without signing in.',
              '载明的为准：收集什么、用于什么、保存多久、谁可以查看。无需登录即可阅读。',
            )}
          </Text>
        </Section>
        <Section title={say('What it never does', '它绝不做什么')}>
          <List maw={680} spacing="xs">
            {never.map((each) => (
              <List.Item key={each}>{each}</List.Item>
            ))}
          </List>
        </Section>
        <Section title={say('Questions', '咨询')}>
          <Text maw={680}>
            {help ||
              say('Ask HR or the privacy officer of your company.', '请联系贵公司的人事或隐私负责人。')}
          </Text>
        </Section>
        <Section title={say('Children', '儿童')}>
          <Text maw={680}>
            {say('Do you think that data of a child is kept here? ', '您认为这里保存了儿童的个人信息？')}
            <Anchor component={Link} href="/report-child" prefetch={false}>
              {say('Report it', '请举报')}
            </Anchor>
            {say('; you need not sign in.', '，无需登录。')}
          </Text>
        </Section>
        <Section title={say('Free software', '自由软件')}>
          <Text maw={680}>
            {say(
              `Glasswork ${version} is free software under the GNU Affero General Public License, version 3 (AGPL-3.0-only). Whoever runs this server owes you, on request, the source code that runs here, changes included.`,
              `Glasswork ${version} 是自由软件，采用 GNU Affero 通用公共许可证第 3 版（AGPL-3.0-only）。您可以向本服务器的运营者索取此处运行的全部源代码，包括所作的修改。`,
            )}
          </Text>
        </Section>
      </Stack>
    </Plain>
  )
}
