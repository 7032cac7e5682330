import CLibYAML
import Concurrency

extension YAMLWriter {
  /// Only a list in a field of the document itself is: its lines are the same whatever stands around them.
  package func sequence(
    inRuns runs: [Range<Int>], _ write: @Sendable (Range<Int>, any DocumentWriter) -> Void
  ) -> Bool {
    guard isInField, let first = runs.first, runs.count > 1 else { return false }
    beginSequence()
    // Until it has seen two elements, which may be scalars, libyaml does not even write that there is a list.
    write(first.prefix(2), self)
    let others = [first.dropFirst(2)] + runs.dropFirst()
    insert(Concurrently.map(others, fewest: 2) { run in Self.elements { write(run, $0) } })
    endSequence()
    return true
  }

  /// The lines of elements, as they stand in a field of any document.
  private static func elements(_ write: (YAMLWriter) -> Void) -> ArraySlice<UInt8> {
    let writer = YAMLWriter()
    writer.beginMapping()
    writer.key("field")
    writer.beginSequence()
    write(writer)
    writer.endSequence()
    writer.endMapping()
    return writer.finish().drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  }
}
