/**
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
export function writtenOut(name: string): string {
  if (!/\p{L}[^\p{L}\p{M}]+\p{L}/u.test(name)) return name
  return name.replace(WORD, (word) => FULL.get(word.toLowerCase()) ?? word)
}
