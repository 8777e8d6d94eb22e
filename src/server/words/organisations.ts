/** What organisations of states are called where one is a party. In English, and where none is told here, by their letters. */
import type { PageLanguage } from '../../model/document.ts'

const NAMES: { readonly [party: string]: { readonly ru: string; readonly ur?: string } } = {
  APEC: { ru: 'АТЭС', ur: 'ایپیک' },
  ASEAN: { ru: 'АСЕАН', ur: 'آسیان' },
  'African Union': { ru: 'Африканский союз', ur: 'افریقی یونین' },
  'Arab League': { ru: 'Лига арабских государств', ur: 'عرب لیگ' },
  BRICS: { ru: 'БРИКС', ur: 'برکس' },
  CICA: { ru: 'СВМДА' },
  CIS: { ru: 'СНГ', ur: 'آزاد ریاستوں کی دولتِ مشترکہ' },
  CSTO: { ru: 'ОДКБ', ur: 'اجتماعی سلامتی معاہدے کی تنظیم' },
  Commonwealth: { ru: 'Содружество наций', ur: 'دولتِ مشترکہ' },
  'Council of Europe': { ru: 'Совет Европы', ur: 'کونسل آف یورپ' },
  EAEU: { ru: 'ЕАЭС', ur: 'یوریشین اقتصادی اتحاد' },
  ECO: { ru: 'ОЭС', ur: 'اقتصادی تعاون تنظیم' },
  ECOWAS: { ru: 'ЭКОВАС' },
  EU: { ru: 'ЕС', ur: 'یورپی یونین' },
  FATF: { ru: 'ФАТФ', ur: 'ایف اے ٹی ایف' },
  G20: { ru: 'G20', ur: 'جی 20' },
  G7: { ru: 'G7', ur: 'جی 7' },
  G8: { ru: 'G8', ur: 'جی 8' },
  GCC: { ru: 'ССАГПЗ', ur: 'خلیج تعاون کونسل' },
  IAEA: { ru: 'МАГАТЭ', ur: 'آئی اے ای اے' },
  ICC: { ru: 'МУС', ur: 'عالمی فوجداری عدالت' },
  ICJ: { ru: 'Международный суд', ur: 'عالمی عدالتِ انصاف' },
  ICRC: { ru: 'МККК', ur: 'ریڈ کراس' },
  IMF: { ru: 'МВФ', ur: 'آئی ایم ایف' },
  Interpol: { ru: 'Интерпол', ur: 'انٹرپول' },
  NATO: { ru: 'НАТО', ur: 'نیٹو' },
  OAS: { ru: 'ОАГ', ur: 'امریکی ریاستوں کی تنظیم' },
  OECD: { ru: 'ОЭСР' },
  OIC: { ru: 'ОИС', ur: 'او آئی سی' },
  OPCW: { ru: 'ОЗХО' },
  OPEC: { ru: 'ОПЕК', ur: 'اوپیک' },
  OSCE: { ru: 'ОБСЕ', ur: 'او ایس سی ای' },
  OTS: { ru: 'ОТГ', ur: 'ترک ریاستوں کی تنظیم' },
  Mercosur: { ru: 'МЕРКОСУР', ur: 'مرکوسور' },
  SAARC: { ru: 'СААРК', ur: 'سارک' },
  SCO: { ru: 'ШОС', ur: 'شنگھائی تعاون تنظیم' },
  UN: { ru: 'ООН', ur: 'اقوامِ متحدہ' },
  WHO: { ru: 'ВОЗ', ur: 'عالمی ادارۂ صحت' },
  WTO: { ru: 'ВТО', ur: 'عالمی تجارتی تنظیم' },
  'World Bank': { ru: 'Всемирный банк', ur: 'عالمی بینک' },
}

/** The name of an organisation in a language; the party as it is where none is known. */
export const organisation = (lang: PageLanguage, party: string): string =>
  lang !== 'en' && Object.hasOwn(NAMES, party) ? (NAMES[party]![lang] ?? party) : party
