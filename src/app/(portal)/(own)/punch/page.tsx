import { PunchPage } from '../../../../portal/attendance/PunchPage'
import { readPunching } from '../../../../portal/attendance/punching'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

export const generateMetadata = titled(WORDS.punch)

const Page = async () => <PunchPage punching={await readPunching(await signedIn('/punch'))} />

export default Page
