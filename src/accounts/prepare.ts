import type { Connection } from 'mongoose'
import { liftAddresses } from '../mail/address-lift.js'
import { accessTokenModel } from './access-token-model.js'
import { attemptModel } from './attempt-model.js'
import { challengeModel, stepModel } from './challenge-model.js'
import { eventModel, oneTimeLinkModel, sessionModel, userModel } from './model.js'
import { passkeyModel } from './passkey-model.js'

/** Makes the indexes and lifts what older versions kept otherwise: before the first account, hence before the first session, and at each start. */
export async function prepareAccounts(connection: Connection): Promise<void> {
  const models = [
    userModel,
    sessionModel,
    eventModel,
    oneTimeLinkModel,
    attemptModel,
    challengeModel,
    stepModel,
  ]
  await Promise.all(
    [...models, passkeyModel, accessTokenModel].map((model) => model(connection).createIndexes()),
  )
  await liftAddresses(userModel(connection))
}
