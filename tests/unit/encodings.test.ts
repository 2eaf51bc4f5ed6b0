import { randomInt } from 'node:crypto'
import { decode } from '../../src/people/imports/decode'
import { decodeAs } from '../../src/people/imports/encodings'
import { readTable } from '../../src/people/imports/readTable'
import { encode } from '../support/encode'

/** Lists by the encoding in which a spreadsheet of that country saves its CSV: headers and names as people there write them. */
const LISTS: Record<string, { header: string; names: string[] }[]> = {
  gb18030: [
    { header: '姓名,工号', names: ['王芳', '李伟', '张敏', '陈静'] },
    { header: '姓名,部门', names: ['欧阳娜娜', '赵子龙', '诸葛亮', '黄晓明'] },
    { header: 'name,number', names: ['刘洋', '周杰', '吴军'] },
    { header: 'name,number', names: ['孙丽'] },
    { header: '员工姓名,联系电话', names: ['徐强', '朱琳', '马超', '胡斌', '郭靖', '何炅'] },
    { header: '名册,x', names: ['钱学森', '郑和', '冯巩'] },
  ],
  big5: [
    { header: '姓名,工號', names: ['陳美玲', '林志豪', '黃淑芬', '張家豪'] },
    { header: '姓名,部門', names: ['李淑惠', '王志明', '吳雅婷'] },
    { header: 'name,number', names: ['劉俊傑', '蔡依珊', '楊宗翰'] },
    { header: '員工編號,手機,姓名', names: ['許文龍', '鄭秀英', '謝佩珊'] },
  ],
  shift_jis: [
    { header: '氏名,部署', names: ['佐藤健一', '鈴木花子', '高橋みなみ'] },
    { header: '社員番号,氏名', names: ['田中太郎', '渡辺さくら', '伊藤ユウキ'] },
    { header: 'name,number', names: ['山本ひろし', '中村あゆみ', '小林けん'] },
  ],
  'windows-1252': [
    { header: 'Name;Abteilung', names: ['Jürgen Müller', 'Björn Schäfer', 'Käthe Weiß'] },
    { header: 'name,number', names: ['Müller'] },
    { header: 'name,number', names: ['Zoë'] },
    { header: 'Nom;Équipe', names: ['Hélène Lefèvre', 'François Côté', 'Noël Œuvrard'] },
    { header: 'Nombre,Teléfono', names: ['José Muñoz', 'María Núñez', 'Íñigo Agüero'] },
    { header: 'Nome,Função', names: ['João Conceição', 'António Simões', 'Inês Araújo'] },
    { header: 'Navn;Stilling', names: ['Søren Kjærgård', 'Åse Ødegaard', 'Bjørn Næss'] },
    { header: 'Nafn,Nr', names: ['Þórður Ísleifsson', 'Guðrún Æsa', 'Sigríður Björk'] },
    { header: 'Name,Prénom', names: ['D’Arcy Étienne', 'Loïc Brûlé', 'Aimée – Zoé'] },
    { header: 'Nimi,Nro', names: ['Väinö Hämäläinen', 'Päivi Mäkelä'] },
  ],
  'windows-1250': [
    { header: 'Imię i nazwisko;Dział', names: ['Łukasz Żółć', 'Małgorzata Wiśniewska', 'Paweł Dąbrowski'] },
    { header: 'Jméno;Oddělení', names: ['Jiří Dvořák', 'Lenka Nováková', 'Zdeněk Černý'] },
    { header: 'Név;Osztály', names: ['Erdős Győző', 'Szűcs Ödön', 'Kovács Jenő'] },
    { header: 'Meno;Číslo', names: ['Ľuboš Ďurica', 'Štefan Kováč', 'Žofia Hrušková'] },
    { header: 'Nume;Număr', names: ['Ştefan Ionuţ', 'Mădălina Bălan', 'Ţuţea Cătălin'] },
    { header: 'Ime;Broj', names: ['Đorđe Živković', 'Željka Šarić', 'Čedomir Kovačić'] },
    { header: 'name,number', names: ['Wałęsa', 'Piłsudski', 'Śmigły'] },
  ],
  'windows-1251': [
    { header: 'Имя;Отдел', names: ['Иван Петров', 'Анна Смирнова', 'Сергей Кузнецов'] },
    { header: 'name,number', names: ['Дмитрий', 'Ольга', 'Юрий'] },
    { header: 'Ім’я;Відділ', names: ['Олексій Ґудзь', 'Наталія Їжак', 'Євген Шевченко'] },
    { header: 'Име;Отдел', names: ['Георги Димитров', 'Мария Иванова'] },
    { header: 'Име;Број', names: ['Ђорђе Љубић', 'Његош Џамић'] },
  ],
  'utf-8': [
    { header: '姓名,工号', names: ['王芳', '张䶮'] },
    { header: 'Name;Abteilung', names: ['Jürgen Müller', 'Łukasz Żółć', 'Иван', '佐藤', '김민준'] },
  ],
}
const all = Object.entries(LISTS).flatMap(([encoding, lists]) =>
  lists.map(({ header, names }): [string, string, string] => [
    encoding,
    names.join(' · '),
    [header, ...names.map((name, i) => `${name},${i + 1}`)].join('\r\n'),
  ]),
)

