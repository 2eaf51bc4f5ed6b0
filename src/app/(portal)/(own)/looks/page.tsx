import { isStarred } from '../../../../access/matrix'
import { LooksPage } from '../../../../portal/looks/LooksPage'
import { categoryLabel } from '../../../../categories/words'
import { collectionsOf } from '../../../../categories/declaration'
import { readLooks } from '../../../../portal/looks/looks'
import { signedIn } from '../../../../portal/kit/reader'
import { titled } from '../../../../portal/kit/titled'
import { WORDS } from '../../../../i18n/words'

interface Query {
  side?: string
  category?: string
  page?: string
}

export const generateMetadata = titled(WORDS.whoLooked)

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const query = await searchParams
  const reader = await signedIn('/looks')
  const { payload, language } = reader
  const categories = collectionsOf(payload.config, 'monitoring', 'worked', 'file')
    .filter(({ slug }) => isStarred(slug))
    .map(({ slug }) => ({
      slug,
      label: categoryLabel(payload.config, slug, language),
    }))
  const side = query.side === 'theirs' ? 'theirs' : 'mine'
  const category = categories.find(({ slug }) => slug === query.category)?.slug ?? ''
  const page = Math.min(Math.max(Math.floor(Number(query.page) || 1), 1), 1000)
  const found = await readLooks(reader, { side, category: category || undefined, page })
  return <LooksPage {...found} side={side} category={category} page={page} categories={categories} />
}

export default Page
