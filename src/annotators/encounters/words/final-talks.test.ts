import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

/** Encounters of an Urdu report of Thursday, 20 November 2025: kind, status, sides, day, place, and who took part. */
const told = (text: string): string[] => {
  const result = readingFrom({ id: 'x', lang: 'ur', published: '2025-11-20', text })
  const name = (id: string) => result.entities.find((e) => e.id === id)!.name
  return result.engagements.map((e) =>
    [
      `${e.kind} ${e.status} ${[...e.parties].sort().join('+')}`,
      e.date,
      e.place && `@${e.place.name}`,
      ...e.people.map((p) => `${name(p.entity)}/${p.party}${p.role ? `/${p.role}` : ''}`),
    ]
      .filter(Boolean)
      .join(' '),
  )
}

test('one by name who receives another by name meets him', () => {
  expect(told('فرانسیسی صدر ایمانوئل میکرون نے پیرس میں یوکرینی صدر ولودیمیر زیلنسکی کی میزبانی کی۔')).toEqual([
    'meeting held FR+UA @پیرس ایمانوئل میکرون/FR ولودیمیر زیلنسکی/UA',
  ])
  expect(told('فرانسیسی صدر ایمانوئل میکرون نے یوکرینی صدر ولودیمیر زیلنسکی کے بیان کا خیرمقدم کیا۔')).toEqual([])
})

test('who receives a visitor is the host of the visit, and no encounter besides', () => {
  expect(
    told(
      'ترک وزیر خارجہ حقان فدان دو روزہ دورے پر اسلام آباد پہنچ گئے۔ نائب وزیراعظم اسحاق ڈار نے ہوائی اڈے پر ترک وزیر خارجہ حقان فدان کا استقبال کیا۔',
    ),
  ).toEqual(['visit held PK+TR @اسلام آباد حقان فدان/TR/guest اسحاق ڈار/PK/host'])
})

test('a standing body that is to meet again', () => {
  expect(
    told('ترکی اور ایران کے مشترکہ کمیشن کا نواں اجلاس پیر کو تہران میں ہوا۔ کمیشن اگلے سال انقرہ میں دوبارہ ملے گا۔'),
  ).toEqual(['session held IR+TR 2025-11-17 @تہران', 'session planned IR+TR 2026 @انقرہ'])
  expect(
    told('ترکی اور ایران کے مشترکہ کمیشن کا نواں اجلاس تہران میں ہوا۔ ہر رکن کو نیا پاسپورٹ دوبارہ ملے گا۔'),
  ).toEqual(['session held IR+TR @تہران'])
})

test('an invitation to come is a visit that may be', () => {
  expect(told('ترک صدر رجب طیب اردوان نے ایرانی صدر مسعود پزشکیان کو انقرہ آنے کی دعوت دی۔')).toEqual([
    'visit possible IR+TR @انقرہ رجب طیب اردوان/TR/host مسعود پزشکیان/IR/guest',
  ])
})

test('who mediates or offers the table is no side; beside one side alone he may be', () => {
  expect(told('قطر کی ثالثی میں ترکی اور ایران کے درمیان مذاکرات دوحہ میں جاری ہیں۔')).toEqual([
    'meeting ongoing IR+TR @دوحہ',
  ])
  expect(told('عمان کی میزبانی میں ترک اور ایرانی حکام کے مذاکرات مسقط میں شروع ہو گئے۔')).toEqual([
    'meeting ongoing IR+TR @مسقط',
  ])
  expect(told('لبنان میں جاری جنگ پر ترکی اور ایران کے درمیان مذاکرات ہوئے۔')).toEqual(['meeting held IR+TR'])
})

test('talks called by a town are held there, and the town is no side', () => {
  expect(
    told('امریکہ اور ایران کے درمیان مذاکرات اسلام آباد میں ہوئے۔ اسلام آباد مذاکرات سے قبل سٹیو وٹکوف نے بیان دیا۔'),
  ).toEqual(['meeting held IR+US @اسلام آباد'])
  expect(told('جنیوا مذاکرات سے قبل سٹیو وٹکوف نے بیان دیا۔')).toEqual([])
})

test('a visit that somebody is about to make', () => {
  expect(told('ترک صدر رجب طیب اردوان اگلے ہفتے ایران کا دورہ کرنے والے ہیں۔')).toEqual([
    'visit planned IR+TR 2025-W48 @ایران رجب طیب اردوان/TR/guest',
  ])
  expect(told('ایران کا دورہ کرنے والے ترک صدر رجب طیب اردوان نے تقریر کی۔')).toEqual([
    'visit held IR+TR @ایران رجب طیب اردوان/TR/guest',
  ])
})