describe('the encoding of a list', () => {
  it('[E2] the tables of these tests are those of the standards', () => {
    expect(encode('王芳姓名', 'gb18030').toString('hex')).toBe('cdf5b7bcd0d5c3fb')
    expect(encode('陳美玲姓名', 'big5').toString('hex')).toBe('b3afacfcacc2a96da657')
    expect(encode('佐藤氏名', 'shift_jis').toString('hex')).toBe('8db293a18e8196bc')
    expect(encode('Müller €', 'windows-1252').toString('hex')).toBe('4dfc6c6c65722080')
    expect(encode('Łukasz', 'windows-1250').toString('hex')).toBe('a3756b61737a')
    expect(encode('Иван', 'windows-1251').toString('hex')).toBe('c8e2e0ed')
  })

  it.each(all)('[E2] %s is told by its names: %s', (encoding, _names, text) => {
    const { text: read, encoding: found } = decode(encode(text, encoding))
    expect([found, read]).toEqual([encoding, text])
  })

  it.each(all)(
    '[E2] as UTF-8 and UTF-16, with a mark and without, nothing of it is lost: %s, %s',
    (_own, _names, text) => {
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
        for (const mark of ['', '\ufeff'])
          expect(decode(encode(mark + text, encoding))).toMatchObject({ encoding, text })
    },
  )

  /** Characters of a plane of a double-byte set. */
  const plane = (encoding: string, from: number, to: number): string[] => {
    const decoder = new TextDecoder(encoding)
    return Array.from({ length: (to - from + 1) * 94 }, (_, i) =>
      decoder.decode(Uint8Array.of(from + Math.floor(i / 94), 0xa1 + (i % 94))),
    ).filter((sign) => /^\p{Script=Han}$/u.test(sign))
  }
  /** Family names that most people bear, before given names of any usual signs. */
  const FAMILIES: Record<string, { families: string; given: string[] }> = {
    gb18030: { families: '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗', given: plane('gb18030', 0xb0, 0xd7) },
    big5: { families: '陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐', given: plane('big5', 0xa4, 0xc6) },
  }

  it('[E2] is told of any three people or more of one country', () => {
    const seed = randomInt(2 ** 30)
    let state = seed
    const below = (n: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return (state >> 8) % n
    }
    const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
    const nameIn = (encoding: string, country: readonly string[]): string => {
      const eastern = FAMILIES[encoding]
      if (!eastern) return pick(country)
      return (
        pick([...eastern.families]) + Array.from({ length: 1 + below(2) }, () => pick(eastern.given)).join('')
      )
    }
    const wrong: string[] = []
    for (const encoding of Object.keys(LISTS))
      for (let i = 0; i < 100; i++) {
        const country = pick(LISTS[encoding] ?? []).names
        const names = Array.from({ length: 3 + below(6) }, () => nameIn(encoding, country))
        const text = ['name,number', ...names.map((name, n) => `${name},${n}`)].join('\n')
        const found = decode(encode(text, encoding))
        if (found.text !== text) wrong.push(`${encoding} as ${found.encoding}: ${names.join(', ')}`)
      }
    expect([seed, wrong]).toEqual([seed, []])
  })

  it('[E2] one name far down a long list decides it', () => {
    const lines = Array.from({ length: 9_000 }, (_, i) => `Person ${i},${i}`)
    for (const [encoding, name] of [
      ['windows-1252', 'Jürgen Müller'],
      ['gb18030', '王小芳'],
      ['windows-1250', 'Łukasz'],
    ] as const) {
      const text = ['name,number', ...lines, `${name},9001`].join('\n')
      expect(decode(encode(text, encoding))).toMatchObject({ encoding, text })
    }
  })

  it('[E2] what somebody chose is read so, and what else it can be is told', () => {
    const bytes = encode('name,number\nMüller,1', 'windows-1252')
    const found = decode(bytes)
    expect(found.possible).toEqual(
      expect.arrayContaining(['gb18030', 'windows-1252', 'windows-1250', 'windows-1251']),
    )
    expect(found.possible).not.toContain('utf-8')
    expect(decode(bytes, 'windows-1251').text).toBe('name,number\nMьller,1')
    expect(() => decode(bytes, 'utf-8')).toThrow(expect.objectContaining({ reason: 'encoding' }) as Error)
    // Plain letters are the same in all of them: there is nothing to choose.
    expect(decode(Buffer.from('name,number\nAnn,1')).possible).toEqual(['utf-8'])
  })

  it('[E2] signs of windows-1252 between 0x80 and 0x9F are its own, and no controls', () => {
    const text = 'name\n€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
    expect(decodeAs(encode(text, 'windows-1252'), 'windows-1252')).toBe(text)
  })
})

