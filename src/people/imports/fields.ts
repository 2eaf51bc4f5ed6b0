/** What a column of a file may become. What is in no such column is not read. */
export const FIELDS = [
  'name',
  'familyName',
  'givenName',
  'username',
  'email',
  'phone',
  'number',
  'position',
  'company',
  'team',
  'as',
  'from',
  'language',
  'zone',
] as const
export type FieldName = (typeof FIELDS)[number]

/** Headers by which a column is known, in small letters and without spaces and signs. */
const HEADERS: Record<FieldName, readonly string[]> = {
  name: [
    'name',
    'fullname',
    'employee',
    'employeename',
    'person',
    '姓名',
    '名字',
    '员工姓名',
    '员工',
    '人员',
    '氏名',
    '名前',
  ],
  familyName: ['lastname', 'surname', 'familyname', 'nachname', 'familienname', '姓', '姓氏'],
  givenName: ['firstname', 'givenname', 'forename', 'vorname', 'rufname', '名'],
  username: [
    'username',
    'login',
    'account',
    'userid',
    '用户名',
    '登录名',
    '账号',
    '帐号',
    '帳號',
    '使用者名稱',
  ],
  email: [
    'email',
    'mail',
    'emailaddress',
    'workemail',
    '邮箱',
    '电子邮箱',
    '邮件',
    '电子邮件',
    '工作邮箱',
    '企业邮箱',
    '郵箱',
    '電子郵件',
    '電郵',
    'メール',
  ],
  phone: [
    'phone',
    'mobile',
    'cell',
    'phonenumber',
    'mobilephone',
    'tel',
    'telephone',
    '手机',
    '手机号',
    '手机号码',
    '电话',
    '联系电话',
    '联系方式',
    '移动电话',
    '手機',
    '手機號碼',
    '電話',
    '電話番号',
    'telefon',
    'handy',
    'mobiltelefon',
  ],
  number: [
    'number',
    'no',
    'employeenumber',
    'employeeno',
    'employeeid',
    'staffno',
    'staffid',
    'id',
    '工号',
    '员工号',
    '员工编号',
    '编号',
    '职工号',
    '工號',
    '員工編號',
    '編號',
    '社員番号',
    'personalnummer',
  ],
  position: [
    'position',
    'title',
    'jobtitle',
    'job',
    'post',
    '职位',
    '岗位',
    '职务',
    '岗位名称',
    '職位',
    '職務',
    '役職',
  ],
  company: [
    'company',
    'legalentity',
    'entity',
    'employer',
    '公司',
    '所属公司',
    '用人单位',
    '公司名称',
    '合同主体',
  ],
  team: [
    'team',
    'department',
    'dept',
    'group',
    'unit',
    '团队',
    '部门',
    '所属部门',
    '小组',
    '组',
    '部门名称',
    '部門',
    '部署',
    'abteilung',
  ],
  as: ['as', 'teamrole', 'role', 'roleinteam', '身份', '团队身份', '团队角色'],
  from: [
    'from',
    'firstday',
    'startdate',
    'start',
    'hiredate',
    'hired',
    'joined',
    'joindate',
    'dateofjoining',
    'entrydate',
    '入职日期',
    '入职时间',
    '入职',
    '开始日期',
    '到岗日期',
    '入司日期',
    '入職日期',
    '到職日',
    '到職日期',
    '入社日',
    'eintrittsdatum',
    'eintritt',
  ],
  language: ['language', 'lang', '语言', '界面语言'],
  zone: ['zone', 'timezone', 'tz', '时区'],
}

/** In small letters and without spaces and signs. */
export const plainHeader = (header: string): string =>
  header.toLowerCase().replace(/[\s_\-./*:：（）()]/g, '')

/** What a header most likely names. */
export const guessField = (header: string): FieldName | undefined => {
  const name = plainHeader(header)
  return name ? FIELDS.find((field) => HEADERS[field].includes(name)) : undefined
}

/** Fields by column, each taken once. */
export const guessColumns = (headers: readonly string[]): Partial<Record<FieldName, number>> => {
  const columns: Partial<Record<FieldName, number>> = {}
  headers.forEach((header, i) => {
    const field = guessField(header)
    if (field && columns[field] === undefined) columns[field] = i
  })
  // Beside a first name, what is called the name is the other half of it.
  const { name, familyName, givenName } = columns
  if (name !== undefined && givenName !== undefined && familyName === undefined) {
    columns.familyName = name
    delete columns.name
  } else if (name !== undefined) {
    delete columns.familyName
    delete columns.givenName
  }
  return columns
}