test('what was planned for a journey that is off is off with it', () => {
  expect(
    told(
      'ایرانی صدر مسعود پزشکیان نے ترکی کا دورہ منسوخ کر دیا۔ پزشکیان نے انقرہ میں ترک صدر رجب طیب اردوان سے ملاقات کرنا تھی۔',
    ),
  ).toEqual([
    'visit cancelled IR+TR @ترکی مسعود پزشکیان/IR/guest',
    'meeting cancelled IR+TR @انقرہ مسعود پزشکیان/IR رجب طیب اردوان/TR',
  ])
})

test('what was meant for a meeting that is off is told of that one', () => {
  const off = 'ترک صدر رجب طیب اردوان نے باکو میں ایرانی صدر مسعود پزشکیان سے ہونے والی ملاقات کو منسوخ کر دیا ہے۔'
  expect(
    told(`${off} اس سے قبل ترک صدر نے کہا تھا کہ ایرانی صدر کے ساتھ ملاقات میں پانی کے معاملے کو اٹھائیں گے۔`),
  ).toEqual(['meeting cancelled IR+TR @باکو رجب طیب اردوان/TR مسعود پزشکیان/IR'])
})

test('the owner of a meeting stands right before it, whoever came elsewhere', () => {
  expect(
    told('حقان فدان کی تہران آمد اور رجب طیب اردوان کی متحدہ عرب امارات میں صدر محمد بن زاید سے ملاقات کا چرچا ہے۔'),
  ).toContain('meeting held AE+TR @متحدہ عرب امارات رجب طیب اردوان/TR محمد بن زاید/AE')
})

test('what one who is met leads besides makes nobody a head', () => {
  expect(
    told('ترک صدر رجب طیب اردوان نے ایرانی صدر مسعود پزشکیان سے ملاقات کی، جو امدادی مہم کی قیادت کر رہے ہیں۔'),
  ).toEqual(['meeting held IR+TR رجب طیب اردوان/TR مسعود پزشکیان/IR'])
})

test('a delegation whose head a relative clause tells', () => {
  expect(
    told(
      'بنگلہ دیش کے مشیر محمد یونس نے ڈھاکہ میں پاکستانی وفد سے ملاقات کی جس کی قیادت وزیر تجارت جام کمال خان کر رہے تھے۔',
    ),
  ).toEqual(['meeting held BD+PK @ڈھاکہ محمد یونس/BD جام کمال خان/PK/head'])
})

test('a weekday beside what is to come lies ahead; what was to be lies behind', () => {
  expect(told('ایرانی وفد اتوار کو انقرہ پہنچے گا۔')).toEqual(['visit planned IR+TR 2025-11-23 @انقرہ'])
  expect(told('ایرانی وفد کو اتوار کو انقرہ پہنچنا تھا۔')).toEqual(['visit planned IR+TR 2025-11-16 @انقرہ'])
})

test('where a traveller meets on arriving', () => {
  expect(
    told('ایرانی صدر مسعود پزشکیان نے ترکی کا دورہ کیا۔ انقرہ پہنچنے کے بعد انھوں نے صدر رجب طیب اردوان سے ملاقات کی۔'),
  ).toEqual([
    'visit held IR+TR @ترکی مسعود پزشکیان/IR/guest',
    'meeting held IR+TR @انقرہ مسعود پزشکیان/IR رجب طیب اردوان/TR',
  ])
})

test('the two who met are those at the gathering told of next', () => {
  expect(
    told(
      'پاکستان کے وزیراعظم شہباز شریف نے باکو میں ترک صدر رجب طیب اردوان سے ملاقات کی۔ دونوں رہنما عالمی کانفرنس میں شریک ہوئے۔',
    ),
  ).toContain('conference held PK+TR @باکو شہباز شریف/PK رجب طیب اردوان/TR')
})

test('those of a team meet for the state of whom it is named after', () => {
  expect(told('روسی وفد کے ارکان صدر ڈونلڈ ٹرمپ کی مہم کے نمائندوں سے ملے۔')).toEqual(['meeting held RU+US'])
})

test('a session between two states, and one that is of no state', () => {
  expect(told('ترکی اور ایران کے درمیان اجلاس پیر کو انقرہ میں ہوا۔')).toEqual(['session held IR+TR 2025-11-17 @انقرہ'])
  expect(told('ترکی اور ایران کے تاجروں کے درمیان غیر سرکاری اجلاس پیر کو انقرہ میں ہوا۔')).toEqual([])
})

test('an office that one state alone has tells nothing of another holder of an office', () => {
  expect(told('ترک صدر نے صدر اوباما سے انقرہ میں ملاقات کی۔ وہ پوپ کو بھی خط لکھ چکے ہیں۔').join()).not.toContain('VA')
})

