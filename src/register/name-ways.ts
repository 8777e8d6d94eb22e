/**
 * Other ways to write a name out: short forms of given names, and Latin initials spelt in Urdu.
 *
 * Given names that go by a short form in the news, so that "Joe" and "Joseph R." of one surname are not taken for two people.
 *
 * Source: the Latin-script pairs are common knowledge of English given names (each short form is nearly always of that
 * name); the other scripts write the same pairs as the outlets of this register do. A short form of several names
 * (Alex, Sasha, Sam) is left out.
 */
const PAIRS = `
joe joseph|джо джозеф|جو جوزف
bill william|билл уильям|بل ولیم
mike michael|майк майкл|مائیک مائیکل
tony anthony|тони энтони|ٹونی انتھونی
tom thomas|том томас|ٹام تھامس
jim james|джим джеймс|جم جیمز
jimmy james|джимми джеймс|جمی جیمز
bob robert|боб роберт|باب رابرٹ
jake jacob|джейк джейкоб|جیک جیکب
dick richard|дик ричард|ڈک رچرڈ
dan daniel|дэн дэниел|ڈین ڈینیئل
ben benjamin|бен бенджамин|بین بنجمن
dave david|дэйв дэвид|ڈیو ڈیوڈ
steve steven|стив стивен|سٹیو سٹیون
tim timothy|тим тимоти|ٹم ٹموتھی
ron ronald|рон рональд|رون رونالڈ
jeff jeffrey|джефф джеффри|جیف جیفری
greg gregory|грег грегори|گریگ گریگوری
ken kenneth|кен кеннет|کین کینتھ
matt matthew|мэтт мэттью|میٹ میتھیو
nick nicholas|ник николас|نک نکولس
pete peter|пит питер|پیٹ پیٹر
andy andrew|энди эндрю|اینڈی اینڈریو
chuck charles|чак чарльз|چک چارلس
liz elizabeth|лиз элизабет|لز الزبتھ
`

const FULL: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[\n|]/).flatMap((pair) => {
    const [short, full] = pair.trim().split(' ')
    return short && full ? [[short, full] as const] : []
  }),
)

const WORD = /[\p{L}\p{M}]+/gu

/** The name with the short form of a given name written out; a name of one word stays as it is. */
function writtenOut(name: string): string {
  if (!/\p{L}[^\p{L}\p{M}]+\p{L}/u.test(name)) return name
  return name.replace(WORD, (word) => FULL.get(word.toLowerCase()) ?? word)
}

/** Latin letters as Urdu spells them: "جے ڈی" is J. D. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `اے A|بی B|سی C|ڈی D|ای E|ایف F|جی G|ایچ H|آئی I|جے J|کے K|ایل L|ایم M|این N|او O|پی P|کیو Q|آر R|ایس S|ٹی T|یو U|وی V|ڈبلیو W|ایکس X|وائی Y|زیڈ Z`
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
)

/**
 * The ways a name may be read, the plainest first: "ایس جے شنکر" as it stands, with S. as an initial, with S. and J.
 * Which of the letters are initials and which begin the surname cannot be told from one name alone.
 */
export function waysToRead(name: string): string[] {
  const out = [writtenOut(name)]
  const words = name.trim().split(/\s+/)
  for (let i = 0; i < words.length - 1; i++) {
    const letter = LETTERS.get(words[i]!)
    if (!letter) break
    words[i] = `${letter}.`
    out.push(words.join(' '))
  }
  return out
}
