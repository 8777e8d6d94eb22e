/** Urdu words of ranks. */
import type { RankWords } from './words.ts'

export const ur: RankWords = {
  'deputy head': '=نائب =صدر|=نائب وزیر اعظم|=نائب وزیراعظم|=نائب =وزیر =اعظم',
  'deputy foreign minister': '=نائب =وزیر =خارجہ|=سیکرٹری =خارجہ',
  'foreign minister': '=وزیر =خارجہ|=وزرائے =خارجہ|=وزیرخارجہ',
  'defence minister': '=وزیر =دفاع|=وزرائے =دفاع',
  'interior minister': '=وزیر =داخلہ|=وزرائے =داخلہ',
  'finance minister': '=وزیر =خزانہ|=وزرائے =خزانہ',
  'trade minister': '=وزیر =تجارت|=وزرائے =تجارت|=وزیر =معیشت',
  'energy minister': '=وزیر =توانائی|=وزرائے =توانائی|=وزیر =پٹرولیم',
  'agriculture minister': '=وزیر =زراعت|=وزرائے =زراعت',
  'health minister': '=وزیر =صحت|=وزرائے =صحت',
  'justice minister': '=وزیر =قانون|=وزرائے =قانون',
  'transport minister': '=وزیر =ٹرانسپورٹ|=وزیر =ریلوے|=وزیر =مواصلات',
  'culture minister': '=وزیر =ثقافت|=وزیر =تعلیم|=وزرائے =تعلیم',
  'security adviser': '=قومی =سلامتی =کے مشیر|=مشیر =قومی =سلامتی',
  speaker: '=سپیکر|=اسپیکر',
  'military chief': '=آرمی =چیف|=فوج =کے =سربراہ',
  envoy: '=خصوصی =ایلچی|=خصوصی نمائند',
  'head of government': '=وزیر =اعظم|=وزیراعظم|=وزرائے =اعظم|چانسلر',
  'head of state': '=صدر|=صدور|=بادشاہ|=امیر|سربراہان مملکت',
}
