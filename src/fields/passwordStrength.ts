/** The fewest signs of a password, and the least of five grades, 0 to 4, by how many guesses it takes. */
export const LEAST_SIGNS = 10
export const LEAST_SCORE = 3

/** What people in China begin a password with, in Pinyin and by custom; names and surnames are taken from the person's own. */
const PINYIN = (
  'woaini aini nihao woshi zhongguo beijing shanghai guangzhou shenzhen wangluo mima denglu gongsi laoban yuangong ' +
  'jintian mingtian xiexie zaijian haode dajia pengyou baobei laogong laopo mama baba gege jiejie didi meimei ' +
  'zhang wang li zhao chen liu yang huang zhou wu xu sun zhu gao lin he guo luo liang song zheng xie han tang feng yu ' +
  'dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ' +
  'ren fan fang shi yao liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian ' +
  'xiaoming xiaohong xiaoli xiaowang xiaozhang ming hua hong jun jie qiang min jing ying lan mei xin yi ting tao bin ' +
  'wangfang wangwei liwei lina zhangwei zhangmin liuyang wangjing liqiang 5201314 1314520 woaini1314 admin glasswork'
).split(' ')

const HAN = /\p{Script=Han}/u

/** What of names and addresses somebody could put into a password: whole, in parts, and as Pinyin. */
export const guessable = async (names: readonly (string | null | undefined)[]): Promise<string[]> => {
  const given = names.filter((name): name is string => Boolean(name)).map((name) => name.toLowerCase())
  const parts = given.flatMap((name) => [
    name,
    name.replace(/[^\p{L}\p{N}]+/gu, ''),
    ...name.split(/[^\p{L}\p{N}]+/u),
  ])
  const han = given.filter((name) => HAN.test(name))
  const spelt: string[] = []
  if (han.length) {
    const { pinyin } = await import('pinyin-pro')
    for (const name of han) {
      const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true })
      spelt.push(...syllables, syllables.join(''), [...syllables.slice(1), syllables[0]].join(''))
      spelt.push(syllables.map((each) => each.charAt(0)).join(''))
    }
  }
  return [...new Set([...parts, ...spelt].filter((word) => word.length > 1))]
}

const factory = async () => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, pinyin: PINYIN },
    graphs: common.adjacencyGraphs,
  })
}
let made: ReturnType<typeof factory> | undefined

/** Long enough to grade: what comes after makes nothing weaker, and the work grows with it. */
const GRADED = 100

/** How hard a password is to guess, 0 to 4. The lists are loaded with the first one. */
export const scoreOf = async (
  password: string,
  names: readonly (string | null | undefined)[],
): Promise<number> => {
  const [graded, own] = await Promise.all([(made ??= factory()), guessable(names)])
  return graded.check(password.slice(0, GRADED), own).score
}
