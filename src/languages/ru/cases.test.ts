import { describe, expect, it } from 'vitest'
import { adjectiveForms, caseForms } from './cases.ts'

describe('Russian case forms', () => {
  it.each([
    ['Москва', 'Москве'],
    ['Россия', 'Россией'],
    ['Южная Корея', 'Южной Корее'],
    ['Санкт-Петербург', 'Санкт-Петербурге'],
    ['Казань', 'Казани'],
    ['Китай', 'Китаем'],
    ['Лига арабских государств', 'Лиги арабских государств'],
  ])('of %s hold %s', (name, form) => {
    expect(caseForms(name)).toContain(form)
  })
  it.each(['США', 'Баку', 'ООН', 'Осло'])('leave %s as it is', (name) => {
    expect(caseForms(name)).toEqual([name])
  })
  it('of an adjective hold genders and numbers', () => {
    expect(adjectiveForms('российский')).toEqual(expect.arrayContaining(['российская', 'российского', 'российскими']))
    expect(adjectiveForms('южнокорейский')).toContain('южнокорейской')
  })
})
