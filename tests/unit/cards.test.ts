import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { holdsCard, maskCards } from '../../src/fields/cards'
import { refuseCards } from '../../src/fields/refuseCards'
import { redactTitle } from '../../src/records/titleRules'

/** Published test numbers of each issuer. */
const CARDS = [
  '4111111111111111',
  '4222222222222',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '6011111111111117',
  '3530111333300000',
  '30569309025904',
  '6240008631401148',
]

describe('card numbers', () => {
  it.each(CARDS)('[P22] finds and masks %s, however it is written', (card) => {
    const groups = card.replace(/(\d{4})(?=\d)/g, '$1 ')
    for (const written of [card, groups, groups.replaceAll(' ', '-'), `卡号${card}，谢谢`, `no.${card}.`]) {
      expect([written, holdsCard(written)]).toEqual([written, true])
      expect(maskCards(written)).not.toContain(card)
      expect(maskCards(written).replace(/\D/g, '')).toBe(card.slice(-4))
    }
    expect(holdsCard(card.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))))).toBe(true)
  })

  it('[P22] leaves alone what is none: wrong check digits, phones, dates, orders, identity numbers', () => {
    for (const text of [
      '4111111111111112',
      '+86 138 0013 8000',
      '2026-03-16 10:30:00.000',
      '20260316103000123',
      '1234567890123456',
      '110101199003070134',
      '62010219900307001X',
      '4111 1111 1111',
      '41111111111111111111111',
    ])
      expect([text, holdsCard(text), maskCards(text)]).toEqual([text, false, text])
  })

  it('[P22] takes no phone number for a card, whatever its digits', () => {
    for (let n = 0; n < 1000; n++) expect(holdsCard(`+49 151 12345${String(n).padStart(3, '0')}`)).toBe(false)
  })

  it('[P22] never lengthens a text, nor touches one without so many digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(maskCards(text).length).toBeLessThanOrEqual(text.length)
        if (text.replace(/\D/g, '').length < 13) expect(maskCards(text)).toBe(text)
      }),
    )
  })

  it('[P22] refuses no digest that somebody signs, whatever its digits', () => {
    const digests = Array.from({ length: 30_000 }, (_, n) =>
      createHash('sha256').update(String(n)).digest('hex'),
    )
    const alike = digests.filter(holdsCard)
    expect(alike.length).toBeGreaterThan(0)
    for (const digest of alike) expect(() => refuseCards({ digest })).not.toThrow()
    expect(() => refuseCards({ text: `of ${alike[0]}` })).toThrow()
  })
})

describe('titles', () => {
  it('go by the first rule that matches, and by the strictest of all versions that bind', () => {
    const sample = { title: 'Bank of Glass', program: '/opt/browser' }
    const kept = (...titles: NonNullable<Parameters<typeof redactTitle>[1]['titles']>) => {
      const { title, program } = redactTitle(sample, { titles })
      return [title !== undefined, program !== undefined]
    }
    const bank = { pattern: 'BANK*glass', kept: 'drop' as const }
    expect(kept()).toEqual([true, true])
    expect(kept({ rules: [bank], otherwise: 'keep' })).toEqual([false, false])
    expect(kept({ rules: [{ pattern: 'browser', kept: 'keep' }, bank], otherwise: 'drop' })).toEqual([
      true,
      true,
    ])
    expect(kept({ rules: [{ pattern: 'glass*bank', kept: 'drop' }], otherwise: 'program' })).toEqual([
      false,
      true,
    ])
    expect(kept({ rules: [], otherwise: 'keep' }, { rules: [], otherwise: 'program' })).toEqual([false, true])
  })
})
