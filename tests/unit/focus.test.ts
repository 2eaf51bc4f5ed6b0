import { openersOfDrawers } from '../../src/admin/kit/openers'
import { focusRefusal } from '../../src/components/focus'

/** As much of a page as the focus goes through: what lies in what, and what is asked for by a selector. */
class Part {
  id = ''
  isConnected = true
  isDisabled = false
  readonly parts: Part[] = []
  parentElement: Part | null = null
  constructor(
    readonly tag: string,
    readonly name = '',
  ) {}
  with(...parts: Part[]): this {
    for (const part of parts) part.parentElement = this
    this.parts.push(...parts)
    return this
  }
  contains(other: unknown): boolean {
    return other === this || this.parts.some((part) => part.contains(other))
  }
  matches(selector: string): boolean {
    if (selector === ':disabled') return this.isDisabled
    const named = /^\[name="(.*)"\]:enabled$/.exec(selector)
    if (named) return this.name === named[1] && !this.isDisabled
    return selector.split(', ').includes(this.tag)
  }
  closest(selector: string): Part | null {
    return this.matches(selector) ? this : (this.parentElement?.closest(selector) ?? null)
  }
  querySelector(selector: string): Part | null {
    for (const part of this.parts) {
      const found = part.matches(selector) ? part : part.querySelector(selector)
      if (found) return found
    }
    return null
  }
  hasAttribute() {
    return false
  }
  focus() {
    page.activeElement = this
  }
}

const page = {
  body: new Part('body'),
  activeElement: null as Part | null,
  drawers: [] as Part[],
  getElementById: () => null,
  querySelectorAll: () => page.drawers,
}
const GLOBALS = { document: page, HTMLElement: Part, Element: Part, CSS: { escape: (text: string) => text } }
const before = Object.fromEntries(
  Object.keys(GLOBALS).map((name) => [name, (globalThis as Record<string, unknown>)[name]]),
)
beforeAll(() => Object.assign(globalThis, GLOBALS))
afterAll(() => Object.assign(globalThis, before))
beforeEach(() => {
  page.body = new Part('body')
  page.activeElement = page.body
  page.drawers = []
})

describe('after a refusal', () => {
  const form = () => {
    const [phone, email] = [new Part('input', 'phone'), new Part('input', 'email')]
    const [box, button] = [new Part('div'), new Part('button')]
    const all = new Part('form').with(new Part('div').with(email, phone), box, button)
    page.body.with(all)
    return { all, phone, email, box, button }
  }
  const refuse = (box: Part, field: string) => focusRefusal(box as unknown as HTMLElement, field)

  it('[G4] the focus goes to the field that it names', () => {
    const { phone, box, button } = form()
    button.focus()
    button.isDisabled = true
    refuse(box, 'phone')
    expect(page.activeElement).toBe(phone)
  })

  it('[G4] it goes to the sentence where that names none, one that the form has not, or one that takes nothing', () => {
    const { phone, box, button } = form()
    for (const field of ['', 'number', 'phone']) {
      phone.isDisabled = true
      button.focus()
      refuse(box, field)
      expect([field, page.activeElement === box]).toEqual([field, true])
    }
  })

  it('[G4] whoever has moved on elsewhere stays there', () => {
    const { box } = form()
    const other = new Part('input', 'phone')
    page.body.with(other)
    other.focus()
    refuse(box, 'phone')
    expect(page.activeElement).toBe(other)
  })

  it('[G4] what lies under a drawer takes nothing, and a form in the drawer does', () => {
    const { box, phone } = form()
    const drawer = new Part('dialog')
    page.body.with(drawer)
    page.drawers = [drawer]
    refuse(box, 'phone')
    expect(page.activeElement).toBe(page.body)
    drawer.with(box.parentElement!)
    refuse(box, 'phone')
    expect(page.activeElement).toBe(phone)
  })
})

describe('a drawer that is left, by Escape or else', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 10))
  const opened = (opener: Part) => {
    const openers = openersOfDrawers()
    const field = new Part('input')
    opener.focus()
    openers.onClick({ target: opener as unknown as EventTarget })
    openers.onChange([{ slug: 'move', isOpen: true }])
    field.focus()
    return {
      leave: async (to: Part) => {
        field.isConnected = false
        page.activeElement = to
        openers.onChange([{ slug: 'move', isOpen: false }])
        await soon()
      },
      openers,
    }
  }

  it('[G4] gives the focus back to what opened it', async () => {
    const button = new Part('button')
    await opened(button).leave(page.body)
    expect(page.activeElement).toBe(button)
  })

  it('[G4] gives it to the button within which somebody pressed, and not to the entry of a menu that is gone', async () => {
    const [button, entry, icon] = [new Part('button'), new Part('button'), new Part('svg')]
    button.with(icon)
    new Part('.popup__content').with(entry)
    const openers = openersOfDrawers()
    for (const target of [icon, entry]) openers.onClick({ target: target as unknown as EventTarget })
    openers.onChange([{ slug: 'end', isOpen: true }])
    openers.onChange([{ slug: 'end', isOpen: false }])
    await soon()
    expect(page.activeElement).toBe(button)
  })

  it('[G4] leaves it to whoever has moved on, and gives it back once alone', async () => {
    const [button, other] = [new Part('button'), new Part('button')]
    const { leave, openers } = opened(button)
    await leave(other)
    expect(page.activeElement).toBe(other)
    page.activeElement = page.body
    openers.onChange([{ slug: 'move', isOpen: false }])
    await soon()
    expect(page.activeElement).toBe(page.body)
  })
})
