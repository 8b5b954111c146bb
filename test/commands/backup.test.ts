import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { eventStore } from '../../src/accounts/event-store.js'
import { eventModel } from '../../src/accounts/model.js'
import { openStore } from '../../src/assembly/store.js'
import { systemClock } from '../../src/clock.js'
import { backup, restore } from '../../src/commands/backup.js'
import { parseConfig } from '../../src/config.js'
import { commentStore } from '../../src/desk/remarks/comment-store.js'
import { aTheme } from '../support/builders.js'
import { ownEnvironment } from '../support/store.js'

const COMMENT = { record: 'theme/a-theme', version: 1, kind: 'comment', text: 'A thought' } as const
const AUTHOR = { id: 'x', shownAs: 'X' }

test('what colleagues said and the audit come back from a backup', async (t) => {
  const [from, to] = [await ownEnvironment(t), await ownEnvironment(t)]
  const source = await openStore(parseConfig(from))
  await source.ledger.append(aTheme('a-theme'))
  await commentStore(source.connection, systemClock).add({ ...COMMENT, author: AUTHOR })
  await eventStore(source.connection, systemClock).record({ what: 'unknown', by: null, about: null })
  await source.close()
  const file = join(from.DATA_DIR ?? '', 'backup.jsonl.gz')
  assert.equal(await backup.run([file], from, () => undefined), 0)
  assert.equal(await restore.run([file], to, () => undefined), 0)
  const store = await openStore(parseConfig(to))
  t.after(() => store.close())
  const [comment] = await commentStore(store.connection, systemClock).of(COMMENT.record)
  assert.deepEqual([comment?.text, comment?.author.shownAs], ['A thought', 'X'])
  assert.deepEqual(
    (await eventModel(store.connection).find({}).lean()).map(({ what }) => what),
    ['unknown'],
  )
})
