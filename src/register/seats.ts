/**
 * Buildings where states and bodies receive, with the city each stands in: a report that says "at the Kremlin" and one that says
 * "in Moscow" speak of one place, and two that name one building agree on more than a city.
 *
 * Source: the seats as the states and bodies call them on their own sites; one row a building, its names in three languages.
 */
export interface Seat {
  readonly names: readonly string[]
  /** As `CITY_NAMES` has it. */
  readonly city: string
  /** ISO 3166-1 alpha-2: a palace of that name in another country is another one. */
  readonly country: string
}

export const SEATS: readonly Seat[] = [
  {
    names: ['White House', 'Oval Office', 'Белый дом', 'Овальный кабинет', 'وائٹ ہاؤس', 'وائٹ ہاوس', 'اوول آفس'],
    city: 'Washington',
    country: 'US',
  },
  { names: ['Pentagon', 'Пентагон', 'پینٹاگون', 'پینٹاگان'], city: 'Washington', country: 'US' },
  { names: ['State Department', 'Госдепартамент', 'محکمہ خارجہ'], city: 'Washington', country: 'US' },
  { names: ['Capitol', 'Капитолий', 'کیپیٹل ہل', 'Capitol Hill'], city: 'Washington', country: 'US' },
  { names: ['Naval Observatory'], city: 'Washington', country: 'US' },
  {
    names: ['United Nations headquarters', 'UN headquarters', 'штаб-квартира ООН', 'اقوام متحدہ کا صدر دفتر'],
    city: 'New York',
    country: 'US',
  },
  {
    names: ['Kremlin', 'Grand Kremlin Palace', 'Кремль', 'Большой Кремлёвский дворец', 'کریملن', 'کریملین'],
    city: 'Moscow',
    country: 'RU',
  },
  { names: ['Novo-Ogaryovo', 'Ново-Огарёво'], city: 'Moscow', country: 'RU' },
  { names: ['Smolny', 'Смольный'], city: 'Saint Petersburg', country: 'RU' },
  {
    names: ['Élysée', 'Élysée Palace', 'Elysee', 'Elysee Palace', 'Елисейский дворец', 'ایلیزے پیلس', 'ایلیزے محل'],
    city: 'Paris',
    country: 'FR',
  },
  { names: ["Quai d'Orsay", 'Кэ д’Орсе'], city: 'Paris', country: 'FR' },
  {
    names: ['Downing Street', '10 Downing Street', 'Даунинг-стрит', 'ڈاؤننگ اسٹریٹ', 'ڈاؤننگ سٹریٹ'],
    city: 'London',
    country: 'GB',
  },
  { names: ['Buckingham Palace', 'Букингемский дворец', 'بکنگھم پیلس'], city: 'London', country: 'GB' },
  { names: ['Lancaster House', 'Ланкастер-хаус'], city: 'London', country: 'GB' },
  { names: ['Bellevue Palace', 'дворец Бельвю'], city: 'Berlin', country: 'DE' },
  { names: ['Quirinal Palace', 'Квиринальский дворец'], city: 'Rome', country: 'IT' },
  { names: ['Palazzo Chigi', 'Chigi Palace', 'Палаццо Киджи'], city: 'Rome', country: 'IT' },
  { names: ['Palais des Nations', 'Palace of Nations', 'Дворец Наций'], city: 'Geneva', country: 'CH' },
  {
    names: ['Great Hall of the People', 'Дом народных собраний', 'گریٹ ہال آف دی پیپل'],
    city: 'Beijing',
    country: 'CN',
  },
  { names: ['Diaoyutai', 'Diaoyutai State Guesthouse', 'Дяоюйтай'], city: 'Beijing', country: 'CN' },
  { names: ['Zhongnanhai', 'Чжуннаньхай'], city: 'Beijing', country: 'CN' },
  { names: ['Akorda', 'Акорда'], city: 'Astana', country: 'KZ' },
  { names: ['Rashtrapati Bhavan', 'Раштрапати-Бхаван', 'راشٹرپتی بھون'], city: 'New Delhi', country: 'IN' },
  { names: ['Hyderabad House', 'Хайдарабад-хаус', 'حیدرآباد ہاؤس'], city: 'New Delhi', country: 'IN' },
  { names: ['Akasaka Palace', 'дворец Акасака'], city: 'Tokyo', country: 'JP' },
  { names: ['Blue House', 'Cheong Wa Dae', 'Чхонвадэ'], city: 'Seoul', country: 'KR' },
  {
    names: [
      'Prime Minister House',
      "Prime Minister's House",
      'PM House',
      'وزیراعظم ہاؤس',
      'وزیر اعظم ہاؤس',
      'پرائم منسٹر ہاؤس',
    ],
    city: 'Islamabad',
    country: 'PK',
  },
  { names: ['Aiwan-i-Sadr', 'Aiwan-e-Sadr', 'ایوان صدر', 'ایوانِ صدر'], city: 'Islamabad', country: 'PK' },
  { names: ['GHQ', 'General Headquarters', 'جی ایچ کیو'], city: 'Rawalpindi', country: 'PK' },
]
