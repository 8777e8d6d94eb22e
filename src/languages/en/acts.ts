/** English words of happenings that are no encounters. */
import type { ActTable } from '../tables/acts.ts'

export const acts: ActTable = {
  active: [
    ['kill', 'killed|has killed|have killed|assassinated|executed|massacred'],
    [
      'strike',
      'bombed|shelled|bombarded|carried out an airstrike|carried out airstrikes|carried out air strikes|launched airstrikes|launched strikes on|launched missiles at|fired rockets at|fired missiles at|fired rockets into|conducted airstrikes|fired on|opened fire on|have shelled|struck targets',
    ],
    [
      'attack',
      'attacked|has attacked|have attacked|stormed|raided|ambushed|invaded|launched an offensive against|launched an attack on|launched attacks on|launched an operation against|mounted an invasion|launched a military operation against|clashed with|fought',
    ],
    ['bomb', 'blew up|detonated a bomb|exploded a bomb|set off a bomb|planted a bomb'],
    ['abduct', 'kidnapped|abducted|took hostage|have kidnapped|has kidnapped|hijacked|seized hostages'],
    ['seize-territory', 'captured|recaptured|retook|have captured|has captured|have retaken|occupied|overran|annexed'],
    [
      'arrest',
      'arrested|detained|have arrested|has arrested|have detained|has detained|jailed|charged|sentenced|rounded up',
    ],
    ['deport', 'deported|have deported|has deported|forced out'],
    [
      'sanction',
      'imposed sanctions on|imposed new sanctions on|imposed economic sanctions on|imposed sanctions against|sanctioned|imposed an embargo on|imposed tariffs on|has imposed sanctions on|banned imports from|blacklisted|outlawed|imposed a curfew|imposed restrictions on',
    ],
    ['blockade', 'blockaded|imposed a blockade on|besieged|closed its border with|closed its borders with|sealed off'],
    ['expel-diplomats', 'expelled|has expelled|have expelled|had expelled|ordered out'],
    [
      'break-relations',
      'severed relations with|broke off relations with|broke relations with|severed diplomatic relations with|cut ties with|cut diplomatic ties with|severed ties with|recalled its ambassador|recalled their ambassadors|broke off talks with|suspended relations with|broke off diplomatic relations with|withdrew its ambassador',
    ],
    [
      'suspend-aid',
      'suspended aid|halted aid|cut off aid|suspended military aid|halted economic aid|suspended economic aid|cut aid|stopped aid|had halted economic aid|has suspended aid|suspended supplies|cut off gas supplies|suspended part of',
    ],
    [
      'mobilize',
      'deployed|has deployed|have deployed|mobilized|mobilised|massed troops|sent troops|has sent troops|put its forces on alert|remained on alert|placed its forces on|strengthened its forces|has strengthened its forces|sent warships|moved troops|called up reservists',
    ],
    [
      'protest',
      'protested|demonstrated|rallied|staged a protest|staged protests|staged a rally|staged rallies|staged demonstrations|staged a demonstration|staged mass demonstrations|took to the streets|marched|went on strike|began a hunger strike|have staged rallies|rioted|held a rally|clashed with police',
    ],
    [
      'threaten',
      'threatened|has threatened|have threatened|warned it would retaliate|vowed to retaliate|vowed revenge',
    ],
    ['accuse', 'accused|has accused|have accused|blamed|has blamed|have blamed|sued'],
    [
      'condemn',
      'condemned|has condemned|denounced|criticized|criticised|has criticized|deplored|rebuked|lashed out at|summoned the ambassador|summoned|slammed',
    ],
    [
      'demand',
      'demanded|has demanded|called on|called for|urged|appealed to|has urged|has called on|asked|has asked|requested|ordered',
    ],
    [
      'reject',
      'rejected|has rejected|have rejected|refused to|has refused to|turned down|vetoed|ruled out|dismissed|declined to|refuses to|spurned|defied',
    ],
    [
      'praise',
      'praised|hailed|applauded|commended|endorsed|backed|expressed support for|voiced support for|welcomed|defended|expressed solidarity with|supported',
    ],
    [
      'recognise',
      'recognized the independence of|recognised the independence of|recognized the government of|restored diplomatic relations with|established diplomatic relations with|restored relations with|resumed diplomatic relations with|upgraded diplomatic ties|have upgraded their diplomatic ties|restored full diplomatic ties with',
    ],
    [
      'aid',
      'delivered aid|provided aid|gave aid|donated|sent aid|provided weapons|delivered weapons|supplied weapons|sent relief|evacuated the wounded|granted asylum|has sent aid|airlifted|handed over medicine|provided humanitarian aid',
    ],
    [
      'exercise',
      'held joint exercises|held military exercises|conducted joint exercises|launched war games|held joint drills|shared intelligence|have shared evidence with|extradited|conducted joint drills|signed a contract',
    ],
    [
      'ceasefire',
      'declared a ceasefire|declared a truce|announced a ceasefire|declared a unilateral ceasefire|announced a truce|observed a ceasefire',
    ],
    [
      'withdraw',
      'withdrew its troops|pulled out its troops|withdrew from|pulled out of|withdrew troops|surrendered|retreated from|lifted the blockade|has withdrawn its troops|have withdrawn from|laid down their arms|lifted a|eased',
    ],
    ['release', 'released|freed|has released|have released|has freed|set free|have freed'],
  ],
  passive: [
    ['kill', 'was killed by|were killed by|was assassinated by|were killed in an attack by'],
    ['attack', 'was attacked by|were attacked by|was stormed by|was raided by'],
    ['strike', 'was bombed by|were bombed by|was shelled by'],
    ['abduct', 'was kidnapped by|were kidnapped by|was abducted by|were abducted by|were taken hostage by'],
    ['arrest', 'was arrested by|were arrested by|was detained by|were detained by'],
    ['seize-territory', 'was captured by|was occupied by|was recaptured by'],
    ['release', 'was released by|were released by|were freed by|was freed by'],
    ['deport', 'was deported by|were deported by'],
    ['accuse', 'was accused by|has been accused by|were accused by'],
  ],
  by: 'by',
  against: 'against|on|at',
  forces:
    'police|army|troops|forces|soldiers|rebels|militants|fighters|gunmen|guerrillas|guerillas|insurgents|navy|air force|warplanes|warships|bulldozers|militiamen|militia|authorities|government|parliament|court|judge|protesters|demonstrators|students|workers|activists|thousands|hundreds|settlers|security forces|officials|military|coalition|border guards|terrorists|separatists|paramilitaries|jihadists|residents|opposition|supporters|crowds',
  not: "been|was|were|is|are|be|being|will|would|could|may|might|if|not|never|didn't|should|must|can|allegedly|reportedly|to|planned|film|game|team|season|coach|goal|striker|album|shares|stocks|prices",
  fighters: {
    who: 'fighters|militants|jihadists|jihadis|terrorists|extremists|foreign fighters|mercenaries',
    verbs:
      'returned from|returned to|have returned from|have returned to|had returned from|returning from|returning to|came back from|came home from|went to fight in|who went to fight|travelled to fight in|traveled to fight in|who have returned|who returned|have moved to|moved to|relocated to|have relocated to',
    nouns: 'return of|homecoming of|influx of|relocation of|movement of',
    averted:
      'combat|combating|combatting|counter|countering|tackle|tackling|fight|threat|prevent|preventing|stop|stopping|stem|curb|block|avert|possible|potential|feared|fears|fear|risk|expected|if',
  },
}
