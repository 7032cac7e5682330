/// Turns a report into one format, piece by piece, so that the whole text never has to be held.
package protocol Reporter: Sendable {
  func write(_ report: Report, to output: inout some TextOutputStream)
}
