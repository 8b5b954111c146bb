import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstDay, lastDay } from '../../src/language/dates.js'
import { actions, demands, indicators, organisations, programmes, sources, themes } from './given.js'

const namesOf = (records: readonly ({ reference: string } | { slug: string })[]) =>
  new Set(records.map((one) => ('slug' in one ? one.slug : one.reference)))
const known = {
  demand: namesOf(demands),
  action: namesOf(actions),
  source: namesOf(sources),
  organisation: namesOf(organisations),
  theme: namesOf(themes),
}

function areKnown(kind: keyof typeof known, used: readonly string[], user: string): void {
  for (const reference of used) assert.ok(known[kind].has(reference), `${user} names ${kind} ${reference}`)
}

const organisationsOf = (speakers: readonly { organisation: string }[]) =>
  speakers.map((one) => one.organisation)

test('everything that a demand names exists', () => {
  for (const { reference, content } of demands) {
    areKnown('theme', content.themes, reference)
    areKnown('organisation', [...organisationsOf(content.issuers), ...content.addressees], reference)
    areKnown('source', [...content.sources, ...content.response.sources], reference)
    areKnown('demand', content.supersedes, reference)
    for (const again of content.restatements) {
      areKnown('organisation', organisationsOf(again.by), reference)
      areKnown('source', again.sources, reference)
    }
    for (const { evidence } of content.assessments) {
      areKnown(
        'action',
        evidence.filter((name) => name.startsWith('A-')),
        reference,
      )
      areKnown(
        'source',
        evidence.filter((name) => name.startsWith('S-')),
        reference,
      )
    }
  }
})

test('everything that an action, an organisation or the programme names exists', () => {
  for (const { reference, content } of actions) {
    areKnown('organisation', organisationsOf(content.actors), reference)
    areKnown('source', content.sources, reference)
    areKnown(
      'demand',
      content.links.map((link) => link.demand),
      reference,
    )
  }
  for (const { slug, content } of organisations) {
    if (content.parent !== undefined) areKnown('organisation', [content.parent], slug)
    assert.notEqual(content.parent, slug)
  }
  for (const { reference, content } of programmes) {
    areKnown('demand', content.demands, reference)
    areKnown('theme', content.themes, reference)
    areKnown('organisation', content.issuers, reference)
  }
})

test('everything that an indicator names exists, and each of its values has a source', () => {
  for (const { reference, content } of indicators) {
    areKnown('demand', content.demands, reference)
    areKnown(
      'source',
      content.series.map(({ source }) => source),
      reference,
    )
    assert.ok(content.series.length > 0 && content.demands.length > 0, reference)
  }
})

test('every reference that a text mentions exists', () => {
  const all = new Set([...known.demand, ...known.action, ...known.source, ...namesOf(indicators)])
  for (const record of [...demands, ...actions, ...sources, ...indicators, ...programmes])
    for (const [mention] of JSON.stringify(record.content).matchAll(/\b[DASI]-\d{4}\b/g))
      assert.ok(all.has(mention), `${record.reference} mentions ${mention}`)
})

test('every demand, restatement and action has a source', () => {
  for (const { reference, content } of [...demands, ...actions])
    assert.ok(content.sources.length > 0, `${reference} has no source`)
  for (const { reference, content } of demands)
    for (const again of content.restatements) assert.ok(again.sources.length > 0, `${reference} is restated`)
})

test('a figure that disagrees with another one of its action names the source that gives it', () => {
  const tallies = actions.find(({ reference }) => reference === 'A-0017')?.content
  assert.deepEqual(
    tallies?.figures.map((figure) => [figure.value, figure.note.en?.match(/S-\d{4}/)?.[0]]),
    [
      [1122, 'S-0001'],
      [153, 'S-0001'],
      [871, 'S-0039'],
      [162, 'S-0039'],
    ],
  )
})

test('an action from before a demand is context to it, and its reason says so', () => {
  const issued = new Map(demands.map(({ reference, content }) => [reference, content.issuedOn]))
  for (const { reference, content } of actions)
    for (const link of content.links) {
      const name = `${reference} to ${link.demand}`
      const cameBefore = lastDay(content.until ?? content.on) < firstDay(issued.get(link.demand) ?? '')
      if (cameBefore) assert.ok(link.isContext, `${name} came before the demand`)
      const saysSo = /^(?:This came before the demand|The demand was made because of this)\./.test(
        link.reason.en ?? '',
      )
      assert.equal(saysSo, link.isContext, name)
      assert.ok(link.reason.en, name)
    }
})

test('a person whose post is an actor’s is named with it', () => {
  for (const { reference, content } of actions)
    for (const actor of content.actors)
      if (actor.organisation === 'prime-minister') assert.ok(actor.person.en && actor.person.km, reference)
})