test('a known name with that of the family behind it', () => {
  expect(told('سعودی عرب کے وزیر دفاع اور نائب ولی عہد محمد بن سلمان السعود نے پاکستان کا دورہ کیا۔')).toEqual([
    'visit held PK+SA @پاکستان محمد بن سلمان السعود/SA/guest',
  ])
})

test('a call over the hotline', () => {
  expect(told('پاکستان اور بھارت کے فوجی حکام کے درمیان ہاٹ لائن پر رابطہ ہوا۔')).toEqual(['call held IN+PK'])
})

test('whoever owns a meeting or a call takes part, however long the name of the other', () => {
  expect(told('امریکی صدر ڈونلڈ ٹرمپ کی ترک صدر رجب طیب اردوان کے ساتھ ٹیلی فونک گفتگو ہوئی۔')).toEqual([
    'call held TR+US ڈونلڈ ٹرمپ/US رجب طیب اردوان/TR',
  ])
  expect(told('افغانستان کے صدر اشرف غنی کی پاکستان کے وزیر اعظم نواز شریف کے ہمراہ ملاقات ہوئی۔')).toEqual([
    'meeting held AF+PK اشرف غنی/AF نواز شریف/PK',
  ])
})

test('the talk of the two by name, told on long after their call', () => {
  const between = 'بازار میں قیمتیں کم رہیں۔ بارشوں سے سڑکیں متاثر ہوئیں۔ گندم کی فصل اچھی رہی۔ '.repeat(6)
  expect(
    told(
      `امریکی صدر ڈونلڈ ٹرمپ نے ترک صدر رجب طیب اردوان سے فون پر بات کی۔ ${between}ڈونلڈ ٹرمپ اور رجب طیب اردوان کی بات چیت مفید رہی۔`,
    ),
  ).toEqual(['call held TR+US ڈونلڈ ٹرمپ/US رجب طیب اردوان/TR'])
})

test('a minister by name who gets in touch with another; not with somebody without office', () => {
  expect(told('امریکی وزیر خارجہ انٹونی بلنکن نے اسرائیلی وزیر دفاع سے رابطہ کیا۔')).toEqual([
    'call held IL+US انٹونی بلنکن/US',
  ])
  expect(told('امریکی وزیر خارجہ انٹونی بلنکن نے اسرائیلی ڈاکٹر سے رابطہ کیا۔')).toEqual([])
})

test('whom somebody serves does not travel with him', () => {
  expect(told('اوباما کے مشیر کی حیثیت سے جیک سلیوان نے سنہ 2014 میں ایران کا دورہ کیا۔')).toEqual([
    'visit held IR+US 2014 @ایران جیک سلیوان/US/guest',
  ])
})

test('those of whom something else is told travel nowhere; an office without a name does', () => {
  expect(
    told('ترک وزیر خارجہ حقان فدان نے یونان اور فرانس کے امن کارکنوں کی ورکشاپ کے دوران قبرص کا دورہ کیا۔'),
  ).toEqual(['visit held CY+TR @قبرص حقان فدان/TR/guest'])
  expect(told('ترکی کے صدر رجب طیب اردوان اور قطر کے وزیر خارجہ تہران پہنچ گئے۔')).toEqual([
    'visit held IR+QA+TR @تہران رجب طیب اردوان/TR/guest',
  ])
})

test('the day on which talks were announced is not theirs', () => {
  expect(told('بدھ کے روز ترکی اور ایران نے مذاکرات دوبارہ شروع کرنے کا اعلان کیا۔')).toEqual(['meeting planned IR+TR'])
  expect(told('ترکی اور ایران کے درمیان مذاکرات پیر کو انقرہ میں ہوں گے۔')).toEqual([
    'meeting planned IR+TR 2025-11-24 @انقرہ',
  ])
})

test('no council at home is that of the United Nations, nor a term in office a round of talks', () => {
  expect(told('پاکستان کے وزیر دفاع خواجہ آصف قومی سلامتی کونسل کے اجلاس میں شریک ہوئے۔')).toEqual([])
  expect(told('شمالی کوریا سے مذاکرات امریکی صدر ڈونلڈ ٹرمپ کے پہلے دورِ اقتدار میں ہوئے تھے۔').join()).not.toContain(
    'session',
  )
})

test('a gathering of learned people at home', () => {
  expect(
    told('پاکستان کے شہر کراچی میں تیسری عالمی امراض قلب کانفرنس میں پاکستان کے ڈاکٹر سلیم خان شریک ہوئے۔'),
  ).toEqual([])
})

test('a journey of so many days', () => {
  expect(told('ترک صدر رجب طیب اردوان جنوبی سوڈان کے دس روزہ دورے سے واپس آئے۔')).toEqual([
    'visit held SS+TR @جنوبی سوڈان رجب طیب اردوان/TR/guest',
  ])
})