describe('how a list is parted', () => {
  const SIGNS = [',', ';', '\t', '|', '，']
  const rows = [
    ['Name', 'Department', 'Employee no'],
    ['Ann', 'Sales', '1'],
    ['Ben', 'Support', '2'],
    ['Cal', 'Sales', '3'],
  ]
  const TITLES = [
    '',
    'Staff list, March 2026',
    'List of people; as of 1 March',
    'All, everybody, and more, of us, here',
    'A | B',
  ]
  it.each(SIGNS.flatMap((sign) => TITLES.map((title) => [sign, title] as const)))(
    '[E2] by %j, below the title %j',
    async (sign, title) => {
      const text = [...(title ? [title, ''] : []), ...rows.map((row) => row.join(sign))].join('\n')
      const table = await readTable(Buffer.from(text), {})
      expect([table.headers, table.rows.map(({ cells }) => cells)]).toEqual([rows[0], rows.slice(1)])
      expect(table.rows[0]?.n).toBe(title ? 4 : 2)
    },
  )

  it.each(SIGNS)('[E2] by %j, where cells in quotes hold other signs and lines', async (sign) => {
    const other = sign === ',' ? ';' : ','
    const quoted = [`"Name"`, '"Position"', '"Team"'].join(sign)
    const line = (name: string) => [`"${name}${other} Dr."`, `"a${other}b${other}c\nd"`, 'Sales'].join(sign)
    const table = await readTable(Buffer.from([quoted, line('Ann'), line('Ben')].join('\n')), {})
    expect([table.headers, table.rows.length, table.rows[0]?.cells[0]]).toEqual([
      ['Name', 'Position', 'Team'],
      2,
      `Ann${other} Dr.`,
    ])
  })

  it('[E2] by the sign that a first line says', async () => {
    const table = await readTable(Buffer.from('sep=|\nName|Team\nAnn, Dr.|Sales'), {})
    expect([table.headers, table.rows]).toEqual([['Name', 'Team'], [{ n: 3, cells: ['Ann, Dr.', 'Sales'] }]])
  })

  it('[E2] without any known header, by what makes rows of one width', async () => {
    const table = await readTable(Buffer.from('Wer;Wo;Was\nA, B;C;D\nE, F;G;H'), {})
    expect(table.headers).toEqual(['Wer', 'Wo', 'Was'])
  })
})
