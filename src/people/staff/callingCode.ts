import { canonical, zonesOf } from '../../policy/decide/territory'

/** Codes by country (ITU-T E.164, annex of assigned codes), of where companies that keep such records are likeliest. */
const CODES: Readonly<Record<string, string>> = {
  CN: '+86',
  HK: '+852',
  MO: '+853',
  TW: '+886',
  SG: '+65',
  MY: '+60',
  JP: '+81',
  KR: '+82',
  VN: '+84',
  TH: '+66',
  ID: '+62',
  PH: '+63',
  IN: '+91',
  AE: '+971',
  TR: '+90',
  IL: '+972',
  DE: '+49',
  AT: '+43',
  CH: '+41',
  FR: '+33',
  BE: '+32',
  NL: '+31',
  LU: '+352',
  GB: '+44',
  IE: '+353',
  ES: '+34',
  PT: '+351',
  IT: '+39',
  DK: '+45',
  SE: '+46',
  NO: '+47',
  FI: '+358',
  EE: '+372',
  LV: '+371',
  LT: '+370',
  PL: '+48',
  CZ: '+420',
  SK: '+421',
  HU: '+36',
  SI: '+386',
  HR: '+385',
  RO: '+40',
  BG: '+359',
  GR: '+30',
  UA: '+380',
  US: '+1',
  CA: '+1',
  MX: '+52',
  BR: '+55',
  AR: '+54',
  CL: '+56',
  AU: '+61',
  NZ: '+64',
  ZA: '+27',
}

/** The code of the country in which a company lies: as it says, else by its time zone. Undefined where that is not known. */
export const callingCodeOf = ({
  country,
  zone,
}: {
  country?: string | null
  zone: string
}): string | undefined => {
  if (country) return CODES[country]
  const wanted = canonical(zone)
  return Object.entries(CODES).find(([each]) => zonesOf(each).includes(wanted))?.[1]
}
