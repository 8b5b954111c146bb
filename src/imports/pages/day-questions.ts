import Joi from 'joi'
import type { DayOrder } from '../../language/day-reader.js'
import type { Wording } from '../../language/wording.js'
import type { DayChoice, DayQuestion, Import } from '../model.js'

/** One question about the dates of a column, with a button for each answer. */
export interface DayQuestionView {
  where: string
  text: string
  examples: string[]
  answers: { value: string; text: string }[]
}

/** The day that the first example with such a reading would be. */
function exampleOf({ examples, orders }: DayQuestion, order: DayOrder, wording: Wording): string {
  for (const { typed, readings } of examples) {
    const read = orders.length === 1 ? readings[0] : readings.find((one) => one.order === order)
    if (read) return wording.t('imports.days.example', { typed, day: wording.date(read.date).text })
  }
  return ''
}

/** What is asked about the dates of a file, before any of it can be written. PURE. */
export function dayQuestionViews({ dayQuestions = [] }: Import, wording: Wording): DayQuestionView[] {
  return dayQuestions.map((question, number) => {
    const { table, column, doubts, orders, examples, count } = question
    const key = doubts.includes('order') ? 'order' : (doubts[0] ?? 'order')
    const answer = orders.length === 1 ? 'yes' : 'in'
    return {
      where: [table, column].filter(Boolean).join(', '),
      text: wording.t(`imports.days.${key}`, { count }),
      examples: examples.map(({ typed, readings }) => {
        const days = wording.either(readings.map(({ date }) => wording.date(date).text))
        return wording.t('imports.days.example', { typed, day: days })
      }),
      answers: orders.map((order) => ({
        value: `${number}:${order}`,
        text: wording.t(`imports.days.${answer}`, {
          order: wording.t(`imports.days.orders.${order}`),
          example: exampleOf(question, order, wording),
        }),
      })),
    }
  })
}

const pressed = Joi.string().pattern(/^\d{1,3}:(?:dmy|mdy|ymd)$/)

/** The choice that a press on one of the buttons makes; null where none was pressed, or what it answers is asked no more. */
export function dayChoice({ dayQuestions = [] }: Import, sent: unknown): DayChoice | null {
  if (sent === undefined || pressed.validate(sent).error) return null
  const [number = '', order] = String(sent).split(':')
  const question = dayQuestions[Number(number)]
  if (!question) return null
  const { table, column, doubts } = question
  return { table, column, doubts, order: order as DayOrder }
}
