import type { Model } from 'mongoose'
import { normalEmail } from './address.js'

/**
 * Brings addresses that were kept before domains had one form into it. One whose normal form another has already stays as
 * it is: which of the two is meant is for a person to say.
 */
export async function liftAddresses<Kept extends { _id: string; email: string }>(
  model: Model<Kept>,
): Promise<void> {
  const kept = await model.find({ email: /[^ -~]/ }, { email: 1 }).lean<{ _id: string; email: string }[]>()
  for (const { _id, email } of kept) {
    const normal = normalEmail(email)
    if (normal === email || (await model.exists({ email: normal }))) continue
    await model.updateOne({ _id }, { $set: { email: normal } })
  }
}
