/** Russian words beside a name by which it stands in its clause. */
import type { StandingTable } from '../tables/standing.ts'

export const standing: StandingTable = {
  and: 'и',
  theirs: 'его|ее|их',
  into: 'в|во|на',
  goalEnding: /[ую]$/,
  plainEnding: /[бвгджзклмнпрстфхцчшщй]$/,
  unchanged: 'крыму|баку|перу|тувалу|вануату|хонсю|аддис-абебу|краю|острову|берегу',
  settlements:
    'городе|городке|курорте|столице|острове|порту|поселке|замке|дворце|отеле|резиденции|провинции|деревне|аэропорту|городу|столицу|пункте|местечке',
}
