/** A failure of the database that is already one clear sentence with its remedy. */
export class StoreFailure extends Error {
  /** Read by the doors: printed as it is, without a stack. */
  readonly isForPeople = true
}
