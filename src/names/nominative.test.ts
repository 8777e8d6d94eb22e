import { expect, test } from 'vitest'
import { nominative } from './nominative.ts'

test('people', () => {
  for (const [written, nom] of [
    ['Терезой Мэй', 'Тереза Мэй'],
    ['Реджепом Эрдоганом', 'Реджеп Эрдоган'],
    ['Владимиром Зеленским', 'Владимир Зеленский'],
    ['Эммануэля Макрона', 'Эммануэль Макрон'],
    ['Беньямин Нетаньяху', 'Беньямин Нетаньяху'],
    ['Ангела Меркель', 'Ангела Меркель'],
    ['Франка-Вальтера Штайнмайера', 'Франк-Вальтер Штайнмайер'],
    ['Ху Цзиньтао', 'Ху Цзиньтао'],
    ['Sergey', 'Sergey'],
  ])
    expect(nominative(written!)).toBe(nom)
})

test('bodies and places: adjectives and the head, nothing after it', () => {
  for (const [written, nom, type] of [
    ['Европейским союзом', 'Европейский союз', 'ORG'],
    ['Службы безопасности Украины', 'Служба безопасности Украины', 'ORG'],
    ['Шанхайской организации сотрудничества', 'Шанхайская организация сотрудничества', 'ORG'],
    ['Ближнем Востоке', 'Ближний Восток', 'LOC'],
    ['МИДа', 'МИД', 'ORG'],
  ] as const)
    expect([written, nominative(written, { type })]).toEqual([written, nom])
})
